import type { StatementsWords } from '../en/statements.ts';

export const statements: StatementsWords = {
  contents: 'Di halaman ini',
  privacy: {
    lead: 'Apa yang diketahui situs ini tentang Anda, untuk apa, berapa lama, dan apa yang dapat Anda minta.',
    closed:
      'Saat ini situs ini tidak menerima pertanyaan: belum ada pihak yang disebut bertanggung jawab atas data pribadi, sehingga tidak ada data pribadi yang diterima.',
    controller: {
      heading: 'Siapa yang bertanggung jawab atas data Anda',
      text: (name) =>
        `${name} menentukan penggunaan isi pertanyaan dan bertanggung jawab selaku pengendali data.`,
      contact: (contact) => `Kontak: ${contact}`,
    },
    kept: {
      heading: 'Apa yang disimpan dari pertanyaan, dan mengapa',
      text: [
        'Yang Anda isi: nama, perusahaan, negara, satu cara untuk menjawab Anda, pesan, angka pabrik, kawasan dan angka yang Anda tanyakan. Selain itu bahasa, tautan tampilan Anda, versi teks persetujuan, dan waktu penerimaan.',
        'Semuanya hanya untuk menjawab pertanyaan. Formulir juga mengirim berapa lama ia terbuka, untuk membedakan orang dari mesin; dari situ paling banyak disimpan satu tanda.',
        'Petugas menambahkan penanganannya: status, label, catatan, penanggung jawab, jawaban.',
        'Di stan pameran, petugas dapat mencatatkan data Anda setelah Anda setuju secara lisan. Petugas menambahkan tingkat minat Anda dan sebuah catatan, dan dapat memotret kartu nama Anda: hanya gambarnya yang disimpan, tanpa tempat, waktu, dan kamera. Sebelum tiba, foto tersimpan terenkripsi di perangkat petugas; setelah itu disimpan bersama pertanyaan, dilihat oleh orang yang sama, dan dihapus bersamanya.',
      ],
    },
    basis: {
      heading: 'Dasar pengolahan',
      text: [
        'Persetujuan Anda, yang diminta formulir dan tidak pernah dipilih sebelumnya. Anda dapat menariknya sewaktu-waktu; yang dilakukan sebelumnya tetap sah.',
        'Berlaku Undang-Undang Vietnam 91/2025/QH15 tentang pelindungan data pribadi dan Dekret 356/2025/ND-CP, keduanya sejak 1 Januari 2026. Bagi orang di Uni Eropa berlaku pula GDPR sejauh mencakup kasusnya; dasarnya persetujuan yang sama, menurut Pasal 6 ayat 1 huruf a.',
      ],
    },
    seen: {
      heading: 'Siapa yang melihatnya',
      text: [
        'Orang yang diundang oleh pengendali data dan telah masuk dengan akunnya. Siapa yang membuka, mengekspor, mengubah, atau menghapus pertanyaan, dan kapan, dicatat.',
        'Pemberitahuan tentang pertanyaan baru hanya menyebut nomor tanda terima dan kawasan, tidak menyebut apa pun tentang Anda. Situs ini tidak meneruskan isi pertanyaan kepada pihak lain.',
      ],
    },
    term: {
      heading: 'Berapa lama',
      text: (months) =>
        `Pertanyaan dihapus ${months} bulan setelah diterima, atau lebih awal bila Anda memintanya.`,
      left: 'Nomor tanda terima, tanggal, dan catatan penanganan tetap ada; semuanya tidak menyebut nama penanya. Cadangan yang dibuat sebelumnya masih memuat pertanyaan sampai cadangan itu sendiri dihapus.',
    },
    rights: {
      heading: 'Hak Anda, dan cara menggunakannya',
      list: [
        'akses, dengan salinan data Anda yang disimpan',
        'perbaikan atas yang keliru',
        'penghapusan',
        'penarikan persetujuan',
        'pengaduan: di Vietnam kepada Kementerian Keamanan Publik, di Uni Eropa kepada otoritas pelindungan data negara Anda',
      ],
      how: 'Tulislah kepada kontak di atas, sebutkan nomor tanda terima, dan gunakan cara yang Anda isi dalam pertanyaan agar petugas tahu bahwa itu Anda. Anda mendapat tanggapan dalam 2 hari kerja.',
    },
    device: {
      heading: 'Yang tersimpan di perangkat Anda',
      head: ['Isinya', 'Kapan hilang'],
      rows: [
        [
          'Draf',
          'yang Anda ketik di formulir',
          'saat pertanyaan masuk antrean, atau saat Anda menghapus data situs ini di peramban',
        ],
        [
          'Antrean',
          'pertanyaan yang belum sampai',
          'saat telah diterima, atau lewat tombol hapus di halaman pertanyaan Anda',
        ],
        [
          'Tanda terima',
          'nomor, kunci untuk melihat status, waktu, dan kawasan; tidak ada isi pertanyaan lainnya',
          'lewat tombol hapus di halaman pertanyaan Anda',
        ],
        [
          'Daftar pilihan',
          'kawasan yang Anda pilih dan catatan Anda; catatan tidak pernah dikirim',
          'saat Anda mengeluarkan kawasan dan catatan',
        ],
        ['Bahasa', 'bahasa yang Anda pilih, dalam sebuah kuki', 'setelah satu tahun'],
        ['Rilis', 'rilis yang membuat halaman dimuat ulang setelah pembaruan', 'saat tab ditutup'],
        [
          'Situs di perangkat',
          'skrip, font, dan data situs itu sendiri untuk dipakai tanpa jaringan; tidak ada milik Anda',
          'saat rilis baru menggantikannya, atau saat Anda menghapus data situs ini di peramban',
        ],
        [
          'Ketentuan',
          'penerima, lama penyimpanan, dan kunci publik penerima menurut jawaban terakhir; tidak ada milik Anda',
          'saat ketentuan baru menggantikannya, atau saat Anda menghapus data situs ini di peramban',
        ],
      ],
      clear: 'Menghapus data situs ini di peramban menghilangkan semuanya sekaligus.',
    },
    cookies: {
      heading: 'Kuki',
      text: 'Ada satu kuki untuk bahasa. Petugas yang masuk mendapat kuki untuk sesi masuknya, yang berakhir setelah 12 jam. Tidak ada yang lain.',
    },
    server: {
      heading: 'Yang dilihat server',
      text: [
        'Halaman tidak memuat apa pun dari host lain: tidak ada fon, peta, penghitung, atau iklan pihak lain. Tidak seorang pun diikuti.',
        'Log server memuat waktu, jalur, hasil, dan lama permintaan. Log tidak memuat alamat perangkat, saringan, dan apa yang diketik.',
        'Agar tidak ada yang membebani secara berlebihan, pertanyaan dihitung per alamat jaringan. Hitungan ini hanya ada di memori dan tidak pernah dicatat.',
        'Bila pertanyaan diterima, dapat dihitung per minggu dan bahasa saringan dan rentang mana yang dipakai, mana yang tidak dipenuhi kawasan mana pun, dan angka apa yang ditanyakan: tanpa alamat, kuki, atau apa pun yang menunjukkan siapa orangnya. Peramban yang mengirim Do Not Track atau Global Privacy Control tidak dihitung, dan hitungan kecil tidak ditampilkan.',
      ],
    },
  },
  accessibility: {
    lead: 'Setiap orang harus dapat menemukan dan membandingkan kawasan di sini. Sasarannya WCAG 2.2 tingkat AA.',
    tested: {
      heading: 'Yang diuji',
      text: [
        'Setiap jenis halaman diperiksa dengan axe-core di peramban sungguhan, terang dan gelap, di ponsel dan layar lebar, dengan semua bagian terbuka.',
        'Hanya dengan papan tik: lompat ke daftar, menyaring, membuka dan menutup kawasan; penggeser dengan tombol panah.',
        'Pada lebar 320, 360, dan 390 piksel tidak ada yang bergulir ke samping; 320 piksel adalah yang ditampilkan jendela 1.280 piksel pada perbesaran 400 %.',
        'Huruf yang lebih besar menurut setelan peramban memperbesar semua teks.',
        'Tanpa JavaScript, daftar dapat dibaca dan disaring, dan kawasan dapat dibuka.',
        'Tanpa WebGL, atau bila peta gagal, daftar memuat semuanya.',
        'Dengan terjemahan oleh peramban, halaman tetap berfungsi.',
      ],
    },
    limits: {
      heading: 'Keterbatasan yang diketahui',
      text: [
        'Peta itu sendiri tidak termasuk pemeriksaan: peta adalah gambar yang tidak dapat dibaca pembaca layar. Yang ditunjukkannya tentang kawasan ada juga dalam daftar dan halaman kawasan.',
        'Halaman belum dicoba oleh orang yang sehari-hari memakai pembaca layar atau kendali suara.',
        'Pertanyaan tidak dapat ditulis tanpa JavaScript; bila ada pihak penerima, formulir menyebut kontaknya.',
      ],
    },
    report: {
      heading: 'Laporkan hambatan',
      text: (name, contact) =>
        `Mohon beri tahu ${name} apa yang tidak berfungsi, beserta alamat halamannya: ${contact}`,
      closed: 'Saat ini tidak ada kontak yang disebut di situs ini.',
    },
  },
  missing: {
    asked: (address) => `Tidak ada apa pun di ${address} di sini.`,
    near: 'Apakah ini yang Anda maksud?',
  },
};
