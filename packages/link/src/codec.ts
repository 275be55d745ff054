import {
  type AnyFilter,
  type AreaUnit,
  type Atlas,
  type Currency,
  type FilterState,
  type SortKey,
  type Values,
  areaUnits,
  currencies,
  filters,
  sortKeys,
} from '@sites/domain';
import { type Pairs, readPairs, readText } from './pairs.ts';
import { rankingKeys, readRanking, writeRanking } from './ranking.ts';
import {
  type LinkState,
  type Rejected,
  type Shown,
  type ShownCollection,
  colours,
  defaultLayers,
  emptyLink,
  formKeys,
  layers,
  mostCompared,
  shownCollections,
  years,
} from './state.ts';

/** Keys that only a screen needs; the API accepts and ignores them. */
export const screenKeys = [
  'colour',
  'layers',
  'show',
  'park',
  'star',
  'compare',
  'unit',
  'money',
  'dv',
] as const;

/** The places an address can name. */
export type LinkAtlas = Atlas &
  Readonly<Record<ShownCollection, readonly { readonly id: string }[]>>;

/** The filter values among some pairs of an address, and what had to be dropped. A key counts once. */
export function readFilters(
  pairs: Pairs,
  atlas: Atlas,
  registry: readonly AnyFilter[] = filters,
): { values: FilterState; rejected: Rejected[] } {
  const rejected: Rejected[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, text] of pairs) {
    const filter = registry.find((entry) => entry.key === key);
    if (!filter) continue;
    const value: unknown =
      key in values ? undefined : readText<unknown>(text, (one) => filter.parse(one, atlas));
    if (value === undefined) rejected.push({ key, text });
    else values[key] = value;
  }
  return { values, rejected };
}

/** The pairs of an address for filter values, in the order of the registry. */
export function writeFilters(
  values: Values,
  registry: readonly AnyFilter[] = filters,
): [string, string][] {
  return registry.flatMap((filter): [string, string][] => {
    const value = (values as Record<string, unknown>)[filter.key];
    return value === undefined ? [] : [[filter.key, filter.write(value)]];
  });
}

const oneOf = <T extends string>(all: readonly T[], text: string): T | undefined =>
  all.find((one) => one === text);

function readLayers(text: string): LinkState['layers'] | undefined {
  if (text === 'none') return [];
  const names = text.split(',');
  if (
    new Set(names).size !== names.length ||
    !names.every((name) => layers.includes(name as never))
  )
    return undefined;
  return layers.filter((layer) => names.includes(layer));
}

function readShown(text: string, atlas: LinkAtlas): Shown | undefined {
  const [name = '', id, ...rest] = text.split('/');
  const collection = oneOf(shownCollections, name);
  if (!collection || rest.length > 0) return undefined;
  const place = atlas[collection].find((one) => one.id === id);
  return place && { collection, id: place.id };
}

/** Ids of parks, each once and at most `most`. */
function readParks(text: string, atlas: LinkAtlas, most: number): readonly string[] | undefined {
  const ids = text.split(',');
  const fits =
    ids.length <= most &&
    new Set(ids).size === ids.length &&
    ids.every((id) => atlas.parks.some((park) => park.id === id));
  return fits ? ids : undefined;
}

/** Readers of the keys that are no filters: each gives the part of the state, or undefined for a bad value. */
const readers: Readonly<
  Record<string, (text: string, atlas: LinkAtlas) => Partial<LinkState> | undefined>
> = {
  unknown: (text) => (text === 'keep' || text === 'hide' ? { unknown: text } : undefined),
  sort: (text) => part('sort', oneOf<SortKey>(sortKeys, text)),
  colour: (text) => part('colour', oneOf(colours, text)),
  layers: (text) => part('layers', readLayers(text)),
  year: (text) =>
    part(
      'year',
      years.find((year) => String(year) === text),
    ),
  star: (text, atlas) => part('stars', readParks(text, atlas, atlas.parks.length)),
  compare: (text, atlas) => part('compare', readParks(text, atlas, mostCompared)),
  show: (text, atlas) => part('show', readShown(text, atlas)),
  unit: (text) => part('area', oneOf<AreaUnit>(areaUnits, text)),
  money: (text) => part('money', oneOf<Currency>(currencies, text)),
  dv: (text) => part('version', /^[0-9a-z]{3,12}$/.test(text) ? text : undefined),
  park: (text, atlas) => part('park', atlas.parks.find(({ id }) => id === text)?.id),
};

function part<K extends keyof LinkState>(
  key: K,
  value: LinkState[K] | undefined,
): Partial<LinkState> | undefined {
  return value === undefined ? undefined : ({ [key]: value } as unknown as Partial<LinkState>);
}

const linkKeys = new Set<string>([
  ...filters.map(({ key }) => key),
  ...rankingKeys,
  ...Object.keys(readers),
  ...Object.values(formKeys).flat(),
]);
/** Whether a key has a meaning in an address of a page. */
export const isLinkKey = (key: string): boolean => linkKeys.has(key);

