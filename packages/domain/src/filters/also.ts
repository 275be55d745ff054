import type { Atlas } from '../atlas-schema.ts';
import type { Park, Reach } from '../park.ts';
import type { Because } from './finding.ts';
import { type ReachLimit, nearestOf, servingPlaces } from './serving.ts';

/** A way that was found. */
type Near = Pick<Extract<Because, { code: 'near' | 'far' }>, 'to' | 'place' | 'unit'>;

/**
 * Where a ship or its cargo is asked for and any port will do: the next one beside the one that was found that takes
 * it, too. By the model of the roads it lies within the limit; its bounds may not.
 */
export function alsoServing(
  park: Pick<Park, 'access'>,
  { to, place, unit }: Near,
  value: ReachLimit,
  atlas: Atlas,
): { id: string; reach: Reach } | undefined {
  if (value.to !== 'any' || value.needs === undefined) return undefined;
  const others = servingPlaces(to, atlas, value).filter(
    (one) => one.sure && one.place.id !== place,
  );
  const next = nearestOf(park, to, others, unit);
  return next && next.reach[unit][1] <= value.limit ? next : undefined;
}
