import type { Origin } from '../figure-schema.ts';
import { origin } from '../figure.ts';
import { type ParkFacts, headline } from './headline.ts';

interface Clearing {
  readonly cleared: Origin;
  readonly planned: Origin;
}

/**
 * What was last said to be cleared of a park's planned area, where it was not all: land ready within bounds is never
 * told without it. It lowers no bound, for clearing may have gone on since.
 */
export function clearing(facts: Pick<ParkFacts, 'measures'>): {
  clearing?: Clearing;
} {
  const cleared = headline(facts, 'clearedArea');
  const planned = headline(facts, 'plannedArea');
  if (!cleared || cleared.covers || !planned || cleared.value >= planned.value) return {};
  return {
    clearing: {
      cleared: origin(cleared, 'clearedArea'),
      planned: origin(planned, 'plannedArea'),
    },
  };
}
