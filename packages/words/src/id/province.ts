import type { ProvinceWords } from '../en/province.ts';

/** Words of the page about the province, in Indonesian. */
export const province: ProvinceWords = {
  lead: 'Zona, kawasan, klaster, dan energi dalam satu halaman. Setiap angka membuka sumber dan tanggalnya.',
  figures: {
    zones: 'zona ekonomi',
    parks: 'kawasan industri',
    clusters: (planned) => `klaster telah didirikan, dari ${planned} yang direncanakan hingga 2030`,
    foreign: (projects) => `modal asing terdaftar; ${projects} proyek di zona dan kawasan`,
    domestic: 'modal dalam negeri terdaftar',
    growth: 'pertumbuhan ekonomi (PDRB)',
    budget: 'pendapatan anggaran',
  },
  target: 'Target, bukan hasil',
  map: 'Provinsi dengan zona, kawasan, pelabuhan, dan jalan utamanya',
  legend: 'Garis putus-putus: kawasan terletak di dalam radius ini; batasnya belum dipublikasikan.',
  land: {
    title: 'Perkembangan lahan kawasan',
    planned: 'rencana',
    underWay: (projects) => `infrastruktur berjalan, ${projects} proyek`,
    cleared: 'telah dibebaskan',
    leased: 'telah disewakan',
    ready: 'siap sewa',
  },
  known: {
    title: 'Yang diketahui per kawasan',
    note: (counted, of, ha) =>
      `${counted} dari ${of} kawasan yang direncanakan, ${ha}; nama lainnya belum dipublikasikan`,
  },
  clusters: {
    title: 'Klaster hingga 2030',
    text: (known, planned) => `${known} dari ${planned} diketahui namanya`,
    operating: 'beroperasi',
    building: 'sedang dibangun',
    planned: 'direncanakan',
    unnamed: 'nama belum dipublikasikan',
  },
  bottlenecks: 'Hambatan yang disebut provinsi',
  directions: 'Arah yang disebut provinsi',
  energy: 'Energi',
  begin: {
    title: 'Cara memulai',
    find: (parks) => `Saring ${parks} kawasan menurut lahan, pelabuhan, dan listrik`,
    rules: (rules) => `Baca ${rules} aturan pajak, lahan, dan listrik`,
    open: (open) => `${open} perlu dikonfirmasi`,
    ask: 'Tanyakan kepada yang berwenang',
    steps:
      'Langkah dan lama perizinan tidak ada dalam sumber kami: tanyakan kepada badan pengelola zona.',
  },
};
