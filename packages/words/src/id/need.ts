import type { NeedWords } from '../en/need.ts';

export const need: NeedWords = {
  noName: 'Tidak ada kawasan bernama demikian.',
  tenantNamed: (count) => `${count} kawasan memiliki penyewa dengan nama itu.`,
  inNames: (count) => `Kata itu ada dalam nama ${count} kawasan, tempat, atau perusahaannya.`,
  meant: 'Dipahami sebagai',
  missed: 'Tidak dipahami',
  units: { kv: 'kilovolt', km: 'kilometer', min: 'menit', dwt: 'ton' },
  scales: { 1000: 'ribu', 10000: 'laksa' },
  spoken: {
    vacancy: 'lahan,tanah',
    port: 'pelabuhan,dermaga',
    gate: 'perbatasan,Tiongkok',
    airport: 'bandara,bandar udara,bandara internasional',
    interchange: 'tol',
    power: 'listrik,gardu',
    'port~50000dwt': 'laut dalam,perairan dalam,air dalam',
    'port~container': 'kontainer,peti kemas',
    'sector=electronics': 'elektronika',
    'sector=semiconductors-high-tech': 'cip,semikonduktor',
    'sector=machinery-metal': 'baja',
    'sector=textiles-garments': 'pakaian,konveksi,garmen,tekstil',
    'sector=logistics-port': 'gudang',
  },
  passing:
    'sebuah,suatu,se,yang,di,ke,dari,dengan,dan,atau,untuk,bagi,pada,dalam,dekat,sekitar,kira,' +
    'kurang,lebih,minimal,maksimal,minimum,maksimum,paling,sedikit,hingga,sampai,sebelum,' +
    'tahun,ada,adalah,bisa,dapat,perlu,butuh,membutuhkan,memerlukan,ingin,mau,mencari,cari,' +
    'sewa,menyewa,disewa,beli,bangun,membangun,pabrik,pabrikan,industri,kawasan,' +
    'kawasan industri,kompleks,lokasi,daerah,wilayah,tempat,situs,bidang,petak,perusahaan,proyek,produksi,' +
    'manufaktur,luas,seluas,ukuran,jarak,berjarak,jalan,darat,perjalanan,kapal,kelas,' +
    'berkapasitas,daya,pasokan,jaringan,internasional,saya,kami,kita,tolong,nya,siap,tersedia,' +
    'terdekat,menerima,menampung,tegangan',
};
