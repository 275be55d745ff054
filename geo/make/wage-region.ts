import {
  type Claim,
  type Figure,
  type Park,
  isNumberClaim,
  origin,
  pickClaim,
  publishedFigure,
} from '@sites/domain';
import type { Facts, ParkFile } from './files.ts';

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

const isRegion = (claim: Claim, region: number): boolean => regions.get(claim.scope?.en) === region;

/** The minimum wage of a park: that of the region of its commune. */
export function wageFigure(park: ParkFile, { totals }: Pick<Facts, 'totals'>): Figure {
  const claim = pickClaim(park.measures.minWageRegion ?? []);
  const region = wageRegion(park);
  const wage = pickClaim(
    (totals.province.minimumWage ?? []).filter((one) => region && isRegion(one, region)),
  );
  if (!claim || !wage || !isNumberClaim(wage)) return publishedFigure(park, 'minimumWage');
  const { value, unit } = wage;
  const named = {
    ...origin({ ...wage, ...claim, value, unit }, 'minWageRegion'),
    value: claim.value,
    unit: null,
  };
  return {
    state: 'known',
    value,
    unit,
    rule: 'wage-of-region',
    rests: [origin(wage, 'minimumWage'), named],
  };
}
