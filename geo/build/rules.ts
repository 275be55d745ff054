import { type Claim, headline, isNumberClaim } from '@sites/domain';
import {
  booleanClockwise,
  booleanPointInPolygon,
  kinks,
  pointToPolygonDistance,
  polygon,
} from '@turf/turf';
import type { Position } from 'geojson';
import { type Facts, type Outline, type ParkFile, type Problem, folders } from './files.ts';
import { areaHa, declaredHa, declaredZoneHa, toGeometry } from './shape.ts';

/** Units that figures may have, with the range outside of which a value is a slip. */
const units: Record<string, readonly [number, number]> = {
  ha: [0, 400_000],
  km: [0, 1_000],
  m: [0, 20_000],
  kV: [0, 500],
  MVA: [0, 5_000],
  MW: [0, 5_000],
  DWT: [0, 400_000],
  TEU: [0, 30_000],
  'USD/m2': [0, 500],
  'USD/m2/year': [0, 20],
  'USD/m3': [0, 10],
  '%': [0, 100],
  year: [1990, 2100],
  years: [0, 100],
  region: [0, 0],
  'm3/day': [0, 500_000],
  'VND billion': [0, 1_000_000],
  'USD million': [0, 100_000],
  'USD billion': [0, 1_000],
  workers: [0, 500_000],
  jobs: [0, 500_000],
  people: [0, 5_000_000],
  flats: [0, 50_000],
  projects: [0, 1_000],
  'FDI projects': [0, 1_000],
  'domestic project': [0, 1_000],
  'secondary projects': [0, 1_000],
  investors: [0, 1_000],
  'FDI companies': [0, 1_000],
  companies: [0, 10_000],
  parks: [0, 100],
  zones: [0, 20],
  'park infrastructure projects': [0, 100],
  crossings: [0, 10_000_000],
  'million visitors': [0, 100],
  'million passengers/year': [0, 200],
  'TWh/year': [0, 100],
};

/** The box of everything the product places: the province and its gateways to Hà Nội. */
export const box = { west: 105.6, south: 20.3, east: 108.7, north: 22.1 } as const;
const inside = (lon: number, lat: number): boolean =>
  lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north;

type Check = (facts: Facts) => Iterable<Omit<Problem, 'rule'>>;
interface Rule {
  readonly name: string;
  readonly check: Check;
}

/** Places hold measures; rules of law do not. */
type Placed = {
  id: string;
  measures?: Record<string, Claim[]>;
  statusClaim?: Claim | null;
  targets?: Claim[];
  statistics?: Claim[];
};

/** Every claim with the file it stands in. */
function* claims(facts: Facts): Generator<{ file: string; measure: string; claim: Claim }> {
  for (const folder of Object.keys(folders) as (keyof typeof folders)[]) {
    for (const place of facts[folder] as Placed[]) {
      const file = `${folder}/${place.id}.json`;
      for (const [measure, list] of Object.entries(place.measures ?? {}))
        for (const claim of list) yield { file, measure, claim };
      if (place.statusClaim) yield { file, measure: 'status', claim: place.statusClaim };
      for (const claim of [...(place.targets ?? []), ...(place.statistics ?? [])])
        yield { file, measure: 'statistics', claim };
    }
  }
  const { parks, zones, province } = facts.totals;
  for (const [measure, claim] of [...Object.entries(parks), ...Object.entries(zones)])
    yield { file: 'totals.json', measure, claim };
  for (const [measure, list] of Object.entries(province))
    for (const claim of list) yield { file: 'totals.json', measure, claim };
}

/** Every value of a key anywhere in a file, with its file. */
function* values(
  facts: Facts,
  keys: readonly string[],
): Generator<{ file: string; value: unknown }> {
  const walk = function* (
    file: string,
    value: unknown,
  ): Generator<{ file: string; value: unknown }> {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (keys.includes(key))
        for (const one of Array.isArray(inner) ? inner : [inner]) yield { file, value: one };
      yield* walk(file, inner);
    }
  };
  for (const [name, content] of Object.entries(facts)) {
    if (name === 'sources') continue;
    if (name in folders)
      for (const place of content as { id: string }[])
        yield* walk(`${name}/${place.id}.json`, place);
    else yield* walk(`${name}.json`, content);
  }
}

const topLevel = (facts: Facts): ParkFile[] => facts.parks.filter(({ partOf }) => partOf === null);
const total = (claim: Claim | undefined): number =>
  claim && isNumberClaim(claim) ? claim.value : Number.NaN;

function* outlines(
  facts: Facts,
): Generator<{ file: string; outline: Outline; declared: number; tolerance: number }> {
  for (const park of facts.parks)
    if (park.outline)
      yield {
        file: `parks/${park.id}.json`,
        outline: park.outline,
        declared: declaredHa(park),
        tolerance: 0.1,
      };
  for (const zone of facts.zones)
    if (zone.outline)
      yield {
        file: `zones/${zone.id}.json`,
        outline: zone.outline,
        declared: declaredZoneHa(zone),
        tolerance: 0.1,
      };
}

