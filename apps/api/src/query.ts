import {
  type FilterState,
  type Ranking,
  type SortKey,
  criterionKeys,
  presetNames,
  scoreVersions,
  unknownPolicies,
  type Values,
  filters,
  isLanguage,
  type Language,
  languages,
  sortKeys,
} from '@sites/domain';
import {
  type LinkAtlas,
  isLinkKey,
  rankingKeys,
  readFilters,
  readPairs,
  readRanking,
  readText,
  screenKeys,
  writeFilters,
  writeRanking,
  years,
} from '@sites/link';
import { fileKinds } from '@sites/table';
import type { CollectionId } from './collections.ts';
import type { Box } from './dataset.ts';
import { type BadParameter, Problem } from './errors.ts';
import { isTime } from './time.ts';

export const defaultLimit = 100;
export const largestLimit = 1000;

/** A parsed request for the items of a collection. */
export interface ItemsQuery {
  readonly limit: number;
  readonly offset: number;
  readonly bbox?: Box;
  readonly filters: FilterState;
  readonly unknown: 'keep' | 'hide';
  readonly sort?: SortKey;
  readonly ranking?: Ranking;
  readonly year?: number;
  readonly language: Language;
  readonly format: Format;
  /** Ids and codes instead of words; only in files of rows. */
  readonly raw: boolean;
}

/** `json` is the API's answer; the others are files of rows, of the same parks in the same order. */
export const formats = ['json', ...fileKinds] as const;
export type Format = (typeof formats)[number];

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
  const [west, south, east, north] = parts.length === 6 ? [0, 1, 3, 4] : [0, 1, 2, 3];
  const box: Box = [
    degrees(parts[west!], 180),
    degrees(parts[south!], 90),
    degrees(parts[east!], 180),
    degrees(parts[north!], 90),
  ];
  const fits = box.every(Number.isFinite) && box[1] <= box[3];
  return fits && parts.every((part) => readDecimal(part) !== undefined) ? box : undefined;
}

const expectations: Record<string, string> = {
  limit: `a whole number from 1; above ${largestLimit} counts as ${largestLimit}`,
  offset: 'a whole number from 0',
  bbox: 'west,south,east,north in degrees (CRS84); west above east goes across 180°',
  datetime: 'an RFC 3339 date-time or interval',
  unknown: 'keep or hide',
  sort: `${sortKeys.join(', ')}; score needs w or preset, near needs near`,
  year: `one of ${years.join(', ')}`,
  w: `weights 1 to 5 such as vacancy3.port2; criteria ${criterionKeys.join(', ')}`,
  preset: presetNames.join(', '),
  wu: `${unknownPolicies.join(', ')}; needs w or preset`,
  sv: `${scoreVersions.join(', ')}; needs w or preset`,
  lang: `one of ${languages.join(', ')}; raw in csv, xlsx and geojson`,
  f: 'json; for parks also csv, xlsx and geojson, files of rows',
};

/** What would be valid for a parameter of the items of a collection. */
export function expected(key: string): string {
  const filter = filters.find((entry) => entry.key === key);
  if (!filter) return expectations[key] ?? '';
  const { control } = filter;
  const texts = control.kind === 'choice' ? [] : filter.examples;
  return texts.length > 0
    ? `text like ${texts.join(' or ')}`
    : `ids that exist, separated by commas; pattern ${filter.pattern}`;
}

/** Reads the parameters of an items request. Whatever is unknown or wrong is named in one 400. */
export function parseItemsQuery(url: URL, collection: CollectionId, atlas: LinkAtlas): ItemsQuery {
  const pairs = readPairs(url.search, (key) => Object.hasOwn(expectations, key) || isLinkKey(key));
  const isPark = collection === 'parks';
  const bad: BadParameter[] = [];
  const fail = (name: string, value: string) => bad.push({ name, value, expected: expected(name) });
  let query: ItemsQuery = {
    limit: defaultLimit,
    offset: 0,
    filters: {},
    unknown: 'keep',
    language: 'en',
    format: 'json',
    raw: false,
  };
  const seen = new Set<string>();
  for (const [key, text] of pairs) {
    if (
      isPark &&
      (filters.some((entry) => entry.key === key) ||
        screenKeys.includes(key as never) ||
        rankingKeys.includes(key as never))
    )
      continue;
    const readers: Record<string, (text: string) => Partial<ItemsQuery> | undefined> = {
      limit: (text) => {
        const limit = whole(text, 1);
        return limit === undefined ? undefined : { limit: Math.min(limit, largestLimit) };
      },
      offset: (text) => {
        const offset = whole(text, 0);
        return offset === undefined ? undefined : { offset };
      },
      bbox: (text) => {
        const bbox = parseBox(text);
        return bbox && { bbox };
      },
      datetime: (text) => (isTime(text) ? {} : undefined),
      f: (text) => {
        const format = formats.find((one) => one === text);
        return format && (format === 'json' || isPark) ? { format } : undefined;
      },
      ...(isPark && {
        year: (text) => {
          const year = years.find((one) => String(one) === text);
          return year && { year };
        },
        unknown: (text) => (text === 'keep' || text === 'hide' ? { unknown: text } : undefined),
        sort: (text) => {
          const sort = sortKeys.find((one) => one === text);
          return sort && { sort };
        },
        lang: (text) =>
          isLanguage(text) ? { language: text } : text === 'raw' ? { raw: true } : undefined,
      }),
    };
    const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (!reader) {
      bad.push({ name: key, value: text, expected: 'no such parameter here' });
      continue;
    }
    const part = seen.has(key) ? undefined : readText(text, reader);
    seen.add(key);
    if (part) query = { ...query, ...part };
    else fail(key, text);
  }
  if (isPark) {
    const { values, rejected } = readFilters(pairs, atlas);
    query = { ...query, filters: values };
    const ranked = readRanking(pairs);
    query = { ...query, ...(ranked.ranking && { ranking: ranked.ranking }) };
    for (const { key, text } of [...rejected, ...ranked.rejected]) fail(key, text);
    if ((query.sort === 'score' && !ranked.ranking) || (query.sort === 'near' && !values.near))
      fail('sort', query.sort);
  }
  if (query.raw && query.format === 'json') fail('lang', 'raw');
  if (bad.length > 0)
    throw new Problem(
      400,
      'bad-parameter',
      bad.map(({ name, value, expected: what }) => `${name}=${value}: ${what}`).join('; '),
      bad,
    );
  return query;
}

/** The canonical text of a query: the key of its cached answer and the base of its paging links. */
export function writeItemsQuery(
  query: ItemsQuery,
  page: { offset?: number; limit?: number } = {},
): string {
  const { limit, offset } = { ...query, ...page };
  const params = new URLSearchParams(writeFilters(query.filters as Values));
  if (query.unknown !== 'keep') params.set('unknown', query.unknown);
  for (const [key, text] of query.ranking ? writeRanking(query.ranking) : []) params.set(key, text);
  if (query.sort) params.set('sort', query.sort);
  if (query.year) params.set('year', String(query.year));
  if (query.language !== 'en') params.set('lang', query.language);
  if (query.raw) params.set('lang', 'raw');
  if (query.format !== 'json') params.set('f', query.format);
  if (query.bbox) params.set('bbox', query.bbox.join(','));
  if (limit !== defaultLimit) params.set('limit', String(limit));
  if (offset > 0) params.set('offset', String(offset));
  return params.toString().replace(/%2C/g, ',').replace(/%7E/g, '~');
}
