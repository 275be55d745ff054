import { currentId } from '../current-id.ts';
import { sectors } from '../park-terms.ts';
import { phases } from '../claim-terms.ts';
import { parkStatuses } from '../park-terms.ts';
import { choice } from './choice.ts';
import type { Filter } from './filter.ts';
import { near } from './near.ts';
import { power } from './power.ts';
import { range } from './range.ts';
import { reach } from './reach.ts';
import { text } from './text.ts';

/**
 * Every filter of the product, in the order of the link and the panel. Keys are public for ever. To add one on
 * an existing measure: one entry here, its words in `packages/words`.
 */
export const filters = [
  range({ key: 'vacancy', group: 'land', measure: 'vacancy', top: 500, step: 5 }),
  range({ key: 'supply', group: 'land', measure: 'supply', top: 1500, step: 10 }),
  range({ key: 'area', group: 'land', measure: 'plannedArea', top: 1500, step: 10 }),
  range({ key: 'leasable', group: 'land', measure: 'leasableArea', top: 1000, step: 10 }),
  reach({
    key: 'port',
    group: 'access',
    to: 'ports',
    limitKm: 60,
    topKm: 200,
    needs: ['container', '10000dwt', '30000dwt', '50000dwt', '100000dwt'],
  }),
  reach({ key: 'gate', group: 'access', to: 'gates', limitKm: 100, topKm: 250 }),
  reach({ key: 'airport', group: 'access', to: 'airports', limitKm: 60, topKm: 200 }),
  reach({ key: 'interchange', group: 'access', to: 'interchanges', limitKm: 15, topKm: 80 }),
  near({ key: 'near', group: 'access', limitKm: 20 }),
  power({
    key: 'power',
    group: 'energy',
    offered: ['110kv', '110kv~10km', '220kv', '220kv~10km', 'steam', 'gas', 'generation'],
  }),
  choice({
    key: 'status',
    group: 'place',
    ids: () => parkStatuses,
    of: (park) => [park.status.value],
  }),
  choice({
    key: 'zone',
    group: 'place',
    ids: (atlas) => [...atlas.zones.map(({ id }) => id), 'none'],
    current: (id, atlas) => currentId(atlas.zones, id),
    of: (park) => [park.zone ?? 'none'],
  }),
  choice({
    key: 'sector',
    group: 'place',
    ids: () => sectors,
    of: (park) => park.sectorCodes,
    settles: 'sectors',
  }),
  text({ key: 'q', group: 'place' }),
  range({ key: 'occupancy', group: 'cost', measure: 'occupancy', top: 100, step: 5 }),
  range({ key: 'rent', group: 'cost', measure: 'rent', top: 200, step: 5 }),
  choice({
    key: 'housing',
    group: 'cost',
    ids: () => phases,
    of: ({ housing }) => (housing.state === 'unknown' ? [] : [housing.state]),
  }),
] as const;

/** What asks for land to let: ready now, or to come. */
const landKeys = ['vacancy', 'supply'] as const;

/** Whether a filter or a measure is about land to let. */
export const isOfLand = (key: string): key is (typeof landKeys)[number] =>
  landKeys.some((one) => one === key);

type Entry = (typeof filters)[number];
export type FilterKey = Entry['key'];
type ValueOf<E> = E extends Filter<string, infer V> ? V : never;

/** The filters a reader has set: a value per key, nothing for the rest. */
export type FilterState = { readonly [E in Entry as E['key']]?: ValueOf<E> };

/** A list of filters whose value types are of no concern to the caller. */
// The value type stands in both parameter and result positions; only `any` holds entries of every kind.
// oxlint-disable-next-line typescript/no-explicit-any
export type AnyFilter = Filter<string, any>;

/** The same filters where the types of their values are of no concern. */
export const allFilters: readonly AnyFilter[] = filters;

/** The filter of a key; throws where the registry has none. */
export function findFilter(key: string, registry: readonly AnyFilter[] = filters): AnyFilter {
  const filter = registry.find((entry) => entry.key === key);
  if (!filter) throw new Error(`no filter has the key ${key}`);
  return filter;
}
