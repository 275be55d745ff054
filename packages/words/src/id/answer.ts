import type { AnswerWords } from '../en/answer.ts';

export const answer: AnswerWords = {
  one: 'Satu kawasan sesuai',
  sure: (parks) => `${parks} pasti sesuai`,
  matchOn: (parks, _count, what) => `${parks} sesuai menurut ${what}`,
  landAt: (have, of) => {
    if (have > 0) return `Angka menunjukkan lahan siap sewa di ${have} dari ${of} lokasi.`;
    return of === 1
      ? 'Lahan siap sewanya belum pasti.'
      : 'Belum ada di antaranya yang lahan siap sewanya pasti.';
  },
  first: 'Teratas menurut bobot Anda',
  noneSure: 'Belum ada kawasan yang pasti sesuai.',
  settles: (what, count, of) =>
    of === 1
      ? `Satu angka, ${what}, akan memastikannya.`
      : count === of
        ? `Satu angka, ${what}, akan memastikan semua ${of} kawasan.`
        : `Satu angka, ${what}, akan memastikan ${count} dari ${of} kawasan ini.`,
  none: (of) =>
    `Tidak ada kawasan yang sesuai: ${of} kawasan masing-masing pasti tidak memenuhi setidaknya satu syarat.`,
  largest: 'Terbesar yang diketahui',
  closest: 'Terdekat yang diketahui',
  anything: (parks) => `${parks}. Sebutkan kebutuhan pabrik Anda.`,
  these: (count) => `${count} kawasan ini dan alasannya`,
  typical: 'Pabrik umum',
  best: (count) => `${count} terbaik dan alasannya`,
  bestAndOpen: (best, open) => `${best} terbaik dan ${open} untuk ditanyakan`,
  leading: (count) => `${count} teratas di daftar dan alasannya`,
  next: (sure) =>
    sure > 0
      ? `Hanya ${sure} lokasi yang pasti sesuai; berikutnya perlu ditanyakan`
      : 'Berikutnya perlu ditanyakan',
  toAsk: (count) => `${count} yang perlu ditanya dulu dan yang belum pasti`,
  landless: (names, year) =>
    `Tidak ada informasi lahan siap ${year ? `pada ${year}` : 'saat itu'} di ${names}.`,
  landBy: (year) => `Lahan siap pada ${year}`,
  star: (count) => `Masukkan ${count} ini ke daftar pendek`,
  nothingHelps: 'Mengubah satu atau dua syarat tetap tidak menghasilkan kawasan yang sesuai.',
  noName: 'Tidak ada kawasan bernama demikian.',
  tenantNamed: (count) => `${count} kawasan memiliki penyewa dengan nama itu.`,
  inNames: (count) => `Kata itu ada dalam nama ${count} kawasan, tempat, atau perusahaannya.`,
  meant: 'Dipahami sebagai',
  missed: 'Tidak dipahami',
  units: { kv: 'kilovolt', km: 'kilometer', min: 'menit', dwt: 'ton' },
  scales: { 1000: 'ribu', 10000: 'laksa' },
  spoken: {
    vacancy: 'lahan,tanah,lahan industri',
    port: 'pelabuhan,dermaga,terminal',
    gate: 'perbatasan,Tiongkok',
    airport: 'bandara,bandar udara,bandara internasional',
    interchange: 'tol,gerbang tol,pintu tol',
    power: 'listrik,gardu',
    'port~50000dwt': 'laut dalam,perairan dalam,air dalam',
    'port~container': 'kontainer,peti kemas',
    'sector=electronics': 'elektronika',
    'sector=semiconductors-high-tech': 'cip,semikonduktor',
    'sector=machinery-metal': 'baja',
    'sector=textiles-garments': 'pakaian,konveksi,garmen,tekstil',
    'sector=logistics-port': 'gudang',
  },
  beforeYear: 'sebelum,sebelum tahun,menjelang,menjelang tahun,awal,awal tahun',
  notBeforeYear: 'tidak sebelum,tidak sebelum tahun,bukan sebelum',
  passing:
    'sebuah,suatu,se,yang,di,ke,dari,dengan,dan,atau,untuk,bagi,pada,dalam,dekat,sekitar,kira,' +
    'kurang,lebih,minimal,maksimal,minimum,maksimum,paling,sedikit,hingga,sampai,sebelum,' +
    'tahun,ada,adalah,bisa,dapat,perlu,butuh,membutuhkan,memerlukan,ingin,mau,mencari,cari,' +
    'sewa,menyewa,disewa,beli,bangun,membangun,pabrik,pabrikan,industri,kawasan,' +
    'kawasan industri,kompleks,lokasi,daerah,wilayah,tempat,situs,bidang,petak,perusahaan,proyek,produksi,' +
    'manufaktur,luas,seluas,ukuran,jarak,berjarak,jalan,darat,perjalanan,kapal,kelas,' +
    'berkapasitas,daya,pasokan,jaringan,internasional,saya,kami,kita,tolong,nya,siap,tersedia,' +
    'terdekat,menerima,menampung,tegangan,akhir,setelah,mulai,sejak,lambat,paling lambat,tidak lebih dari',
};
