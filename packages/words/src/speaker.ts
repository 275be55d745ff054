import {
  type Atlas,
  type Language,
  type LocalText,
  type Converted,
  type DisplayUnits,
  type Punctuation,
  aboutLanguage,
  asPublished,
  convert,
  textIn,
  twoDigits,
} from '@sites/domain';
import type { Words } from './en/list.ts';
import { spaceIn } from './number-unit.ts';

/** What is joined; what is nothing is left out. */
type Parts = readonly (string | false | null | undefined)[];

/** One language's words with the names, number formats and units that belong to its reader. */
export interface Speaker {
  readonly language: Language;
  readonly words: Words;
  readonly atlas: Atlas;
  readonly units: DisplayUnits;
  /** The signs of the language, for words that elements keep apart. */
  readonly marks: Punctuation;
  /** Digits grouped as the language does; at most `digits` after the point: if not said, two, or four below 0.1. */
  number(value: number, digits?: number): string;
  percent(share: number, digits?: number): string;
  /** A difference with its sign; one that rounds to nothing has none. */
  signed(share: number, digits?: number): string;
  /** `2023-12` as a reader of the language writes it. */
  date(asOf: string | null, approx?: boolean): string;
  /** Since when something is known: `as of Dec 2023`, or that its source is undated. */
  asOf(asOf: string | null, approx?: boolean): string;
  /** The name of the unit in which a published unit is shown. */
  unit(unit: string | null): string;
  /** What stands between a number and the name of its unit. */
  space(unit: string): string;
  /** A value of a published unit as it is shown, without the unit's name. */
  amount(value: number, unit: string | null): string;
  quantity(value: number, unit: string | null): string;
  /** A bound as far as it is worth: to two digits, where none of the limits asked for lies between. */
  bound(value: number, unit: string | null, way: 'up' | 'down', limits: readonly number[]): string;
  /** Whether values of a unit are shown through an exchange rate. */
  isConverted(unit: string | null): boolean;
  text(text: LocalText): string;
  /** Words of a list: `a, b`. */
  list(items: Parts): string;
  /** Parts of a sentence one after the other: `a, b`, in Chinese `甲，乙`. */
  phrases(items: Parts): string;
  /** Parts that hold commas: `a, b; c`. */
  clauses(items: Parts): string;
  /** Facts that share a line: `a · b`. */
  facts(items: Parts): string;
  /** What stands between a fact and the next; before the first nothing does. */
  dotAfter(fact: string | undefined): string;
  /** Sentences one after the other. */
  sentences(items: Parts): string;
  /** A span between two numbers: `29–41`. */
  range(low: string, high: string): string;
  /** A span between two dates: `Dec 2023 – May 2024`. */
  dates(first: string, last: string): string;
  /** Words of which one holds: `a, b or c`. */
  either(items: readonly string[]): string;
  /** A word and what is said of it: `Site: 3 km`. */
  labelled(label: string, text: string): string;
  /** A text with a remark in brackets. */
  aside(text: string, remark: string): string;
}

/** A unit of ours, or of money that no source publishes: `million JPY`, `JPY/m2/year`. */
function unitName(unit: string, { units, preferences }: Words): string {
  const own = units[unit];
  if (own !== undefined) return own;
  const [, money, scale, per = ''] = /^([A-Z]{3})(?: (million|billion)|\/(.+))$/.exec(unit) ?? [];
  if (!money) return unit;
  if (scale) return preferences[scale as 'million' | 'billion'](money);
  if (per === 'month') return preferences.perMonth(money);
  const yearly = per.endsWith('/year');
  const plain = `${money}/${per.replace('/year', '').replace('m2', 'm²').replace('m3', 'm³')}`;
  return yearly ? preferences.perYear(plain) : plain;
}

const makeFormats = (language: Language) => ({
  byDigits: [0, 1, 2, 3, 4].map(
    (digits) => new Intl.NumberFormat(language, { maximumFractionDigits: digits }),
  ),
  alternatives: new Intl.ListFormat(language, { type: 'disjunction' }),
  plain: new Intl.NumberFormat(language, { useGrouping: false }),
});
/** They take long to make, and a page has speakers for several units. */
const formats: { [L in Language]?: ReturnType<typeof makeFormats> } = {};

