import { type Language, defaultLanguage, isLanguage, languages } from '@sites/domain';
import type { LinkState } from '@sites/link';
import { fileKinds } from '@sites/table';
import type { Box } from '../rows.ts';
import { isTime } from '../time.ts';

export const defaultLimit = 100;
export const largestLimit = 1000;

/** Names as a sentence of the API lists them. */
export const inWords = (names: readonly string[]): string =>
  new Intl.ListFormat('en-GB').format(names);

/** `json` is the API's answer; the others are files of rows, of the same parks in the same order. */
export const formats = ['json', ...fileKinds] as const;
type Format = (typeof formats)[number];

/** A parsed request for the items of a collection: of a link what changes the list, and what only the API knows. */
export interface ItemsQuery extends Pick<
  LinkState,
  'filters' | 'unknown' | 'ranking' | 'sort' | 'year'
> {
  readonly limit: number;
  readonly offset: number;
  readonly bbox?: Box;
  readonly language: Language;
  readonly format: Format;
  /** Ids and codes instead of words; only in files of rows. */
  readonly raw: boolean;
}

/** A number as people and programs send it: with blanks around it or an exponent, whose plus arrives as a blank. */
function readDecimal(text: string): number | undefined {
  const plain = text.trim().replace(/e /i, 'e+');
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain) ? Number(plain) : undefined;
}

function whole(text: string, least: number): number | undefined {
  const number = readDecimal(text) ?? Number.NaN;
  return Number.isInteger(number) && number >= least && number < 1e9 ? number : undefined;
}

/** Maps send edges that rounding or a drag has moved a hair over the end of the world. */
const hair = 0.5;

/** Degrees within an end of the world. */
function degrees(text: string | undefined, end: number): number {
  const number = readDecimal(text ?? '') ?? Number.NaN;
  return Math.abs(number) > end + hair ? Number.NaN : Math.min(end, Math.max(-end, number)) + 0;
}

/** `west,south,east,north`, or with two heights that do not count. West of more than east goes across 180°. */
function parseBox(text: string): Box | undefined {
  const parts = text.split(',');
  if (parts.length !== 4 && parts.length !== 6) return undefined;
  const [west, south] = parts;
  const [east, north] = parts.slice(parts.length / 2);
  const box: Box = [degrees(west, 180), degrees(south, 90), degrees(east, 180), degrees(north, 90)];
  const fits = box.every(Number.isFinite) && box[1] <= box[3];
  return fits && parts.every((part) => readDecimal(part) !== undefined) ? box : undefined;
}

/** A parameter that an address of a page does not have. */
interface Parameter {
  /** Whether only collections with filters take it. */
  readonly onlyAsked?: true;
  readonly expected: string;
  parse(text: string, isAsked: boolean): Partial<ItemsQuery> | undefined;
  /** Its text in the canonical query; undefined where the default says the same. */
  write(query: ItemsQuery): string | undefined;
}

const given = <K extends keyof ItemsQuery>(
  name: K,
  value: ItemsQuery[K] | undefined,
): Partial<ItemsQuery> | undefined => (value === undefined ? undefined : { [name]: value });

/** The API's own parameters of items, in the order of the canonical query. */
export const parameters: Readonly<Record<string, Parameter>> = {
  lang: {
    onlyAsked: true,
    expected: `one of ${languages.join(', ')}; raw in ${inWords(fileKinds)}`,
    parse: (text) =>
      isLanguage(text) ? { language: text } : text === 'raw' ? { raw: true } : undefined,
    write({ language, raw }) {
      if (raw) return 'raw';
      return language === defaultLanguage ? undefined : language;
    },
  },
  f: {
    expected: `json; for parks and clusters also ${inWords(fileKinds)}, files of rows`,
    parse: (text, isAsked) =>
      given(
        'format',
        formats.find((one) => one === text && (one === 'json' || isAsked)),
      ),
    write: ({ format }) => (format === 'json' ? undefined : format),
  },
  bbox: {
    expected: 'west,south,east,north in degrees (CRS84); west above east goes across 180°',
    parse: (text) => given('bbox', parseBox(text)),
    write: ({ bbox }) => bbox?.join(','),
  },
  datetime: {
    expected: 'an RFC 3339 date-time or interval',
    // Features have no time of their own: every time has them all.
    parse: (text) => (isTime(text) ? {} : undefined),
    write: () => undefined,
  },
  limit: {
    expected: `a whole number from 1; above ${largestLimit} counts as ${largestLimit}`,
    parse(text) {
      const limit = whole(text, 1);
      return given('limit', limit && Math.min(limit, largestLimit));
    },
    write: ({ limit }) => (limit === defaultLimit ? undefined : String(limit)),
  },
  offset: {
    expected: 'a whole number from 0',
    parse: (text) => given('offset', whole(text, 0)),
    write: ({ offset }) => (offset === 0 ? undefined : String(offset)),
  },
};
