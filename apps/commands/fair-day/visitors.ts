import type { Language } from '@sites/domain';
import type { ContactKindId, Temperature } from '@sites/enquiry';

interface Land {
  readonly name: string;
  readonly country: string;
  readonly answerBy: ContactKindId;
}

/** Who comes from where a language is spoken. */
const lands = {
  en: { name: 'Mary O’Neill', country: 'SG', answerBy: 'email' },
  'zh-hans': { name: '王小明', country: 'CN', answerBy: 'wechat' },
  'zh-hant': { name: '陳美玲', country: 'TW', answerBy: 'line' },
  ja: { name: '田中さくら', country: 'JP', answerBy: 'line' },
  ko: { name: '김민준', country: 'KR', answerBy: 'kakaotalk' },
  vi: { name: 'Nguyễn Thị Hòa', country: 'VN', answerBy: 'zalo' },
  id: { name: 'Budi Santoso', country: 'ID', answerBy: 'email' },
} as const satisfies Record<Language, Land>;

/** Every language in turn, the last of them seldom. */
const sixLanguages = ['en', 'zh-hans', 'zh-hant', 'ja', 'ko', 'vi'] as const;
const seventh = 'id';

const temperatures: readonly Temperature[] = ['hot', 'warm', 'cold'];

/** What somebody leaves: nobody else has its mark. */
export interface Contact {
  readonly mark: string;
  readonly name: string;
  readonly company: string;
  readonly country: string;
  readonly kind: ContactKindId;
  readonly value: string;
  readonly language: Language;
}

export interface Visitor {
  readonly number: number;
  readonly language: Language;
  /** Which of the questions of the kiosk they touch. */
  readonly question: number;
  /** How many parks they star, beside the one that they open. */
  readonly stars: number;
  readonly takesCode: boolean;
  /** They go without a word, and the kiosk has to notice. */
  readonly walksAway: boolean;
  /** What they send from the kiosk. */
  readonly asks?: Contact & { readonly message: string };
  /** What the staff of the booth take down. */
  readonly booth?: Contact & {
    readonly temperature: Temperature;
    readonly note: string;
    readonly hasCard: boolean;
  };
}

function contact(mark: string, language: Language): Contact {
  const { name, country, answerBy } = lands[language];
  return {
    mark,
    name: `${name} ${mark}`,
    company: `${mark} Co., Ltd.`,
    country,
    kind: answerBy,
    value: answerBy === 'email' ? `${mark}@visitor.example` : mark,
    language,
  };
}

function visitor(number: number): Visitor {
  const language = number % 10 === 0 ? seventh : (sixLanguages[number % 6] ?? 'en');
  const digits = String(number).padStart(2, '0');
  const asked = contact(`Fair${digits}Kiosk`, language);
  const taken = contact(`Fair${digits}Booth`, language);
  return {
    number,
    language,
    question: number % 3,
    stars: number % 4,
    takesCode: number % 3 === 0,
    walksAway: number % 4 === 1,
    ...(number % 5 !== 3 && { asks: { ...asked, message: `${asked.mark}: 50 ha?\n${language}` } }),
    ...(number % 3 === 1 && {
      booth: {
        ...taken,
        temperature: temperatures[Math.floor(number / 3) % 3] ?? 'warm',
        note: `${taken.mark} comes back in spring`,
        hasCard: number % 2 === 0,
      },
    }),
  };
}

export const visitors = (count: number): readonly Visitor[] =>
  Array.from({ length: count }, (_, at) => visitor(at + 1));
