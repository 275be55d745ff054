import { type Values, clusterFilters, isClusterSort } from '@sites/domain';
import type { LinkState } from '@sites/link';
import { type Speaker, chipText } from '@sites/words';
import { valueOf } from '../page/site.tsx';

const own = new Set(clusterFilters.map(({ key }) => key));

/** What of a link clusters can answer. */
export const askedOf = ({ typed, filters, sort }: LinkState) => ({
  // What names no park may name a cluster.
  values: Object.fromEntries(
    Object.entries({ ...(typed && { q: typed }), ...filters }).filter(([key]) => own.has(key)),
  ) as Values,
  sort: isClusterSort(sort) ? sort : ('ready' as const),
});

/** The rest, in words: what parks alone can answer. */
export const unanswered = (state: LinkState, speaker: Speaker): readonly string[] => [
  ...Object.keys(state.filters)
    .filter((key) => !own.has(key))
    .map((key) => chipText(key, valueOf(state, key), speaker)),
  ...(isClusterSort(state.sort) ? [] : [speaker.words.list.sorts[state.sort]]),
  ...(state.ranking && state.sort !== 'score' ? [speaker.words.list.sorts.score] : []),
  ...(state.year ? [speaker.words.date.year(String(state.year))] : []),
];
