import type { OfflineWords } from '../en/offline.ts';

export const offline: OfflineWords = {
  refused: {
    title: 'Không có mạng',
    text: 'Thiết bị này không lưu gì của trang để hiển thị ở đây. Hãy kết nối mạng rồi thử lại.',
    again: 'Thử lại',
  },
};
