import { type Atlas, judge } from '@sites/domain';
import type { LinkState } from './state.ts';

/** A text that names nobody filters nothing: it may tell a need, and waits as it was typed. */
export function heeded(state: LinkState, atlas: Atlas): LinkState {
  const { q, ...filters } = state.filters;
  if (q === undefined) return state;
  return atlas.parks.some((park) => judge(park, { q }, atlas).verdict === 'match')
    ? { ...state, typed: undefined }
    : { ...state, filters, typed: q };
}
