import type { Language } from '@sites/domain';

/** What a screen at a fair says to everybody at once, each in their own language. */
export const touchToBegin: Readonly<Record<Language, string>> = {
  vi: 'Chạm để bắt đầu',
  en: 'Touch to begin',
  'zh-hans': '触摸开始',
  'zh-hant': '觸摸開始',
  ja: 'タッチして開始',
  ko: '터치하여 시작',
  id: 'Sentuh untuk mulai',
};