export function makeSpeaker(
  language: Language,
  words: Words,
  atlas: Atlas,
  units: DisplayUnits = asPublished,
): Speaker {
  const { byDigits, alternatives, plain } = (formats[language] ??= makeFormats(language));
  // What is hardly anything is not nothing.
  const number = (value: number, digits = Math.abs(value) < 0.1 ? 4 : 2): string => {
    const shown = digits === 0 ? Math.round(value) : value;
    // Small whole numbers are the same in all our languages. Nobody asks for more digits than there are formats of.
    return shown >= 0 && shown < 1000 && shown % 1 === 0
      ? `${shown}`
      : byDigits[digits]!.format(value);
  };
  const converted = (value: number, unit: string | null): Converted | undefined =>
    unit === null ? undefined : convert(value, unit, units, atlas.rates);
  const unit = (name: string | null): string =>
    name === null ? '' : unitName(converted(1, name)?.unit ?? name, words);
  // Years and region numbers are names, not quantities: no grouping.
  const amount = (value: number, name: string | null): string => {
    if (name === 'year' || name === 'region') return plain.format(value);
    const other = converted(value, name);
    return other ? number(other.value, other.digits) : number(value);
  };
  // Whether a sum is given in millions or billions hangs on the value.
  const nameOf = (value: number, name: string | null): string =>
    name === null ? '' : unitName(converted(value, name)?.unit ?? name, words);
  const { marks } = aboutLanguage(language);
  const { colon, brackets, range, dates } = marks;
  const joined =
    (sign: string) =>
    (items: Parts): string =>
      items.filter(Boolean).join(sign);
  // A full-width sign brings its own space.
  const facts = (items: Parts): string =>
    joined(marks.dot)(items).replace(/([。）」』]) ·/g, '$1·');
  const isConverted = (name: string | null): boolean => converted(1, name)?.approx ?? false;
  const date: Speaker['date'] = (asOf, approx) => {
    if (asOf === null) return words.date.none;
    const [year, month, day] = asOf.split('-') as [string, string?, string?];
    let text = words.date.year(year);
    if (month) text = words.date.month(Number(month), year);
    if (day) text = words.date.day(Number(day), Number(month), year);
    return approx ? words.date.about(text) : text;
  };
  const quantity = (value: number, name: string | null): string => {
    const text = words.quantity(amount(value, name), nameOf(value, name));
    return isConverted(name) ? words.preferences.converted(text) : text;
  };
  return {
    language,
    words,
    atlas,
    units,
    marks,
    number,
    unit,
    space: (name) => spaceIn(language, name),
    amount,
    isConverted,
    percent: (share, digits = 0) => words.quantity(number(share * 100, digits), '%'),
    signed(share, digits = 0) {
      const text = number(Math.abs(share) * 100, digits);
      return words.quantity(text === number(0) ? text : `${share > 0 ? '+' : '−'}${text}`, '%');
    },
    date,
    asOf: (asOf, approx) => (asOf === null ? words.date.none : words.date.asOf(date(asOf, approx))),
    quantity,
    bound(value, name, way, limits) {
      const shown = (one: number) => converted(one, name)?.value ?? one;
      const exact = shown(value);
      const rounded = twoDigits(exact);
      const isCrossed = limits.some((limit) => shown(limit) >= rounded && shown(limit) <= exact);
      if (isCrossed || rounded === exact) return quantity(value, name);
      const text = words.quantity(number(rounded), nameOf(value, name));
      if (isConverted(name)) return words.preferences.converted(text);
      // It may be a little more than what is written; at least less is still true.
      return way === 'up' ? words.figure.about(text) : text;
    },
    text(text) {
      const own = textIn(text, language);
      // A span of numbers alone is a word of no language.
      return /^[\d.,–]+$/.test(own) ? own.replaceAll('–', range) : own;
    },
    list: joined(marks.list),
    phrases: joined(marks.comma),
    clauses: joined(marks.semicolon),
    facts,
    dotAfter: (fact) => (fact ? facts([fact, ' ']).slice(fact.length, -1) : ''),
    sentences: joined(marks.gap),
    either: (items) => alternatives.format(items),
    range: (low, high) => `${low}${range}${high}`,
    dates: (first, last) => `${first}${/[ /]/.test(first + last) ? dates : range}${last}`,
    labelled: (label, text) => `${label}${colon}${text}`,
    aside: (text, remark) => `${text}${brackets[0]}${remark}${brackets[1]}`,
  };
}

/** The same speaker for quantities as they were published. */
export const published = ({ language, words, atlas }: Speaker): Speaker =>
  makeSpeaker(language, words, atlas);