/** Kilometres from a point to a shape; 0 inside. */
function kmOutside(point: Position, outline: Outline): number {
  const geometry = toGeometry(outline);
  if (booleanPointInPolygon(point, geometry)) return 0;
  return Math.min(
    ...(outline.coordinates as Position[][][]).map((rings) =>
      Math.abs(pointToPolygonDistance(point, polygon(rings))),
    ),
  );
}

/** Named rules of the dataset; the build reports every one that is broken, in every file. */
export const rules: readonly Rule[] = [
  {
    name: 'source is listed',
    *check(facts) {
      for (const { file, value } of values(facts, ['source', 'moreSources']))
        if (typeof value === 'string' && !(value in facts.sources))
          yield { file, detail: `source ${value} is not in sources.json` };
    },
  },
  {
    name: 'source is used',
    *check(facts) {
      const used = new Set([...values(facts, ['source', 'moreSources'])].map(({ value }) => value));
      for (const id of Object.keys(facts.sources))
        if (!used.has(id)) yield { file: 'sources.json', detail: `source ${id} is used nowhere` };
    },
  },
  {
    name: 'claim has a source',
    *check(facts) {
      for (const { file, measure, claim } of claims(facts))
        if (claim.source === null && claim.confidence !== 'estimated')
          yield { file, detail: `${measure}: a claim without source must be an estimate` };
    },
  },
  {
    name: 'unit is known',
    *check(facts) {
      for (const { file, measure, claim } of claims(facts))
        if (claim.unit !== null && !(claim.unit in units))
          yield { file, detail: `${measure}: unit ${claim.unit}` };
        else if (claim.unit === null && typeof claim.value === 'number')
          yield { file, detail: `${measure}: a number without unit` };
    },
  },
  {
    name: 'value is in range',
    *check(facts) {
      for (const { file, measure, claim } of claims(facts)) {
        const limits = claim.unit === null ? undefined : units[claim.unit];
        if (!limits || typeof claim.value !== 'number') continue;
        const out = [claim.value, claim.max ?? claim.value].some(
          (value) => value < limits[0] || value > limits[1],
        );
        if (out || (claim.max !== undefined && claim.max < claim.value))
          yield { file, detail: `${measure}: ${claim.value} ${claim.unit}` };
      }
    },
  },
  {
    name: 'id is unique',
    *check(facts) {
      for (const name of [
        ...(Object.keys(folders) as (keyof typeof folders)[]),
        'places' as const,
      ]) {
        const ids = (facts[name] as { id: string }[]).map(({ id }) => id);
        for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at)))
          yield { file: `${name}/${id}.json`, detail: `id ${id} stands twice` };
      }
    },
  },
  {
    name: 'child is inside its parent',
    *check(facts) {
      for (const park of facts.parks) {
        const file = `parks/${park.id}.json`;
        for (const id of park.children)
          if (facts.parks.find((one) => one.id === id)?.partOf !== park.id)
            yield { file, detail: `child ${id} does not name it as parent` };
        if (park.partOf === null) continue;
        const parent = facts.parks.find(({ id }) => id === park.partOf);
        if (!parent?.children.includes(park.id)) {
          yield { file, detail: `parent ${park.partOf} does not list it` };
          continue;
        }
        if (parent.zone !== park.zone)
          yield { file, detail: 'lies in another zone than its parent' };
        if (declaredHa(park) > declaredHa(parent))
          yield { file, detail: 'is larger than its parent' };
        const km = parent.outline
          ? kmOutside([park.location.lon, park.location.lat], parent.outline)
          : 0;
        if (km * 1000 > park.location.accuracyM)
          yield { file, detail: `lies ${km.toFixed(1)} km outside its parent` };
      }
    },
  },
  {
    name: 'zone exists',
    *check(facts) {
      for (const park of facts.parks) {
        if (park.zone === null) continue;
        const zone = facts.zones.find(({ id }) => id === park.zone);
        if (!zone) yield { file: `parks/${park.id}.json`, detail: `no zone ${park.zone}` };
        else if (!zone.parks.includes(park.id))
          yield { file: `zones/${zone.id}.json`, detail: `does not list park ${park.id}` };
      }
      for (const zone of facts.zones)
        for (const id of zone.parks)
          if (facts.parks.find((park) => park.id === id)?.zone !== zone.id)
            yield { file: `zones/${zone.id}.json`, detail: `lists park ${id}, which is elsewhere` };
    },
  },
  {
    name: 'place is inside the box',
    *check(facts) {
      for (const name of Object.keys(folders) as (keyof typeof folders)[]) {
        for (const place of facts[name] as {
          id: string;
          location?: { lon: number; lat: number } | null;
        }[]) {
          const at = place.location;
          if (at && !inside(at.lon, at.lat))
            yield { file: `${name}/${place.id}.json`, detail: `${at.lon}, ${at.lat}` };
        }
      }
      for (const { file, outline } of outlines(facts))
        if (outline.coordinates.flat(2).some(([lon, lat]) => !inside(lon, lat)))
          yield { file, detail: 'the outline leaves the box' };
    },
  },
  {
    name: 'outline is valid',
    *check(facts) {
      for (const { file, outline } of outlines(facts)) {
        for (const rings of outline.coordinates as Position[][][]) {
          for (const [at, ring] of rings.entries()) {
            const closed =
              ring.length >= 4 && ring[0]!.every((value, axis) => value === ring.at(-1)![axis]);
            if (!closed) {
              yield { file, detail: 'a ring is not closed' };
              continue;
            }
            if (booleanClockwise(ring) === (at === 0))
              yield {
                file,
                detail: at === 0 ? 'an outer ring runs clockwise' : 'a hole runs counter-clockwise',
              };
            if (kinks(polygon([ring])).features.length > 0)
              yield { file, detail: 'a ring crosses itself' };
          }
        }
      }
    },
  },
  {
    name: 'outline has the declared area',
    *check(facts) {
      for (const { file, outline, declared, tolerance } of outlines(facts)) {
        const drawn = areaHa(toGeometry(outline));
        if (Math.abs(drawn / declared - 1) > tolerance)
          yield { file, detail: `drawn ${drawn.toFixed(0)} ha, declared ${declared} ha` };
      }
      for (const zone of facts.zones)
        if (!zone.outline) yield { file: `zones/${zone.id}.json`, detail: 'has no outline' };
    },
  },
  {
    name: 'park is inside its zone',
    *check(facts) {
      for (const park of facts.parks) {
        const outline = facts.zones.find(({ id }) => id === park.zone)?.outline;
        const km = outline ? kmOutside([park.location.lon, park.location.lat], outline) : 0;
        if (outline && km * 1000 > park.location.accuracyM)
          yield {
            file: `parks/${park.id}.json`,
            detail: `its point lies ${km.toFixed(1)} km outside zone ${park.zone}`,
          };
      }
    },
  },
  {
    name: 'date is not in the future',
    *check(facts) {
      for (const { file, value } of values(facts, ['asOf', 'date']))
        if (typeof value === 'string' && value > facts.totals.compiled.slice(0, value.length))
          yield { file, detail: `${value} is after ${facts.totals.compiled}` };
      for (const [id, source] of Object.entries(facts.sources))
        if (
          source.published &&
          source.published > facts.totals.compiled.slice(0, source.published.length)
        )
          yield { file: 'sources.json', detail: `${id}: ${source.published}` };
    },
  },
  {
    name: 'sum is not above the official total',
    *check(facts) {
      const { parks, zones } = facts.totals;
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
    *check(facts) {
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
  {
    name: 'rule of law names parks that exist',
    *check(facts) {
      const ids = new Set(facts.parks.map(({ id }) => id));
      for (const rule of facts.rules)
        for (const id of [...(rule.onlyParks ?? []), ...(rule.exceptParks ?? [])])
          if (!ids.has(id)) yield { file: `rules/${rule.id}.json`, detail: `no park ${id}` };
      for (const { id, licensed } of facts.rules)
        if (licensed?.from && licensed.until && licensed.from > licensed.until)
          yield { file: `rules/${id}.json`, detail: 'ends before it begins' };
    },
  },
  {
    name: 'rule of law has a source or is to be confirmed',
    *check(facts) {
      for (const rule of facts.rules)
        if (rule.source === null && (rule.verified !== false || rule.confidence !== 'estimated'))
          yield {
            file: `rules/${rule.id}.json`,
            detail: 'a rule without source must be an unverified estimate',
          };
    },
  },
  {
    name: 'road network is whole',
    *check(facts) {
      const ids = new Set(facts.roads.nodes.map(({ id }) => id));
      for (const edge of facts.roads.edges)
        for (const end of [edge.a, edge.b])
          if (!ids.has(end)) yield { file: 'roads.json', detail: `${edge.id}: no node ${end}` };
      for (const park of facts.parks)
        if (!ids.has(facts.roads.parks[park.id]?.node ?? ''))
          yield { file: 'roads.json', detail: `park ${park.id} has no node` };
    },
  },
];

/** All broken rules of the dataset. */
export const brokenRules = (facts: Facts): Problem[] =>
  rules.flatMap(({ name, check }) =>
    [...check(facts)].map((problem) => ({ rule: name, ...problem })),
  );
