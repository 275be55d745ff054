import type { NumberMarks } from './numbers.ts';

/** Punctuation that the program sets between words; sentences hold their own. */
export interface Punctuation {
  /** Between the words of a list. */
  readonly list: string;
  /** Between the parts of a sentence. */
  readonly comma: string;
  /** Between parts that hold commas themselves. */
  readonly semicolon: string;
  /** Between a word and what is said of it. */
  readonly colon: string;
  /** At the end of a sentence. */
  readonly stop: string;
  /** Between facts that share a line. */
  readonly dot: string;
  /** Between sentences, and between words of a line. */
  readonly gap: string;
  /** Around a remark. */
  readonly brackets: readonly [string, string];
  /** Between the ends of a span of numbers. */
  readonly range: string;
  /** Between two dates. */
  readonly dates: string;
  /** Units that follow their number without a space. */
  readonly attached: RegExp;
}

/** The font of a language whose signs the font of the page lacks, cut to the signs of our own words. */
interface CutFont {
  /** The end of its name and of its files: `apps/web/fonts/noto-sans-jp-400.woff2`. */
  readonly cut: string;
  /** The number of its face inside Debian's collection of Noto Sans CJK. */
  readonly face: number;
  /** Whether readers write syllables of their own that our words may not hold yet. */
  readonly kana?: true;
  /** What the machines of its readers bring along. */
  readonly system: readonly string[];
  /** How lines break, where that differs from Latin. */
  readonly breaks: Readonly<Record<string, string>>;
}

/** What the table says of a language. */
export interface LanguageEntry {
  /** Its own name, and the same where there is no room. */
  readonly name: string;
  readonly short: string;
  /** As the Open Graph names it, with the place that most of its readers live in. */
  readonly locale: string;
  /** Microsoft's number of it, by which a spreadsheet is told whose rules to read by. */
  readonly lcid: number;
  /** Tags that ask for it besides its own: an old code, a place that writes it. */
  readonly asked?: readonly string[];
  readonly numbers: NumberMarks;
  readonly marks: Punctuation;
  /** How a page in another language offers itself: the only words of others that a page holds. */
  readonly offer: { readonly read: string; readonly stay: string };
  readonly font?: CutFont;
}

const points: NumberMarks = { decimal: '.', group: ',', list: ',' };
const commas: NumberMarks = { decimal: ',', group: '.', list: ';' };
const narrow: Punctuation = {
  list: ', ',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  stop: '.',
  dot: ' · ',
  gap: ' ',
  brackets: [' (', ')'],
  range: '–',
  dates: ' – ',
  attached: /^%/,
};
/** Signs as wide as letters bring their own space. */
const square: Punctuation = {
  list: '、',
  comma: '，',
  semicolon: '；',
  colon: '：',
  stop: '。',
  dot: ' · ',
  gap: '',
  brackets: ['（', '）'],
  range: '–',
  dates: '–',
  attached: /^[%\u3040-\u30ff\u3400-\u9fff]/,
};

/**
 * Languages in which every word, name and sentence of the product exists, each by its BCP 47 tag in lower case; the
 * path of a page starts with it. To add one: an entry here, its words in `packages/words` and `geo/words`.
 */
export const languageTable = {
  vi: {
    name: 'Tiếng Việt',
    short: 'VI',
    locale: 'vi_VN',
    lcid: 1066,
    numbers: commas,
    marks: narrow,
    offer: { read: 'Xem trang này bằng tiếng Việt', stay: 'Không, cảm ơn' },
  },
  en: {
    name: 'English',
    short: 'EN',
    locale: 'en_US',
    lcid: 1033,
    numbers: points,
    marks: narrow,
    offer: { read: 'Read this page in English', stay: 'No, thanks' },
  },
  'zh-hans': {
    name: '简体中文',
    short: '简',
    locale: 'zh_CN',
    lcid: 2052,
    asked: ['zh'],
    numbers: points,
    marks: square,
    offer: { read: '用简体中文查看本页', stay: '不用，谢谢' },
    font: {
      cut: 'sc',
      face: 2,
      system: ['PingFang SC', 'Microsoft YaHei UI'],
      breaks: { 'line-break': 'strict' },
    },
  },
  'zh-hant': {
    name: '繁體中文',
    short: '繁',
    locale: 'zh_TW',
    lcid: 1028,
    asked: ['zh-tw', 'zh-hk', 'zh-mo'],
    numbers: points,
    marks: square,
    offer: { read: '以繁體中文檢視本頁', stay: '不用，謝謝' },
    font: {
      cut: 'tc',
      face: 3,
      system: ['PingFang TC', 'Microsoft JhengHei UI'],
      breaks: { 'line-break': 'strict' },
    },
  },
  ja: {
    name: '日本語',
    short: '日',
    locale: 'ja_JP',
    lcid: 1041,
    numbers: points,
    marks: { ...square, comma: '、', semicolon: '／', range: '〜', dates: '〜' },
    offer: { read: 'このページを日本語で見る', stay: 'このまま' },
    font: {
      cut: 'jp',
      face: 0,
      kana: true,
      system: ['Hiragino Sans', 'Yu Gothic UI'],
      breaks: { 'line-break': 'strict' },
    },
  },
  ko: {
    name: '한국어',
    short: '한',
    locale: 'ko_KR',
    lcid: 1042,
    numbers: points,
    marks: { ...narrow, brackets: ['(', ')'], range: '~', dates: '~', attached: /^[%가-힣]/ },
    offer: { read: '이 페이지를 한국어로 보기', stay: '괜찮습니다' },
    // Korean breaks between words, not inside them.
    font: {
      cut: 'kr',
      face: 1,
      system: ['Apple SD Gothic Neo', 'Malgun Gothic'],
      breaks: { 'word-break': 'keep-all', 'overflow-wrap': 'break-word' },
    },
  },
  id: {
    name: 'Bahasa Indonesia',
    short: 'ID',
    locale: 'id_ID',
    lcid: 1057,
    asked: ['in'],
    numbers: commas,
    marks: narrow,
    offer: { read: 'Baca halaman ini dalam bahasa Indonesia', stay: 'Tidak, terima kasih' },
  },
} as const satisfies Readonly<Record<string, LanguageEntry>>;

export type Language = keyof typeof languageTable;

/** For readers whose own language is none of these, and for programs that name none. */
export const defaultLanguage: Language = 'en';
/** For browsers that say nothing of what their reader speaks. */
export const localLanguage: Language = 'vi';
