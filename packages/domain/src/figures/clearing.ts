import { isConfirmed } from '../claim.ts';
import type { LocalText } from '../language.ts';
import type { Origin } from '../figure-schema.ts';
import { origin } from '../figure.ts';
import { type ParkFacts, headline } from './headline.ts';

interface Clearing {
  readonly cleared: Origin;
  readonly planned: Origin;
}

/**
 * What was last said to be cleared of a park's planned area, where it was not all. It lowers no bound, for clearing may
 * have gone on since.
 */
function clearing(facts: Pick<ParkFacts, 'measures'>): {
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

/** What else speaks of the most land that may be ready, where nobody publishes by how much it is less. */
export function doubts({ remarks = [] }: Pick<ParkFacts, 'remarks'>): { doubts?: LocalText[] } {
  const texts = remarks.filter(isConfirmed).flatMap(({ limits }) => limits ?? []);
  return texts.length > 0 ? { doubts: texts } : {};
}

/** What land ready within bounds is never told without. */
export const beside = (
  facts: Pick<ParkFacts, 'measures' | 'remarks'>,
): ReturnType<typeof clearing> & ReturnType<typeof doubts> => ({
  ...clearing(facts),
  ...doubts(facts),
});
