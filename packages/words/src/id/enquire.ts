import type { EnquireWords } from '../en/enquire.ts';

/** Words of asking, in Indonesian. */
export const enquire: EnquireWords = {
  lead: 'Pertanyaan Anda, beserta angka yang belum dipublikasikan, disampaikan kepada instansi di bawah ini dan dijawab dalam bahasa halaman ini.',
  needsScript: 'Untuk bertanya dari halaman ini, mohon aktifkan JavaScript.',
  direct: (name, contact) => `${name} juga dapat dihubungi langsung: ${contact}`,
  instead: 'Pihak yang dapat menjawab sekarang, dengan pertanyaan siap kirim',
  checking: 'Formulir sedang disiapkan.',
  blocked: {
    insecure:
      'Koneksi ini tidak terenkripsi. Karena memuat data pribadi, pertanyaan hanya dapat ditulis melalui https.',
    'no-storage':
      'Peramban ini tidak mengizinkan halaman menyimpan data. Pertanyaan disimpan di perangkat Anda sampai terkirim: mohon izinkan penyimpanan untuk situs ini, atau gunakan jendela yang bukan mode privat.',
    full: 'Ruang penyimpanan perangkat ini sudah habis. Pertanyaan disimpan di sini sampai terkirim: mohon kosongkan sebagian ruang, lalu muat ulang halaman.',
    closed: 'Saat ini pertanyaan belum dapat diterima.',
    unreachable: 'Instansi penerima saat ini tidak dapat dihubungi. Mohon periksa koneksi Anda.',
    outdated:
      'Halaman ini lebih lama daripada ketentuan yang berlaku. Mohon muat ulang; isian Anda tetap tersimpan.',
  },
  storeAway:
    'Instansi penerima saat ini tidak dapat menerima pertanyaan. Anda tetap dapat menulis: pertanyaan disimpan di perangkat ini dan dikirim secepatnya.',
  offline:
    'Saat ini tidak ada koneksi. Anda tetap dapat menulis: pertanyaan disimpan di perangkat ini dan dikirim begitu koneksi tersedia.',
  kept: (date) => `Ketentuan di bawah ini per ${date}.`,
  tryAgain: 'Coba lagi',
  optional: 'opsional',
  about: {
    heading: 'Yang Anda tanyakan',
    hint: 'Hal yang belum terjawab oleh filter Anda atau belum dipenuhi kawasan sudah dipilih. Anda dapat mengurangi atau menambah.',
    none: 'Tidak ada kawasan yang dipilih: pertanyaan Anda mengenai provinsi secara keseluruhan.',
    more: (count) => `${count} angka lain yang belum diketahui`,
    whole: 'Kawasan secara umum',
    province: 'Provinsi secara keseluruhan',
  },
  plant: {
    heading: 'Rencana pabrik dalam angka',
    hint: 'Sejauh yang Anda ketahui; diambil dari filter Anda bila tersedia.',
    landHa: 'Lahan, ha',
    powerMw: 'Daya listrik, MW',
    start: 'Mulai beroperasi',
    undecided: 'belum ditentukan',
    jobs: 'Tenaga kerja',
  },
  who: {
    heading: 'Penanya',
    name: 'Nama',
    company: 'Perusahaan atau lembaga',
    country: 'Negara atau wilayah',
    choose: 'Silakan pilih',
  },
  contact: {
    heading: 'Bagaimana kami dapat menjawab Anda?',
    kinds: {
      email: 'Surel',
      phone: 'Telepon',
      wechat: 'WeChat',
      zalo: 'Zalo',
      line: 'LINE',
      kakaotalk: 'KakaoTalk',
    },
    values: {
      email: 'Alamat surel',
      phone: 'Nomor telepon dengan kode negara',
      wechat: 'ID WeChat',
      zalo: 'Nomor Zalo',
      line: 'ID LINE',
      kakaotalk: 'ID KakaoTalk',
    },
  },
  message: { label: 'Pesan Anda', hint: (most) => `Paling banyak ${most} karakter.` },
  language: 'Bahasa jawaban',
  content: {
    heading: 'Yang akan dikirim',
    view: 'Tampilan Anda',
    time: 'Lama formulir terbuka ikut dikirim untuk membedakan manusia dari mesin.',
    empty: 'tidak diisi',
  },
  consent: {
    heading: 'Persetujuan Anda',
    version: (version) => `Versi ${version} teks ini`,
    1: {
      purpose: 'Data Anda digunakan untuk menjawab pertanyaan ini, tidak untuk hal lain.',
      receiver: (name, contact) =>
        `Data diterima oleh ${name} selaku pengendali data. Kontak: ${contact}`,
      until: (date) => `Data dihapus pada ${date} bila diterima hari ini.`,
      rights:
        'Anda sewaktu-waktu dapat meminta akses, perbaikan, atau penghapusan, serta menarik persetujuan ini; hal itu tidak memengaruhi yang telah dilakukan sebelumnya.',
      law: 'Pengolahan mengikuti Undang-Undang Vietnam 91/2025/QH15 dan Dekret 356/2025/ND-CP tentang pelindungan data pribadi serta, bila berlaku, GDPR.',
      agree: 'Saya telah membaca hal di atas dan setuju data saya digunakan untuk tujuan ini.',
    },
  },
  send: 'Kirim pertanyaan',
  faults: {
    summary: (count) => `Ada ${count} isian yang perlu diperiksa:`,
    missing: {
      name: 'Mohon isi nama Anda.',
      company: 'Mohon isi perusahaan atau lembaga Anda.',
      country: 'Mohon pilih negara atau wilayah Anda.',
      contactKind: 'Mohon pilih cara kami menjawab Anda.',
      contactValue: 'Mohon isi ke mana kami dapat menjawab Anda.',
      consent: 'Tanpa persetujuan Anda, pertanyaan tidak dapat dikirim.',
    },
    tooLong: (most) => `Mohon gunakan paling banyak ${most} karakter.`,
    tooMany: (most) => `Mohon pilih paling banyak ${most} angka.`,
    signs: 'Isian memuat karakter yang tidak terbaca. Mohon ketik ulang.',
    email: 'Mohon isi alamat surel lengkap, misalnya nama@example.com.',
    phone: 'Mohon isi angka saja, diawali + dan kode negara.',
    id: 'Mohon isi ID atau nomor tanpa tanda lain.',
    number: 'Mohon isi angka.',
    whole: 'Mohon isi bilangan bulat.',
    range: (least, most) => `Mohon isi angka dari ${least} sampai ${most}.`,
    year: 'Mohon pilih tahun.',
    other: 'Bagian ini tidak dapat diterima. Mohon muat ulang halaman; isian Anda tetap tersimpan.',
  },
  states: {
    waiting: 'Tersimpan di perangkat ini, belum terkirim',
    sending: 'Sedang dikirim',
    refused: 'Tidak diterima: perlu diperbaiki',
    consent: 'Belum terkirim: teks persetujuan telah berubah',
    sent: 'Terkirim',
  },
  place: (at, of) => `Urutan ${at} dari ${of} dalam antrean perangkat ini.`,
  waiting:
    'Pertanyaan terkirim sendiri begitu ada koneksi dan halaman ini terbuka. Anda boleh menutup halaman: pengiriman berlanjut saat Anda kembali di perangkat ini.',
  /** On a screen that everybody touches. */
  kiosk: {
    waiting:
      'Pertanyaan Anda disegel untuk petugas; layar ini mengirimnya sendiri begitu ada koneksi. Anda tidak perlu menunggu atau kembali.',
    number: 'Nomor Anda',
    keep: 'Mohon foto nomor ini atau pindai kodenya: setelah pertanyaan tiba, petugas menemukannya dengan nomor ini.',
    blocked:
      'Layar ini sedang tidak dapat menerima pertanyaan. Silakan bertanya kepada petugas stan.',
  },
  changed: 'Mohon baca teks yang baru dan setujui; tulisan Anda tetap tersimpan.',
  correct: 'Buka di formulir',
  askMore: 'Ajukan pertanyaan lain',
  all: 'Semua pertanyaan di perangkat ini',
  receipt: {
    heading: 'Tanda terima pertanyaan Anda',
    thanks: 'Terima kasih. Pertanyaan Anda telah diterima.',
    number: 'Nomor tanda terima',
    written: 'Ditulis',
    asked: 'Yang ditanyakan',
    link: 'Tautan Anda untuk melihat statusnya',
    keep: 'Mohon simpan nomor dan tautan: tautan menunjukkan perkembangan pertanyaan kapan saja. Siapa pun yang memilikinya dapat melihat status, tetapi tidak melihat data pribadi.',
    note: 'Mohon foto nomor ini: petugas menemukan pertanyaan Anda dengan nomor ini.',
    print: 'Cetak tanda terima',
    copy: 'Salin tautan',
    copied: 'Tautan disalin',
  },
  state: {
    heading: 'Status pertanyaan Anda',
    statuses: {
      new: 'Diterima',
      read: 'Dibaca',
      answered: 'Dijawab',
      closed: 'Ditutup',
      erased: 'Dihapus',
    },
    received: 'Diterima pada',
    changed: 'Perubahan terakhir',
    deleted: 'Dihapus pada',
    unknown:
      'Tautan ini tidak mengarah ke pertanyaan mana pun. Mohon cocokkan dengan tanda terima.',
    asking: 'Sedang menanyakan kepada instansi penerima.',
  },
  device: {
    heading: 'Pertanyaan di perangkat ini',
    count: (count) => `${count} pertanyaan belum terkirim.`,
    all: 'Semua pertanyaan di perangkat ini telah terkirim.',
    none: 'Belum ada pertanyaan yang ditulis di perangkat ini.',
    of: (count) =>
      count === 0 ? 'Pertanyaan mengenai provinsi' : `Pertanyaan mengenai ${count} kawasan`,
    sealed: 'Pertanyaan pengunjung, disegel untuk petugas',
    tryNow: 'Coba sekarang',
    remove: 'Hapus',
    sure: 'Hapus selamanya',
  },
  file: {
    heading: 'Simpan pertanyaan yang belum terkirim sebagai berkas',
    lead: 'Bila koneksi tidak kunjung ada, pertanyaan dapat sampai ke instansi penerima dalam berkas terenkripsi. Instansi juga memerlukan frasa sandi: mohon sampaikan melalui jalur lain.',
    passphrase: 'Frasa sandi',
    again: 'Ulangi frasa sandi',
    short: (least) =>
      `Paling sedikit ${least} karakter, misalnya empat kata: penemu berkas dapat mencoba berkali-kali.`,
    strength: {
      plain: 'Terlalu mudah ditebak. Mohon gunakan beberapa kata.',
      good: 'Baik',
      strong: 'Kuat',
    },
    differ: 'Keduanya tidak sama.',
    failed: 'Berkas tidak dapat dibuat. Mohon coba lagi.',
    save: 'Simpan berkas',
    saved: 'Berkas tersimpan. Pertanyaan tetap ada di perangkat ini sampai terkirim atau dihapus.',
  },
};
