import type { OfflineWords } from '../en/offline.ts';

export const offline: OfflineWords = {
  refused: {
    title: 'Tidak ada jaringan',
    text: 'Perangkat ini tidak menyimpan isi situs yang dapat ditampilkan di sini. Sambungkan ke jaringan, lalu coba lagi.',
    again: 'Coba lagi',
  },
  line: {
    none: 'Tidak tersambung: ditampilkan dari perangkat ini',
    data: (date) => `data per ${date}`,
    age: (days) => `${days} hari lalu`,
    version: (version) => `versi ${version}`,
    update: 'Versi baru sudah siap.',
    reload: 'Muat ulang',
  },
  lead: 'Setelah satu kunjungan, perangkat ini menampilkan situs tanpa jaringan: peta pada semua skala, filter, peringkat, perbandingan, dan lembar data. Pertanyaan yang ditulis tanpa jaringan dikirim kemudian.',
  away: {
    text: 'Yang dibuka memerlukan jaringan.',
    language: (language, kept) =>
      `Perangkat ini tidak menyimpan ${language}. Yang tersimpan: ${kept}.`,
  },
  state: {
    heading: 'Perangkat ini',
    insecure:
      'Diperlukan alamat yang diawali https://, atau mesin yang menyajikan situs ini sendiri (localhost).',
    unable: 'Peramban ini tidak menyimpan situs, mungkin karena jendelanya privat.',
    off: 'Server mematikan fitur ini.',
    none: 'Belum ada yang tersimpan.',
    kept: (languages) => `Tersimpan: ${languages}`,
    data: (date, version) => `Data per ${date}, versi ${version}`,
    size: (size) => `${size} MB terkompresi`,
  },
  prepare: {
    heading: 'Siapkan untuk pameran',
    text: 'Simpan ketujuh bahasa beserta fontnya di perangkat ini (di bawah 8 MB). Lakukan saat ada jaringan, sebelum tiba di ruang pameran.',
    back: { kiosk: 'Kembali ke kios', booth: 'Kembali ke stan' },
    codes: (host: string) =>
      `Kode untuk ponsel pengunjung memuat ${host}, yang tidak dapat dibuka ponsel di tempat lain. Jalankan server dengan PUBLIC_URL.`,
    button: 'Siapkan perangkat ini',
    progress: (done, of) => `${done} dari ${of} MB`,
    ready: (date) => `Siap · data per ${date}`,
    persistent: 'Peramban berjanji menyimpannya.',
    mayGo:
      'Peramban dapat menghapusnya saat ruang menipis: buka halaman ini lagi sehari sebelumnya.',
    full: 'Ruang di perangkat ini tidak cukup: kosongkan sebagian, lalu coba lagi.',
    network: 'Koneksi terputus. Yang sebelumnya sudah lengkap masih ada.',
  },
  needs: {
    heading: 'Yang memerlukan jaringan',
    list: [
      'Mengirim pertanyaan: pertanyaan menunggu di perangkat ini dan terkirim begitu tersambung.',
      'Status pertanyaan, dan meja layanan petugas.',
      'Sumber di situs lain, gambar dalam obrolan, dan antarmuka data (API).',
      'Menghitung apa yang dicari: tanpa jaringan tidak ada yang dihitung.',
    ],
  },
};
