import { type Claim, headline, isNumberClaim } from '@sites/domain';
import type { Facts, ParkFile } from '../files.ts';
import { declaredHa, declaredZoneHa } from '../shape.ts';
import type { Check } from './check.ts';

const topLevel = (facts: Facts): ParkFile[] => facts.parks.filter(({ partOf }) => partOf === null);
const total = (claim: Claim | undefined): number =>
  claim && isNumberClaim(claim) ? claim.value : Number.NaN;

/** Sums: never above the official total, no land counted twice. */
export const totalChecks: readonly Check[] = [
  {
    name: 'sum is not above the official total',
    leavesBuildable: true,
    *problemsIn(facts) {
      const { parks, zones, clusters } = facts.totals;
      const sums: [string, number, number][] = [
        [
          'planned area of parks, ha',
          topLevel(facts).reduce((sum, park) => sum + declaredHa(park), 0),
          total(parks.plannedArea),
        ],
        ['number of parks', facts.parks.length, total(parks.parks)],
        [
          'area of zones, ha',
          facts.zones.reduce((sum, zone) => sum + declaredZoneHa(zone), 0),
          total(zones.area),
        ],
        ['number of zones', facts.zones.length, total(zones.zones)],
        ['number of clusters', facts.clusters.length, total(clusters.clustersPlanned?.[0])],
        [
          'parks inside zones',
          facts.parks.filter(({ zone }) => zone !== null).length,
          total(parks.parksInsideZones),
        ],
      ];
      for (const [what, sum, limit] of sums)
        if (!(sum <= limit + 0.005))
          yield { file: 'totals.json', detail: `${what}: ${sum.toFixed(2)} of ${limit}` };
    },
  },
  {
    name: 'no sum counts a child twice',
    leavesBuildable: true,
    *problemsIn(facts) {
      for (const park of facts.parks) {
        if (park.partOf === null) continue;
        const counted = Object.entries(park.measures).find(([, list]) =>
          list.some((claim) => claim.usedInReconciliation),
        );
        if (counted)
          yield {
            file: `parks/${park.id}.json`,
            detail: `${counted[0]} is marked for the reconciliation, but lies inside ${park.partOf}`,
          };
      }
      for (const parent of facts.parks.filter(({ children }) => children.length > 0)) {
        const sum = facts.parks
          .filter(({ partOf }) => partOf === parent.id)
          .reduce((ha, child) => ha + (headline(child, 'plannedArea')?.value ?? 0), 0);
        if (sum > declaredHa(parent))
          yield { file: `parks/${parent.id}.json`, detail: `its projects add up to ${sum} ha` };
      }
    },
  },
];
