import type { Language } from '@sites/domain';

/** How a page in another language offers itself, each in its own language: the only words of others that a page holds. */
export const offers: Readonly<Record<Language, { readonly read: string; readonly stay: string }>> =
  {
    vi: { read: 'Xem trang này bằng tiếng Việt', stay: 'Không, cảm ơn' },
    en: { read: 'Read this page in English', stay: 'No, thanks' },
    'zh-hans': { read: '用简体中文查看本页', stay: '不用，谢谢' },
    'zh-hant': { read: '以繁體中文檢視本頁', stay: '不用，謝謝' },
    ja: { read: 'このページを日本語で見る', stay: 'このまま' },
    ko: { read: '이 페이지를 한국어로 보기', stay: '괜찮습니다' },
    id: { read: 'Baca halaman ini dalam bahasa Indonesia', stay: 'Tidak, terima kasih' },
  };
