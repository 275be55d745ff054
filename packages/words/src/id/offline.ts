import type { OfflineWords } from '../en/offline.ts';

export const offline: OfflineWords = {
  refused: {
    title: 'Tidak ada jaringan',
    text: 'Perangkat ini tidak menyimpan isi situs yang dapat ditampilkan di sini. Sambungkan ke jaringan, lalu coba lagi.',
    again: 'Coba lagi',
  },
};
