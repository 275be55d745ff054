import type { OfflineWords } from '../en/offline.ts';

export const offline: OfflineWords = {
  refused: {
    title: '沒有網路',
    text: '本裝置沒有儲存本站可在此顯示的內容。請連上網路後再試。',
    again: '再試一次',
  },
};
