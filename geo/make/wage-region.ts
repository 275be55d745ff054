import { type Park, pickClaim } from '@sites/domain';
import type { ParkFile } from './files.ts';

const regions = new Map<string | undefined, NonNullable<Park['wageRegion']>>([
  ['region I', 1],
  ['region II', 2],
  ['region III', 3],
  ['region IV', 4],
]);

/** The minimum-wage region, published as a name: null where there is none, undefined where it is none of the four. */
export function wageRegion(park: ParkFile): Park['wageRegion'] | undefined {
  const claim = pickClaim(park.measures.minWageRegion ?? []);
  if (!claim) return null;
  return typeof claim.value === 'object' ? regions.get(claim.value.en) : undefined;
}
