import type { Claim, NumberClaim } from './claim-schema.ts';
import { type Confidence, confidences } from './claim-terms.ts';

export const isNumberClaim = (claim: Claim): claim is NumberClaim =>
  typeof claim.value === 'number' && claim.unit !== null;

/** Whether a claim speaks of what stands already; one without a phase does. */
export const isThere = ({ phase = 'existing' }: Pick<Claim, 'phase'>): boolean =>
  phase === 'existing';

/** Statements that must be confirmed first count in no filter, ranking or total. */
export const isConfirmed = (claim: Pick<Claim, 'verified'>): boolean => claim.verified !== false;

const rank = (claim: Claim): number[] => [
  claim.headline ? 0 : 1,
  claim.usedInReconciliation ? 0 : 1,
  claim.covers ? 1 : 0,
  (claim.phase ?? 'existing') === 'existing' ? 0 : 1,
  confidences.indexOf(claim.confidence),
  // A press figure rounded to "nearly 300" never beats a precise one of the same standing.
  claim.qualifier ? 1 : 0,
];

/**
 * The one claim of a measure that is shown first. Marks win (`headline`, then `usedInReconciliation`), then
 * claims on the whole place before those on a part, existing before planned, official before reported before
 * estimated, precise before rounded, newest before older, undated last. Unconfirmed claims never win.
 */
export function pickClaim<C extends Claim>(claims: readonly C[]): C | undefined {
  return claims
    .filter((claim) => isConfirmed(claim) && !claim.adds)
    .toSorted((a, b) => {
      const [ra, rb] = [rank(a), rank(b)];
      const at = ra.findIndex((value, i) => value !== rb[i]);
      // Both ranks have as many places.
      if (at >= 0) return ra[at]! - rb[at]!;
      return (b.asOf ?? '').localeCompare(a.asOf ?? '');
    })[0];
}

/** The least trusted of the claims a figure rests on speaks for it. */
export function worstConfidence(
  rests: readonly { readonly confidence: Confidence }[],
): Confidence | undefined {
  return rests
    .map(({ confidence }) => confidence)
    .toSorted((a, b) => confidences.indexOf(b) - confidences.indexOf(a))[0];
}
