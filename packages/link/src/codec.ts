import { type AnyFilter, type Atlas, type FilterState, type Values, filters } from '@sites/domain';
import { keys, readKeys, writeKeys } from './keys.ts';
import { type Pairs, readPairs, readText } from './pairs.ts';
import { shownKey } from './shown.ts';
import { type LinkState, type Rejected, forms } from './state.ts';
import { heeded } from './typed.ts';

/** What an address without a query says: what each key says of itself, and nothing else. */
export const emptyLink: LinkState = Object.assign(
  { filters: {}, form: [], extra: [] },
  ...keys.map(({ defaults }) => defaults),
);

/** Keys that only a screen needs; the API accepts and ignores them. */
export const screenKeys = keys.flatMap((entry) => (entry.scope === 'screen' ? entry.keys : []));
/** Keys beside the filters that change what is listed, as the API takes them. */
export const answerKeys = keys.filter(({ scope }) => scope === 'answer');

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
  const pairs: [string, string][] = [];
  for (const filter of registry) {
    const value = values[filter.key];
    if (value !== undefined) pairs.push([filter.key, filter.write(value)]);
  }
  return pairs;
}

const linkKeys = new Set<string>([
  ...filters.map(({ key }) => key),
  ...keys.flatMap((entry) => entry.keys),
  ...Object.values(forms).flat(),
]);
/** Whether a key has a meaning in an address of a page. */
export const isLinkKey = (key: string): boolean => linkKeys.has(key);

/** Whether an address opens a panel, as far as can be said before there is an atlas to look its place up in. */
export const opensPanel = (search: string): boolean =>
  readPairs(search, isLinkKey).some(([key]) => key === 'park' || shownKey.keys.includes(key));

/** Reads the query of an address. Bad values are dropped and named; unknown keys are kept. */
export function readLink(search: string, atlas: Atlas): { state: LinkState; rejected: Rejected[] } {
  const pairs = readPairs(search, isLinkKey);
  const { values, rejected } = readFilters(pairs, atlas);
  const read = readKeys(pairs, atlas, values);
  const isState = (key: string): boolean =>
    filters.some((filter) => filter.key === key) || keys.some((entry) => entry.keys.includes(key));
  const others = pairs.filter(([key]) => !isState(key));
  return {
    state: heeded(
      {
        ...emptyLink,
        ...read.part,
        form: others.filter(([key]) => isLinkKey(key)),
        extra: others.filter(([key]) => !isLinkKey(key)),
      },
      atlas,
    ),
    rejected: [...rejected, ...read.rejected],
  };
}

/** Commas, tildes, slashes and colons stay readable; everything else that needs it is escaped. */
const escape = (text: string): string =>
  encodeURIComponent(text).replace(/%(?:2C|2F|3A)/g, decodeURIComponent);

const write = (pairs: Pairs): string =>
  pairs.map(([key, text]) => `${escape(key)}=${escape(text)}`).join('&');

/**
 * The query of a state, without `?`: canonical order, defaults left out. It is what links, files and pictures are
 * given: only what this release knows, and of forms only the keys of `form`, which is that of the page.
 */
export function writeLink(state: LinkState, form: readonly string[] = []): string {
  return write([...statePairs(state), ...formPairs(state, form)]);
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
export function pageQuery(search: string, atlas: Atlas, form: readonly string[] = []): string {
  const { state, rejected } = readLink(search, atlas);
  if (rejected.length === 0) return writeLink(ofToday(state, atlas.version), form);
  const isForm = (key: string) => state.form.some(([own]) => own === key);
  return write([
    ...readPairs(search, isLinkKey).filter(([key]) => isLinkKey(key) && !isForm(key)),
    ...formPairs(state, form),
  ]);
}

const formPairs = (state: LinkState, form: readonly string[]): Pairs =>
  state.form.filter(([key, text]) => text !== '' && form.includes(key));

const statePairs = (state: LinkState): Pairs => [
  ...writeFilters({ q: state.typed, ...state.filters }),
  ...writeKeys(state),
];
