import type { AboutWords } from '../en/about.ts';

/** Words of the page about the data, in Indonesian. */
export const about: AboutWords = {
  contents: 'Di halaman ini',
  lead: (date) => `Setiap angka disertai sumber, tanggal, dan tingkat keyakinan. Disusun ${date}.`,
  totals: 'Total resmi dan catatan kami',
  official: 'Resmi',
  ours: 'Catatan kami',
  sumOf: (ha, counted, of) =>
    `${ha} (${counted} dari ${of} kawasan bernama; bagian dari suatu kawasan tidak dijumlahkan lagi)`,
  zonesSum: (ha, counted, of) => `${ha} (${counted} dari ${of} zona)`,
  recordsSplit: (named, projects) =>
    `${named} kawasan bernama dan ${projects} proyek berizin di dalam dua di antaranya`,
  coverage: 'Jumlah kawasan yang memiliki tiap angka',
  coverageHead: {
    figure: 'Angka',
    known: 'Pasti',
    bounds: 'Dalam rentang',
    unknown: 'Belum diketahui',
    none: 'Tidak berlaku',
    oldest: 'Tertua',
    newest: 'Terbaru',
  },
  publishedHead: 'Data yang dipublikasikan menurut jenis',
  parksWith: 'Kawasan',
  zones: 'Garis batas zona',
  zonesNote:
    'Kami gambar dari titik-titik kunci, garis pantai, dan batas darat negara yang dipublikasikan. Indikatif; sisi laut bersifat skematis.',
  declared: 'Resmi, ha',
  drawn: 'Digambar, ha',
  difference: 'Selisih',
  accuracy: 'Akurasi',
  routes: 'Jarak jalan menurut model dan publikasi',
  routesNote: (usable, of, median, error, share) =>
    `${usable} dari ${of} jarak yang dipublikasikan dapat dibandingkan (sisanya tidak lebih panjang daripada garis lurus). Galat mediannya ${median}; ± ${error} mencakup ${share} di antaranya dan memperlebar setiap jarak yang kami tampilkan.`,
  from: 'Dari',
  to: 'Ke',
  published: 'Publikasi, km',
  model: 'Model, km',
  straight: 'Garis lurus, km',
  error: 'Galat',
  notUsable: 'tak dapat dipakai',
  conflicts: 'Data yang masih bertentangan',
  settled: 'Terselesaikan',
  method: 'Metode',
  methods: [
    '“Sekarang” berarti publikasi terakhir. Angka yang belum dipublikasikan berarti belum diketahui, tidak pernah 0; rentang diturunkan dari aturan yang disebutkan dan mengutip dasarnya.',
    'Filter menjawab sesuai, tidak sesuai, atau mungkin sesuai: sesuai jika setiap nilai dalam rentang memenuhi, tidak sesuai jika tidak ada nilai yang memenuhi.',
    'Jalan: rute terpendek dan tercepat pada jaringan kasar, lalu lintas lancar, tanpa penyeberangan laut.',
    'Gardu induk: garis lurus ke gardu terdekat yang diketahui lokasinya; lokasi separuhnya belum dipublikasikan.',
    'Peta bersifat skematis: garis pantai GSHHG, batas darat negara OpenStreetMap, batas provinsi Natural Earth. Pita laut menunjukkan jarak dari pantai, bukan kedalaman.',
  ],
  licences: 'Lisensi',
  licence: [
    'Fakta: disusun dari sumber publik, masing-masing dikutip. Garis pantai: GSHHG, LGPL-3. Batas darat negara: © kontributor OpenStreetMap, ODbL 1.0. Batas provinsi: Natural Earth, domain publik. Fon: Be Vietnam Pro, OFL 1.1.',
  ],
  notices: 'Bagian karya pihak lain beserta teks lengkap lisensinya',
  api: 'Data yang sama melalui API standar (OGC API – Features, GeoJSON)',
  sources: 'Semua sumber',
  accessed: (date) => `dibaca ${date}`,
  pins: (mapped, estimated, placeholder) =>
    `Lokasi: ${mapped} dari peta publik, ${estimated} perkiraan, ${placeholder} penanda sementara.`,
};