/** Reads the query of an address. Bad values are dropped and named; unknown keys are kept. */
export function readLink(
  search: string,
  atlas: LinkAtlas,
): { state: LinkState; rejected: Rejected[] } {
  const pairs = readPairs(search, isLinkKey);
  const { values, rejected } = readFilters(pairs, atlas);
  const { ranking, rejected: notRanking } = readRanking(pairs);
  rejected.push(...notRanking);
  let state: LinkState = { ...emptyLink, filters: values, ...(ranking && { ranking }) };
  const seen = new Set<string>();
  const extra: [string, string][] = [];
  const form: [string, string][] = [];
  for (const [key, text] of pairs) {
    if (filters.some((filter) => filter.key === key) || rankingKeys.includes(key as never))
      continue;
    // A key such as `constructor` must not reach what every object inherits.
    const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
    if (!reader) {
      (isLinkKey(key) ? form : extra).push([key, text]);
      continue;
    }
    const read = seen.has(key) ? undefined : readText(text, (one) => reader(one, atlas));
    seen.add(key);
    if (read) state = { ...state, ...read };
    else rejected.push({ key, text });
  }
  // What needs weights cannot stand without them.
  if (!ranking && state.sort === 'score') {
    rejected.push({ key: 'sort', text: 'score' });
    state = { ...state, sort: emptyLink.sort };
  }
  if (!state.filters.near && state.sort === 'near') {
    rejected.push({ key: 'sort', text: 'near' });
    state = { ...state, sort: emptyLink.sort };
  }
  if (!ranking && state.colour === 'score') {
    rejected.push({ key: 'colour', text: 'score' });
    state = { ...state, colour: emptyLink.colour };
  }
  return { state: { ...state, form, extra }, rejected };
}

/** Commas, tildes, slashes and colons stay readable; everything else that needs it is escaped. */
const escape = (text: string): string =>
  encodeURIComponent(text).replace(/%2C/g, ',').replace(/%2F/g, '/').replace(/%3A/g, ':');

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

const write = (pairs: Pairs): string =>
  pairs.map(([key, text]) => `${escape(key)}=${escape(text)}`).join('&');

/**
 * The query of a state, without `?`: canonical order, defaults left out. It is what links, files and pictures are
 * given: only what this release knows, and of a form only what `page` asks.
 */
export function writeLink(state: LinkState, page = ''): string {
  return write([...statePairs(state), ...formPairs(state, page)]);
}

/** The query of what is listed: which parks in which order, and nothing of the screen around them. */
export function writeList(
  state: Pick<LinkState, 'filters' | 'unknown'> &
    Partial<Pick<LinkState, 'ranking' | 'sort' | 'year'>>,
): string {
  const { filters: values, unknown, ranking, year, sort = emptyLink.sort } = state;
  const set = { ...(ranking && { ranking }), ...(year && { year }) };
  return write(statePairs({ ...emptyLink, filters: values, unknown, sort, ...set }));
}

/** The query as the reader's own address bar keeps it: with the keys that a later release may know. */
export const writeBar = (state: LinkState): string =>
  write([...statePairs(state), ...state.form, ...state.extra]);

/** A link that names today's version of the data shows what one without a version shows. */
export function ofToday(state: LinkState, today: string): LinkState {
  const { version, ...rest } = state;
  return version && today.startsWith(version) ? rest : state;
}

/**
 * The query by which the server knows a page: equal views have equal ones, and keys that change nothing on the page
 * are not in it. Dropped values are, since the page names them.
 */
export function pageQuery(
  search: string,
  page: string,
  atlas: LinkAtlas & { readonly version: string },
): string {
  const { state, rejected } = readLink(search, atlas);
  if (rejected.length === 0) return writeLink(ofToday(state, atlas.version), page);
  const isForm = (key: string) => state.form.some(([own]) => own === key);
  return write([
    ...readPairs(search, isLinkKey).filter(([key]) => isLinkKey(key) && !isForm(key)),
    ...formPairs(state, page),
  ]);
}

const formPairs = (state: LinkState, page: string): Pairs =>
  state.form.filter(([key, text]) => text !== '' && formKeys[page]?.includes(key));

function statePairs(state: LinkState): Pairs {
  return [
    ...writeFilters(state.filters),
    ...(state.unknown === 'keep' ? [] : [['unknown', state.unknown] as [string, string]]),
    ...(state.ranking ? writeRanking(state.ranking) : []),
    ...(state.sort === emptyLink.sort ? [] : [['sort', state.sort] as [string, string]]),
    ...(state.colour === emptyLink.colour ? [] : [['colour', state.colour] as [string, string]]),
    ...(same(state.layers, defaultLayers)
      ? []
      : [['layers', state.layers.join(',') || 'none'] as [string, string]]),
    ...(state.year ? [['year', String(state.year)] as [string, string]] : []),
    ...(state.stars.length > 0 ? [['star', state.stars.join(',')] as [string, string]] : []),
    ...(state.compare.length > 0 ? [['compare', state.compare.join(',')] as [string, string]] : []),
    ...(state.show
      ? [['show', `${state.show.collection}/${state.show.id}`] as [string, string]]
      : []),
    ...(state.park ? [['park', state.park] as [string, string]] : []),
    ...(state.area === emptyLink.area ? [] : [['unit', state.area] as [string, string]]),
    ...(state.money ? [['money', state.money] as [string, string]] : []),
    ...(state.version ? [['dv', state.version] as [string, string]] : []),
  ];
}
