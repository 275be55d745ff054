import type { LawWords } from '../en/law.ts';

/** Words of the page about incentives and rules, in Indonesian. */
export const law: LawWords = {
  title: 'Insentif dan aturan menurut tanggal',
  lead: 'Aturan yang berlaku untuk suatu lokasi dan tanggal izin. Sebagai gambaran awal: bukan nasihat pajak atau hukum.',
  place: 'Lokasi', licensed: 'Tanggal izin', investment: 'Investasi, juta dolar AS', show: 'Tampilkan aturan',
  anywhere: 'Lokasi di luar zona', inAnyZone: 'Lokasi di zona ekonomi',
  applies: 'Berlaku', expired: 'Tidak lagi berlaku', 'not-yet': 'Belum berlaku', toConfirm: 'Perlu dikonfirmasi',
  until: (date) => `untuk izin hingga ${date}`, from: (date) => `untuk izin sejak ${date}`, always: 'untuk tanggal izin kapan pun',
  noSize: 'Tidak ada aturan tercatat yang bergantung pada besarnya investasi; ketentuan khusus untuk proyek besar ditetapkan oleh badan pengelola.',
  confirmWith: 'Konfirmasi kepada',
  bad: (items) => `Nilai berikut tidak dapat dibaca dan diabaikan: ${items}`,
  topics: { 'income-tax': 'Pajak penghasilan badan', 'land-rent': 'Sewa lahan', 'import-duty': 'Bea masuk', support: 'Dukungan provinsi', 'power-purchase': 'Pembelian listrik langsung', 'rooftop-solar': 'PLTS atap' },
  tariff: 'Tarif listrik untuk manufaktur', perKwh: 'Dong per kWh sebelum PPN', voltage: 'Tegangan', voltages: { '110-up': '110 kV ke atas', '22-110': '22 hingga 110 kV', '6-22': '6 hingga 22 kV', 'below-6': 'di bawah 6 kV' },
  times: { normal: 'Jam normal', 'off-peak': 'Luar beban puncak', peak: 'Beban puncak' },
  load: 'Pemakaian listrik per bulan, kWh', cost: 'Biaya listrik per bulan', costOf: (vnd, kwh) => `${vnd} dong sebelum PPN untuk ${kwh} kWh`,
  estimate: 'Perkiraan: didasarkan pada harga yang perlu dikonfirmasi.', firm: 'Didasarkan pada harga yang dilaporkan.',
};
