import type { BoothWords } from '../en/booth.ts';

/** Words of the booth, in Indonesian. */
export const booth: BoothWords = {
  lead: 'Catat kontak di pameran, juga tanpa koneksi. Data disimpan di perangkat ini, terkunci dengan PIN, dan dikirim saat ada koneksi dan halaman stan terbuka.',
  needsScript: 'Halaman stan hanya berfungsi dengan JavaScript.',
  toDesk: 'Ke meja layanan',
  lock: 'Kunci',
  pin: 'PIN perangkat ini',
  prepare: {
    title: 'Siapkan perangkat ini',
    first:
      'Masuklah sekali selagi ada koneksi. Setelah itu halaman stan terbuka dengan PIN perangkat ini.',
    choose:
      'Pilih PIN 6 sampai 12 angka. PIN mengunci catatan Anda; PIN yang terlupa dapat diganti setelah masuk.',
    known: 'Perangkat ini sudah memiliki PIN, dari kios atau stan. Ketikkan PIN itu.',
    again: 'Ulangi PIN',
    submit: 'Siapkan perangkat',
    digits: 'PIN terdiri dari 6 sampai 12 angka.',
    differ: 'Kedua PIN tidak sama.',
  },
  locked: {
    title: 'Stan terkunci',
    open: 'Buka',
    wrong: 'PIN salah.',
    changed: 'PIN telah diganti. Masuklah sekali untuk membuka stan dengan PIN baru.',
    forgot: 'Lupa PIN',
    forgotLead: 'Masuklah, lalu pilih PIN baru. Tidak ada yang hilang di perangkat ini.',
    waiting: (count) => `${count} kontak menunggu di perangkat ini.`,
    wait: (seconds) => `Terlalu banyak percobaan. Tunggu ${seconds} detik.`,
  },
  form: {
    title: 'Kontak baru',
    warmth: 'Seberapa besar minatnya?',
    often: 'Sering dipakai',
    all: 'Semua',
    note: 'Catatan untuk rekan kerja',
    agree: 'Pengunjung telah setuju secara lisan.',
    text: 'Yang disetujui pengunjung',
    save: 'Simpan kontak',
    correct: 'Perbaiki kontak',
    drop: 'Batalkan perubahan',
  },
  card: {
    title: 'Kartu nama',
    take: 'Foto kartu nama',
    again: 'Foto ulang',
    drop: 'Hapus foto',
    alt: 'Foto kartu nama',
    unreadable: 'Foto ini tidak dapat dibaca. Ambil foto lain.',
    note: 'Tempat, waktu, dan jenis kamera tidak disimpan.',
  },
  list: {
    title: 'Di perangkat ini',
    none: 'Belum ada kontak.',
    card: 'Dengan kartu nama',
    cardWaits: 'Kartu nama belum terkirim.',
    cardRefused: 'Server tidak menerima kartu nama.',
    correct: 'Perbaiki',
    sent: 'Terkirim',
  },
  signIn:
    'Sesi Anda telah berakhir. Kontak tetap ada di perangkat ini; masuklah untuk mengirimnya.',
  offline: 'Tidak ada koneksi: kontak disimpan di sini dan dikirim nanti.',
};
