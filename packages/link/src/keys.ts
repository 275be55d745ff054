import { type Atlas, areaUnits, currencies, currentId, sortKeys } from '@sites/domain';
import { type LinkKey, single } from './link-key.ts';
import type { Pairs } from './pairs.ts';
import { rankingKey } from './ranking.ts';
import { shownKey } from './shown.ts';
import {
  type LinkState,
  type Rejected,
  colours,
  defaultLayers,
  layers,
  mostCompared,
  years,
} from './state.ts';

const oneOf = <T extends string>(all: readonly T[], text: string): T | undefined =>
  all.find((one) => one === text);

function readLayers(text: string): LinkState['layers'] | undefined {
  if (text === 'none') return [];
  const names = text.split(',').map((name) => oneOf(layers, name));
  if (new Set(names).size !== names.length || names.includes(undefined)) return undefined;
  return layers.filter((layer) => names.includes(layer));
}

/** Ids of parks, each once and at most `most`. */
function readParks(text: string, atlas: Atlas, most: number): readonly string[] | undefined {
  const ids = text.split(',').flatMap((id) => currentId(atlas.parks, id) ?? []);
  const fits =
    ids.length <= most && new Set(ids).size === ids.length && ids.length === text.split(',').length;
  return fits ? ids : undefined;
}

const join = (texts: readonly string[]): string => texts.join(',');

/** Every key that is no filter, in the order of the canonical link. Keys are public for ever. */
export const keys: readonly LinkKey[] = [
  single({
    key: 'unknown',
    field: 'unknown',
    default: 'keep',
    scope: 'answer',
    expected: 'keep or hide the parks that may match',
    parse: (text) => oneOf(['keep', 'hide'] as const, text),
    write: (value) => value,
  }),
  rankingKey,
  single({
    key: 'sort',
    field: 'sort',
    default: 'ready',
    scope: 'answer',
    expected:
      `an order of ${sortKeys.join(', ')}; score needs w or preset, near needs near. ` +
      'Parks that match come before those that may match; files and pages have the same order',
    parse: (text) => oneOf(sortKeys, text),
    write: (value) => value,
    fits: (sort, { ranking, filters }) =>
      (sort !== 'score' || ranking !== undefined) && (sort !== 'near' || Boolean(filters?.near)),
  }),
  single({
    key: 'colour',
    field: 'colour',
    default: 'answer',
    scope: 'screen',
    expected: `${colours.join(', ')}; score needs w or preset`,
    parse: (text) => oneOf(colours, text),
    write: (value) => value,
    fits: (colour, { ranking }) => colour !== 'score' || ranking !== undefined,
  }),
  single({
    key: 'layers',
    field: 'layers',
    default: defaultLayers,
    scope: 'screen',
    expected: `${layers.join(', ')}, separated by commas; or none`,
    parse: readLayers,
    write: (value) => join(value) || 'none',
  }),
  single({
    key: 'year',
    field: 'year',
    scope: 'answer',
    expected: `the year that the answer speaks of, one of ${years.join(', ')}`,
    parse: (text) => years.find((year) => String(year) === text),
    write: String,
  }),
  single({
    key: 'star',
    field: 'stars',
    default: [],
    scope: 'screen',
    expected: 'ids of parks, separated by commas',
    parse: (text, atlas) => readParks(text, atlas, atlas.parks.length),
    write: join,
  }),
  single({
    key: 'compare',
    field: 'compare',
    default: [],
    scope: 'screen',
    expected: `ids of parks, separated by commas, at most ${mostCompared}`,
    parse: (text, atlas) => readParks(text, atlas, mostCompared),
    write: join,
  }),
  shownKey,
  single({
    key: 'park',
    field: 'park',
    scope: 'screen',
    expected: 'the id of a park',
    parse: (text, atlas) => currentId(atlas.parks, text),
    write: (id) => id,
  }),
  single({
    key: 'unit',
    field: 'area',
    default: 'ha',
    scope: 'screen',
    expected: `one of ${areaUnits.join(', ')}`,
    parse: (text) => oneOf(areaUnits, text),
    write: (value) => value,
  }),
  single({
    key: 'money',
    field: 'money',
    scope: 'screen',
    expected: `one of ${currencies.join(', ')}`,
    parse: (text) => oneOf(currencies, text),
    write: (value) => value,
  }),
  single({
    key: 'dv',
    field: 'version',
    scope: 'screen',
    expected: 'the first characters of a version of the data',
    parse: (text) => (/^[0-9a-z]{3,12}$/.test(text) ? text : undefined),
    write: (value) => value,
  }),
];

/** Reads the pairs of some keys. What cannot stand without another part is dropped and named too. */
export function readKeys(
  pairs: Pairs,
  atlas: Atlas,
  filters: LinkState['filters'],
  table: readonly LinkKey[] = keys,
): { part: Partial<LinkState>; rejected: Rejected[] } {
  const read = table.map((entry) =>
    entry.read(
      pairs.filter(([key]) => entry.keys.includes(key)),
      atlas,
    ),
  );
  const rejected = read.flatMap((one) => one.rejected);
  let part: Partial<LinkState> = Object.assign({ filters }, ...read.map((one) => one.part));
  for (const entry of table) {
    const settled = entry.settle?.(part) ?? part;
    if (settled === part) continue;
    rejected.push(...entry.write(part).map(([key, text]) => ({ key, text })));
    part = settled;
  }
  return { part, rejected };
}

const same = (a: Pairs, b: Pairs): boolean => a === b || String(a) === String(b);

/** The pairs of a state in canonical order, without what the reader gets anyway. */
export const writeKeys = (
  state: Partial<LinkState>,
  table: readonly LinkKey[] = keys,
): [key: string, text: string][] =>
  table.flatMap((entry) => {
    const pairs = entry.write(state);
    return same(pairs, entry.usual) ? [] : pairs;
  });
