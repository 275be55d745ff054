import type { OfflineWords } from '../en/offline.ts';

export const offline: OfflineWords = {
  refused: {
    title: 'ネットワークがありません',
    text: 'この端末には、ここで表示できる本サイトの内容が保存されていません。ネットワークに接続してから、もう一度お試しください。',
    again: 'もう一度試す',
  },
};
