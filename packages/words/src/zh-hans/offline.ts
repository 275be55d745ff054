import type { OfflineWords } from '../en/offline.ts';

export const offline: OfflineWords = {
  refused: {
    title: '没有网络',
    text: '本设备没有保存本站可在此显示的内容。请连接网络后重试。',
    again: '重试',
  },
};
