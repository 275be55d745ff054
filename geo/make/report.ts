import {
  type Figure,
  type LocalText,
  type Measure,
  type Park,
  type Report,
  headline,
  locationKinds,
  measureNames,
  measures,
  byId,
} from '@sites/domain';
import { type Comparison, coveredShare } from './access.ts';
import type { Facts } from './files.ts';
import { areaHa, declaredHa, declaredZoneHa, toGeometry } from './shape.ts';

const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** How many parks have a measure, and how old the figures are. */
function coverageOf(measure: Measure, parks: readonly Park[]) {
  const figures = parks.map((park) => park.figures[measure]);
  const count = (state: Figure['state']) =>
    figures.filter((figure) => figure.state === state).length;
  const dates = figures
    .filter(({ state }) => state === 'known')
    .flatMap((figure) => figure.rests.flatMap(({ asOf }) => (asOf ? [asOf] : [])))
    .toSorted();
  return {
    measure,
    unit: measures[measure].unit,
    of: parks.length,
    known: count('known'),
    bounds: count('bounds'),
    unknown: count('unknown'),
    notApplicable: count('not-applicable'),
    oldest: dates[0] ?? null,
    newest: dates.at(-1) ?? null,
  };
}

/** Coverage of every measure that any park publishes, as claimed. */
function publishedCoverage(facts: Facts) {
  const names = [...new Set(facts.parks.flatMap((park) => Object.keys(park.measures)))].toSorted();
  return names.map((measure) => {
    const having = facts.parks.filter((park) =>
      (park.measures[measure] ?? []).some((claim) => claim.verified !== false),
    );
    const dates = having
      .flatMap((park) => park.measures[measure] ?? [])
      .flatMap(({ asOf }) => (asOf ? [asOf] : []))
      .toSorted();
    return {
      measure,
      parks: having.length,
      of: facts.parks.length,
      oldest: dates[0] ?? null,
      newest: dates.at(-1) ?? null,
    };
  });
}

/** What adds up to what, what is known of how many, and what is open: shown on the page about the data. */
export function makeReport(
  facts: Facts,
  parks: readonly Park[],
  comparisons: readonly Comparison[],
  error: number,
): Report {
  const nodeName = (id: string): LocalText => byId(facts.roads.nodes, id).name;
  const named = facts.parks.filter(({ partOf }) => partOf === null);
  const children = facts.parks.filter(({ partOf }) => partOf !== null);
  const rows = named.flatMap((park) =>
    headline(park, 'plannedArea') ? [{ park: park.id, ha: declaredHa(park) }] : [],
  );
  const usable = comparisons.filter((one) => one.usable);
  const errors = usable.map((one) => Math.abs(one.error)).toSorted((a, b) => a - b);
  return {
    compiled: facts.totals.compiled,
    totals: {
      parks: facts.totals.parks,
      zones: facts.totals.zones,
      province: facts.totals.province,
      clusters: facts.totals.clusters,
    },
    statements: facts.totals.statements,
    sums: {
      plannedArea: {
        ha: round(rows.reduce((sum, row) => sum + row.ha, 0)),
        counted: rows.length,
        of: named.length,
        notAdded: children.map((park) => ({
          park: park.id,
          ha: declaredHa(park),
          in: park.partOf,
        })),
      },
      zoneArea: {
        ha: round(facts.zones.reduce((sum, zone) => sum + declaredZoneHa(zone), 0)),
        counted: facts.zones.length,
        of: facts.zones.length,
      },
      records: {
        parks: facts.parks.length,
        named: named.length,
        projects: children.length,
        insideZones: facts.parks.filter(({ zone }) => zone !== null).length,
      },
    },
    coverage: measureNames.map((measure) => coverageOf(measure, parks)),
    published: publishedCoverage(facts),
    pins: Object.fromEntries(
      locationKinds.flatMap((kind) => {
        const count = parks.filter(({ location }) => location.kind === kind).length;
        return count > 0 ? [[kind, count]] : [];
      }),
    ),
    zones: facts.zones.map((zone) => {
      const drawn = zone.outline ? areaHa(toGeometry(zone.outline)) : 0;
      return {
        id: zone.id,
        declaredHa: declaredZoneHa(zone),
        drawnHa: Math.round(drawn),
        accuracyM: zone.outline?.accuracyM ?? null,
        method: zone.outline?.method ?? null,
      };
    }),
    routes: {
      error,
      coveredShare,
      comparisons: comparisons.map((one) => ({
        ...one,
        fromName: nodeName(one.from),
        toName: nodeName(one.to),
      })),
      usable: usable.length,
      median: errors[Math.floor(errors.length / 2)] ?? null,
      largest: errors.at(-1) ?? null,
    },
    conflicts: facts.totals.conflicts,
    settled: facts.totals.settled,
    contacts: facts.totals.contacts,
    portAreas: facts.totals.portAreas,
  };
}
