import {
  allFilters,
  type Atlas,
  type CollectionId,
  defaultLanguage,
  sortKeys,
} from '@sites/domain';
import {
  answerKeys,
  emptyLink,
  isLinkKey,
  readFilters,
  readKeys,
  readPairs,
  readText,
  screenKeys,
  writeFilters,
  writeKeys,
} from '@sites/link';
import { type BadParameter, Problem } from '../errors.ts';
import { type Asked, askedOf } from './asked.ts';
import { type ItemsQuery, defaultLimit, parameters } from './parameters.ts';

const plain: ItemsQuery = {
  filters: {},
  unknown: emptyLink.unknown,
  sort: emptyLink.sort,
  limit: defaultLimit,
  offset: 0,
  language: defaultLanguage,
  format: 'json',
  raw: false,
};

const isOwn = (key: string): boolean => Object.hasOwn(parameters, key);
const answerKey = (key: string) => answerKeys.find(({ keys }) => keys.includes(key));

/** What would be valid for a parameter of the items of a collection. */
export function expected(key: string, asked?: Asked): string {
  if (key === 'sort' && asked && asked.sorts !== sortKeys)
    return `an order of ${asked.sorts.join(', ')}`;
  const filter = allFilters.find((entry) => entry.key === key);
  if (!filter)
    return (isOwn(key) ? parameters[key]?.expected : answerKey(key)?.expected(key)) ?? '';
  const { control } = filter;
  const texts = control.kind === 'choice' ? [] : filter.examples;
  return texts.length > 0
    ? `text like ${texts.join(' or ')}`
    : `ids that exist, separated by commas; pattern ${filter.pattern}`;
}

/** Reads the parameters of an items request. Whatever is unknown or wrong is named in one 400. */
export function parseItemsQuery(url: URL, collection: CollectionId, atlas: Atlas): ItemsQuery {
  const pairs = readPairs(url.search, (key) => isOwn(key) || isLinkKey(key));
  const asked = askedOf(collection);
  const bad: BadParameter[] = [];
  const fail = (name: string, value: string) =>
    bad.push({ name, value, expected: expected(name, asked) });
  let query = plain;
  const seen = new Set<string>();
  const isAnswer = (key: string): boolean =>
    asked !== undefined &&
    (asked.filters.some((entry) => entry.key === key) ||
      asked.keys.some(({ keys }) => keys.includes(key)));
  for (const [key, text] of pairs) {
    if (isAnswer(key) || (asked && screenKeys.includes(key))) continue;
    const own = isOwn(key) ? parameters[key] : undefined;
    if (!own || (own.onlyAsked && !asked)) {
      bad.push({ name: key, value: text, expected: 'no such parameter here' });
      continue;
    }
    const part = seen.has(key)
      ? undefined
      : readText(text, (one) => own.parse(one, asked !== undefined));
    seen.add(key);
    if (part) query = { ...query, ...part };
    else fail(key, text);
  }
  if (asked) {
    const { values, rejected } = readFilters(pairs, atlas, asked.filters);
    const answered = readKeys(pairs, atlas, values, asked.keys);
    query = { ...query, ...answered.part };
    for (const { key, text } of [...rejected, ...answered.rejected]) fail(key, text);
  }
  if (asked && !asked.sorts.includes(query.sort)) fail('sort', query.sort);
  if (query.raw && query.format === 'json') fail('lang', 'raw');
  if (bad.length > 0)
    throw new Problem(
      400,
      'bad-parameter',
      bad.map(({ name, value, expected: what }) => `${name}=${value}: ${what}`).join('; '),
      { parameters: bad },
    );
  return query;
}

/** The canonical text of a query: the key of its cached answer and the base of its paging links. */
export function writeItemsQuery(
  query: ItemsQuery,
  page: { offset?: number; limit?: number } = {},
): string {
  const paged = { ...query, ...page };
  const own = Object.entries(parameters).flatMap(([key, { write }]): [string, string][] => {
    const text = write(paged);
    return text === undefined ? [] : [[key, text]];
  });
  const params = new URLSearchParams([
    ...writeFilters(query.filters),
    ...writeKeys(query, answerKeys),
    ...own,
  ]);
  return params.toString().replace(/%2C/g, ',').replace(/%7E/g, '~');
}
