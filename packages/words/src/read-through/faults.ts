import { type Language, aboutLanguage } from '@sites/domain';
import type { DetailWords } from '../en/detail.ts';
import { namesKind } from '../kind.ts';
import { digitName } from './kinds.ts';

const cjk = '[\\u3040-\\u30ff\\u3400-\\u9fff]';
const isCjk = (language: Language): boolean => aboutLanguage(language).marks.gap === '';

/** What English counts, in the plural. */
const nouns =
  'parks|zones|clusters|projects|placeholders|characters|figures|stations|rules|kilometres|sites|conditions';
const verbs = 'match|do|are|have|remain';

type Check = readonly [fault: string, pattern: RegExp];

/** Wrong in every language. */
const everywhere: readonly Check[] = [
  ['two spaces', / {2}/],
  ['a space at an end', /^\s|\s$/],
  ['a space before a sign', / [,;:.!?，。；：、）)](?:\s|$)/],
  // Companies are called “Co., Ltd.”.
  ['two signs', /[,;:，；：、。][,;:.，；：、。]|(?<!\bCo)\.[,;:]|\.\.(?!\.)/],
  ['brackets in brackets', /\([^)]*\(|（[^）]*（/],
  ['doubled quotation marks', /[“"「『][“"「『]|[”"」』][”"」』]|‘‘|’’/],
  ['a word twice', /(?<![\p{L}\p{M}])(\p{L}{2,}(?: \p{L}+){0,2}) \1(?![\p{L}\p{M}])/iu],
  ['a word twice', /([\p{Script=Han}\p{Script=Katakana}]{2,})\1/u],
  ['a hole', /undefined|NaN|\[object|\bnull\b|\$\{|\(\)|（）/],
  ['numbers that meet', new RegExp(`${digitName}\\d`)],
];
const western: readonly Check[] = [['full-width signs', /[，。；：（）、！？「」『』／〜]/]];
const eastern: readonly Check[] = [
  ['half-width signs', new RegExp(`${cjk}[,;:!?()]|[,;:!?()]${cjk}|${cjk}\\.(?:\\s|$)`)],
  [
    'half-width signs',
    new RegExp(`${cjk}[^，。；：、]{0,12}\\d[,;:] |[,;:] \\d[^，。；：、]{0,8}${cjk}`),
  ],
  ['a space beside a full-width sign', /[，。；：、！？（）「」] ·|· [（「]/],
  ['a space between signs as wide as letters', new RegExp(`${cjk} ${cjk}|\\d ${cjk}|${cjk} \\d`)],
];
const own: Readonly<Partial<Record<Language, readonly Check[]>>> = {
  en: [
    [
      'a wrong plural',
      new RegExp(
        `(?<![\\d.,–]|of )\\b1 (?!site match on|may match|match(?:,|$))(?:[a-z]+ )?(?:${nouns}|${verbs})\\b`,
      ),
    ],
    ['a wrong plural', /(?<![\d.,–])\b(?:0|2|23) (?:park|zone|cluster|project|figure|rule)\b/],
    [
      'a wrong plural',
      /\b1 park[^s][^.;]*\bmatch\b(?<!may match)|\bparks\b[^.,;]*\bmatches\b|\banother 1\b/i,
    ],
    ['nothing off the official figure', /\b0\s?% of the official/],
    ['undated as of', /as of undated/],
  ],
  ja: [['another range sign', /[～]|\d–\d/]],
  ko: [
    ['another range sign', /\d–\d/],
    ['a space before a bracket', /[가-힣\p{L}] \(/u],
  ],
};

/** A kind of place before a name that says it: `Cảng biển Cảng Đình Vũ`. */
const doubledKind = (text: string, { place }: DetailWords): boolean =>
  Object.values(place).some((kind) => {
    if (typeof kind !== 'string') return false;
    const at = text.toLowerCase().indexOf(`${kind.toLowerCase()} `);
    const [next = ''] = at < 0 ? [] : text.slice(at + kind.length + 1).split(' ');
    return next !== '' && /^\p{Lu}/u.test(next) && namesKind(next, kind);
  });

/** What is wrong with a text as a reader sees it. */
export function faultsOf(text: string, language: Language, detail: DetailWords): readonly string[] {
  // Addresses and what was typed keep their own signs.
  const read = text.replace(/https?:\S+|\d+\.\d+, \d+\.\d+/g, 'X');
  const checks = [
    ...everywhere,
    ...(isCjk(language) ? eastern : western),
    ...(own[language] ?? []),
  ];
  return [
    ...checks.filter(([, pattern]) => pattern.test(read)).map(([fault]) => fault),
    ...(doubledKind(read, detail) ? ['a kind twice'] : []),
  ];
}

const ending = /[.。](?<!No\.)[”」』）)]?$/;

/** A message that ends as a sentence in English and does not here, or the other way round. */
export const endsUnlike = (text: string, english: string): boolean =>
  ending.test(text) !== ending.test(english);
