import type { OfflineWords } from '../en/offline.ts';

export const offline: OfflineWords = {
  refused: {
    title: '네트워크 없음',
    text: '이 기기에는 여기에 표시할 수 있는 이 사이트의 내용이 저장되어 있지 않습니다. 네트워크에 연결한 뒤 다시 시도하십시오.',
    again: '다시 시도',
  },
};
