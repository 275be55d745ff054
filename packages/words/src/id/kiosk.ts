import type { KioskWords } from '../en/kiosk.ts';

/** Words of the kiosk, in Indonesian. */
export const kiosk: KioskWords = {
  place: 'Kawasan industri Quảng Ninh, Vietnam',
  question: 'Apa kebutuhan pabrik Anda?',
  hint: 'Sentuh salah satu pertanyaan, atau peta.',
  questions: {
    port: {
      title: '50\u00a0ha dekat pelabuhan laut dalam',
      text: 'dalam 60\u00a0km lewat jalan, untuk kapal 50.000\u00a0DWT, dengan 110\u00a0kV',
    },
    border: {
      title: 'Pabrik garmen dekat perbatasan',
      text: 'dalam 60\u00a0km dari gerbang perbatasan; upah dan sewa paling menentukan',
    },
    chips: {
      title: 'Pabrik semikonduktor paling lambat 2028',
      text: 'apa yang pasti saat itu, dan apa yang direncanakan',
    },
  },
  map: 'Semua kawasan di peta',
  zones: 'Zona ekonomi',
  legend: 'Garis putus-putus: radius tempat kawasan berada',
  bar: {
    language: 'Bahasa',
    visit: 'Kunjungan Anda',
    take: 'Bawa pulang',
    finish: 'Selesai',
    staff: 'Petugas',
  },
  take: {
    title: 'Bawa pulang',
    text: 'Arahkan kamera ponsel Anda ke kode ini: tampilan yang sama terbuka di sana.',
    long: 'Tampilan ini terlalu panjang untuk sebuah kode. Pilih lebih sedikit kawasan atau filter.',
    close: 'Tutup',
  },
  out: {
    title: 'Di ponsel Anda sendiri',
    text: 'Layar ini tetap untuk pameran. Pindai kode untuk membuka halaman, menelepon, menulis, mencetak atau menyimpan di ponsel.',
  },
  idle: {
    title: 'Apakah Anda masih di sini?',
    text: (seconds: number) =>
      `Dalam ${seconds} detik semua yang diisi dan dipilih di sini dihapus.`,
    stay: 'Masih di sini',
    erase: 'Hapus sekarang',
  },
  pin: {
    label: 'PIN',
    digits: 'Angka',
    erase: 'Hapus angka terakhir',
    go: 'Lanjutkan',
    cancel: 'Batal',
    wrong: 'PIN salah.',
    wait: (seconds: number) => `Terlalu banyak percobaan: tunggu ${seconds} detik.`,
    leave: 'Keluar dari mode kios',
    after: 'Halaman berikutnya mengantar ke sana.',
    unsent: (count: number) =>
      count === 0
        ? 'Semua pertanyaan di perangkat ini sudah terkirim.'
        : `${count} pertanyaan tersegel di perangkat ini menunggu jaringan.`,
  },
  setUp: {
    title: 'Untuk petugas: gunakan perangkat ini sebagai kios',
    text: 'Setiap halaman kemudian menampilkan bilah kios. Setelah 75 detik tanpa sentuhan, semua yang ditinggalkan pengunjung dihapus; pertanyaan yang belum terkirim tetap ada, tersegel untuk petugas. Gunakan jendela peramban tersendiri, tanpa akun.',
    toWaiting: 'Lihat atau simpan sebagai berkas',
    choose: 'Pilih PIN enam sampai dua belas angka',
    again: 'Masukkan PIN sekali lagi',
    differ: 'Kedua PIN berbeda. Pilih lagi.',
    present: 'Masukkan PIN perangkat ini',
    insecure: 'Kios memerlukan https atau localhost.',
    unable: 'Peramban ini terlalu lama untuk menjadi kios.',
    unreachable: 'Server tidak dapat dihubungi: penyiapan memerlukannya sekali.',
    refused: 'Perangkat ini tidak menyimpan apa pun: penyimpanan ditolak.',
  },
};
