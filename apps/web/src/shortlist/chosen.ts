import { type LinkState, mostCompared } from '@sites/link';

/** The parks that the reader keeps: those starred, and those that a link compares without a star. */
export const shortlistOf = ({ stars, compare }: LinkState): readonly string[] => [
  ...new Set([...stars, ...compare]),
];

/** The parks of the shortlist that stand side by side: those chosen, else as many of the first as fit. */
export const comparedOf = (state: LinkState): readonly string[] =>
  state.compare.length > 1 ? state.compare : shortlistOf(state).slice(0, mostCompared);

const without = (ids: readonly string[], id: string) => ids.filter((one) => one !== id);

/** Puts a park on the shortlist, or takes it off. Where some are chosen to be compared, it joins them if it fits. */
export function withStar(state: LinkState, id: string): LinkState {
  const listed = shortlistOf(state);
  const { compare } = state;
  if (listed.includes(id))
    return { ...state, stars: without(listed, id), compare: without(compare, id) };
  const joins = compare.length > 0 && compare.length < mostCompared;
  return { ...state, stars: [...listed, id], compare: joins ? [...compare, id] : compare };
}

/** Whether a park of the shortlist can be put into the comparison, or taken out: two to four stand side by side. */
export function canChoose(state: LinkState, id: string): boolean {
  const compared = comparedOf(state);
  return compared.includes(id) ? compared.length > 2 : compared.length < mostCompared;
}

/** Puts a park of the shortlist into the comparison, or takes it out; they keep the order of the shortlist. */
export function withChoice(state: LinkState, id: string): LinkState {
  const stars = shortlistOf(state);
  const compared = comparedOf(state);
  const chosen = compared.includes(id) ? without(compared, id) : [...compared, id];
  return { ...state, stars, compare: stars.filter((one) => chosen.includes(one)) };
}
