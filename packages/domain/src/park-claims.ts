/**
 * Where a claim of a park stands on its panel, beside the list of all claims at the end: in a section of its own
 * kind, under the figure that rests on it, or in that list alone.
 */
type ClaimPlace = 'land' | 'utilities' | 'access' | 'cost' | 'labour' | 'figure' | 'list';

/**
 * Every claim that parks have, in the order of its section. One that a measure names needs an entry only where it
 * stands in a section too.
 */
export const parkClaims: Readonly<Record<string, ClaimPlace>> = {
  plannedArea: 'figure',
  leasableArea: 'figure',
  availableArea: 'figure',
  occupancy: 'figure',
  clearedArea: 'land',
  leasedArea: 'land',
  registeredArea: 'land',
  reservedArea: 'land',
  tenantLand: 'land',
  investorCallArea: 'land',
  landUse: 'land',
  substationKv: 'figure',
  powerNotes: 'utilities',
  nearbyEnergyProjects: 'utilities',
  gas: 'utilities',
  steam: 'utilities',
  waterNotes: 'utilities',
  expresswayAccess: 'access',
  roadDistances: 'access',
  portInside: 'access',
  internalInfrastructure: 'access',
  landRent: 'cost',
  managementFee: 'cost',
  leaseUntil: 'cost',
  leaseTerm: 'cost',
  wastewaterPrice: 'cost',
  workersHousing: 'labour',
  minWageRegion: 'labour',
  established: 'list',
  projects: 'list',
  investors: 'list',
  capital: 'list',
  investment: 'list',
  workers: 'labour',
  trade: 'list',
};

/** The claims of a section, in its order. */
export const claimsIn = (section: ClaimPlace): readonly string[] =>
  Object.keys(parkClaims).filter((claim) => parkClaims[claim] === section);
