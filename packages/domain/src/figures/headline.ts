import type { NumberClaim } from '../claim-schema.ts';
import { isNumberClaim, pickClaim } from '../claim.ts';
import type { Park } from '../park.ts';

/** The reviewed facts of a park from which its figures follow. */
export type ParkFacts = Pick<
  Park,
  'id' | 'status' | 'measures' | 'tenants' | 'children' | 'missing'
> &
  Partial<Pick<Park, 'remarks'>>;

/** The claim of a measure that speaks for the whole park, or undefined. */
export function headline(
  facts: Pick<ParkFacts, 'measures'>,
  measure: string,
): NumberClaim | undefined {
  const claims = (facts.measures[measure] ?? []).filter(isNumberClaim);
  const best = pickClaim(claims);
  // A figure of one phase or one tenant does not answer for the park unless the data says it is the headline.
  return best && (!best.covers || best.headline || best.usedInReconciliation) ? best : undefined;
}
