import type { ClustersWords } from '../en/clusters.ts';

export const clusters: ClustersWords = {
  lead: (known: number, planned: string) =>
    `Dari ${planned} klaster yang direncanakan hingga 2030, ${known} kami ketahui namanya. Klaster bukan kawasan industri: tidak satu pun termasuk dalam 23 kawasan ataupun dalam angka total kawasan.`,
  search: 'Klaster, komune, atau pengembang',
  show: 'Tampilkan klaster',
  sort: 'Urutkan menurut',
  ready: 'yang beroperasi dahulu',
  station: 'Gardu induk dalam jarak, km',
  all: (count: number) => (count === 1 ? '1 klaster' : `Semua ${count} klaster`),
  counts: (match: number, of: number, may: number, no: number) =>
    `${match} dari ${of} klaster sesuai, ${may} mungkin sesuai, ${no} tidak sesuai`,
  ignored: (items: string) =>
    `Klaster tidak memublikasikan data untuk filter berikut, sehingga filter ini diabaikan: ${items}`,
  none: 'Tidak ada klaster yang sesuai.',
  hide: 'Sembunyikan klaster yang mungkin sesuai',
  hidden: (count: number) => `${count} klaster yang mungkin sesuai disembunyikan`,
  take: (count: number) => `Unduh ${count} klaster dalam daftar`,
  unplaced: 'Tidak ada di peta: lokasi belum dipublikasikan.',
  onMap: 'Klaster di peta',
  totals: 'Angka total resmi dan data di sini',
  total: 'Angka total',
  official: 'Resmi',
  ours: 'Data di sini',
  sum: (area: string, known: number, of: number) => `${area}, diketahui untuk ${known} dari ${of}`,
  count: (number: number) => `${number} di antaranya tercatat di sini dengan nama`,
  stages: (operating: number, building: number, planned: number) =>
    `${operating} beroperasi, ${building} dibangun, ${planned} direncanakan`,
  names: {
    clustersPlanned: 'Direncanakan',
    clusterPlannedArea: 'Luas rencana',
    clustersFounded: 'Didirikan atau diperluas',
    clusterArea: 'Luas klaster tersebut',
    clustersInPreparation: 'Dalam persiapan',
    clusterCapital: 'Modal infrastruktur',
    clusterOccupancy: 'Tingkat keterisian',
    clusterProjects: 'Proyek penyewa',
    clusterWorkers: 'Tenaga kerja',
  },
  difference: {
    heading: 'Kawasan atau klaster: menurut sumber kami',
    topic: 'Pertanyaan',
    parks: 'Kawasan industri',
    clusters: 'Klaster industri',
    law: 'Menurut hukum',
    lawText: 'Sumber kami tidak memuat teks hukum tentang perbedaannya.',
    size: 'Seberapa luas',
    sizeText: (from: string, to: string, known: number, of: number) =>
      `${from} sampai ${to}, diketahui untuk ${known} dari ${of}`,
    manager: 'Siapa yang mengelola',
    managerParks: (authority: string) =>
      `Data kami menyebut ${authority} untuk pertanyaan tentang zona dan kawasan.`,
    managerClusters:
      'Belum dipublikasikan dalam sumber kami. Data tiga klaster mengutip keputusan pendirian oleh Komite Rakyat.',
    purpose: 'Untuk apa',
    purposeParks: (known: number, of: number) => `Sektor dilaporkan untuk ${known} dari ${of}.`,
    purposeClusters:
      'Dua klaster menyediakan tempat bagi usaha yang pindah dari permukiman (Đông Mai, Đầm Hà B Timur); satu untuk industri pendukung. Untuk klaster lain belum dipublikasikan.',
  },
};
