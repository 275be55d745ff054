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
import type { CollectionId } from './collections.ts';
import type { Box } from './dataset.ts';
import { type BadParameter, Problem } from './errors.ts';

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

/** `json` is GeoJSON; the others are files of the same parks in the same order. */
export const formats = ['json', 'csv', 'xlsx'] as const;
export type Format = (typeof formats)[number];

function whole(text: string, least: number): number | undefined {
  return /^\d{1,9}$/.test(text) && Number(text) >= least ? Number(text) : undefined;
}

function parseBox(text: string): Box | undefined {
  const numbers = text
    .split(',')
    .map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN));
  const [west, south, east, north] = (
    numbers.length === 6 ? [numbers[0], numbers[1], numbers[3], numbers[4]] : numbers
  ) as [number, number, number, number];
  const fits =
    (numbers.length === 4 || numbers.length === 6) &&
    numbers.every(Number.isFinite) &&
    south <= north &&
    Math.abs(south) <= 90 &&
    Math.abs(north) <= 90;
  return fits && Math.abs(west) <= 180 && Math.abs(east) <= 180
    ? [west, south, east, north]
    : undefined;
}

const expectations: Record<string, string> = {
  limit: `a whole number from 1; above ${largestLimit} counts as ${largestLimit}`,
  offset: 'a whole number from 0',
  bbox: 'west,south,east,north in degrees (CRS84)',
  datetime: 'an RFC 3339 date-time or interval',
  unknown: 'keep or hide',
  sort: `${sortKeys.join(', ')}; score needs w or preset, near needs near`,
  year: `one of ${years.join(', ')}`,
  w: `weights 1 to 5 such as vacancy3.port2; criteria ${criterionKeys.join(', ')}`,
  preset: presetNames.join(', '),
  wu: `${unknownPolicies.join(', ')}; needs w or preset`,
  sv: `${scoreVersions.join(', ')}; needs w or preset`,
  lang: `one of ${languages.join(', ')}; raw in csv and xlsx`,
  f: 'json; for parks also csv and xlsx',
};

const dateTime = String.raw`\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))?`;
const interval = new RegExp(`^(${dateTime}|(${dateTime}|\\.\\.|)/(${dateTime}|\\.\\.|))$`);

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
      datetime: (text) => (interval.test(text) && text !== '/' ? {} : undefined),
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
