import { createHash } from 'node:crypto';
import {
  type Atlas,
  AtlasSchema,
  type CollectionId,
  type Label,
  type Network,
  type Park,
  type PlaceCollection,
  type PointCollection,
  type RouteNetwork,
  type UnitPlace,
  type Works,
  collectionIds,
  fold,
  placeCollections,
  byId,
  pointCollections,
} from '@sites/domain';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import * as v from 'valibot';
import { compare, modelError } from './access.ts';
import { derivePark } from './derive.ts';
import type { Facts } from './files.ts';
import { type WordLists, namesIn } from './words.ts';
import { makeReport } from './report.ts';
import { sourcesWithoutWorks, worksOf } from './works.ts';
import { areaHa, fanOut, parkGeometry, toGeometry } from './shape.ts';

/** What follows from the facts, without regard to what was published before; texts in Vietnamese and English. */
export interface Content {
  readonly collections: Readonly<Record<CollectionId, FeatureCollection<Geometry | null>>>;
  readonly atlas: Atlas;
  /** What is written on the map and found by a search there. */
  readonly labels: readonly Label[];
  readonly units: readonly UnitPlace[];
  /** What is built, planned or aimed at, with its years. */
  readonly works: Works;
}

const feature = <P extends { id: string }>(
  properties: P,
  geometry: Geometry | null,
): Feature<Geometry | null, Omit<P, 'id'>> & { id: string } => {
  const { id, ...rest } = properties;
  return { type: 'Feature', id, geometry, properties: rest };
};
const collection = (features: Feature<Geometry | null>[]): FeatureCollection<Geometry | null> => ({
  type: 'FeatureCollection',
  features,
});

const points = (places: readonly { id: string; location: { lon: number; lat: number } | null }[]) =>
  collection(
    places.map((place) =>
      feature(
        place,
        place.location && { type: 'Point', coordinates: [place.location.lon, place.location.lat] },
      ),
    ),
  );

/** Rounds the corners of a drawn road (Chaikin, twice); its ends stay. */
function smooth(line: Position[]): Position[] {
  const once = (from: Position[]): Position[] => [
    ...from.slice(0, 1),
    ...from.slice(1).flatMap(([x = 0, y = 0], at): Position[] => {
      const [lastX = 0, lastY = 0] = from[at] ?? [];
      return [
        [lastX * 0.75 + x * 0.25, lastY * 0.75 + y * 0.25],
        [lastX * 0.25 + x * 0.75, lastY * 0.25 + y * 0.75],
      ];
    }),
    ...from.slice(-1),
  ];
  return line.length < 3 ? line : once(once(line));
}

const roundAll = (line: Position[]): Position[] =>
  line.map((position) => position.map((value) => Number(value.toFixed(4))));

function roads(network: Network) {
  const node = (id: string) => byId(network.nodes, id);
  const at = (id: string): Position => [node(id).lon, node(id).lat];
  return collection(
    network.edges
      .filter((edge) => edge.class !== 'sea')
      .map((edge) =>
        feature(
          {
            id: edge.id,
            class: edge.class,
            ref: edge.ref,
            lengthKm: edge.lengthKm,
            from: node(edge.a).name,
            to: node(edge.b).name,
            ...(edge.note && { note: edge.note }),
          },
          {
            type: 'LineString',
            coordinates: roundAll(smooth([at(edge.a), ...edge.shape, at(edge.b)])),
          },
        ),
      ),
  );
}

function zoneFeature({ outline, ...zone }: Facts['zones'][number]) {
  if (!outline) throw new Error(`zone ${zone.id} has no outline`);
  const { accuracyM, method } = outline;
  const geometry = toGeometry(outline);
  return feature(
    { ...zone, outline: { accuracyM, method, areaHa: Math.round(areaHa(geometry)) } },
    geometry,
  );
}

/** The network without what only drawing and checking need. */
function routeNetwork({ nodes, edges, parks }: Network): RouteNetwork {
  return {
    nodes: nodes.map(({ id, lon, lat, accuracyM }) => ({ id, lon, lat, accuracyM })),
    edges: edges.map(({ id, a, b, class: kind, lengthKm, speedKmh }) => ({
      id,
      a,
      b,
      class: kind,
      lengthKm,
      speedKmh,
    })),
    parks,
  };
}

/** Former names by which a label of the map is found as well. */
function labels(facts: Facts): Label[] {
  return facts.places.map(({ commune, ...place }) => ({
    ...place,
    also: commune ? [commune] : [],
  }));
}

/** Search entries for the 54 units of today, with the names they had in the zones before July 2025. */
function units(facts: Facts): UnitPlace[] {
  return facts.communes.map((unit) => ({
    name: unit.fullName,
    lon: unit.lon,
    lat: unit.lat,
    bbox: unit.bbox,
    folded: fold(`${unit.fullName} ${unit.name}`),
  }));
}

/** Something of every collection of points. */
const forEachPoint = <T>(make: (id: PointCollection) => T): Record<PointCollection, T> =>
  // The keys are those of the table; entries of a list cannot say so.
  Object.fromEntries(pointCollections.map((id) => [id, make(id)])) as Record<PointCollection, T>;

/** Shapes and properties of every collection. */
function draw(facts: Facts, parks: readonly Park[]): Content['collections'] {
  const drawn = fanOut(facts.parks, facts.zones);
  return {
    parks: collection(
      // The parks of the atlas are made of those of the facts, in their order.
      parks.map((park, at) => feature(park, parkGeometry(facts.parks[at]!, drawn.get(park.id)))),
    ),
    zones: collection(facts.zones.map(zoneFeature)),
    ...forEachPoint((id) => points(facts[id])),
    roads: roads(facts.roads),
  };
}

/** The order in which collections are part of a version's name; what is added later comes behind. */
const versioned = [
  'parks',
  'zones',
  'ports',
  'airports',
  'gates',
  'plants',
  'substations',
  'interchanges',
  'roads',
] as const satisfies readonly CollectionId[];

/** The name of a version: other figures, texts or shapes have another name, the same facts the same. */
function versionOf(
  collections: Content['collections'],
  {
    labels,
    units,
    network,
    works,
    report,
  }: Pick<Content, 'labels' | 'units' | 'works'> & Pick<Atlas, 'network' | 'report'>,
  facts: Facts,
): string {
  const ids = [
    ...versioned,
    ...collectionIds.filter((id) => !(versioned as readonly string[]).includes(id)),
  ];
  // The names are those of the files in which the first versions stood: under others, the same facts would be new.
  const parts = {
    ...Object.fromEntries(ids.map((id) => [`${id}.geojson`, collections[id]])),
    'places.json': { labels, units },
    'rules.json': { rules: facts.law, tariff: facts.tariff },
    'network.json': network,
    'sources.json': facts.sources,
    'rates.json': facts.rates,
    'energy.json': facts.energy,
    'works.json': works,
  };
  // Names by which a search finds a park come from the words; better words are no new version of the data.
  const text = JSON.stringify([parts, report], (key, value: unknown) =>
    key === 'searchText' ? undefined : value,
  );
  return createHash('sha256').update(text).digest('hex').slice(0, 10);
}

/** Works out what reviewed facts that can be built come to. Deterministic: same facts, same content. */
export function build(facts: Facts, words: WordLists): Content {
  const comparisons = compare(facts.roads);
  const error = modelError(comparisons);
  const parks = facts.parks.map((file) =>
    derivePark(file, facts, error, (text) => namesIn(text, words)),
  );
  const collections = draw(facts, parks);
  const shared = {
    labels: labels(facts),
    units: units(facts),
    works: worksOf(facts),
    network: routeNetwork(facts.roads),
    report: makeReport(facts, parks, comparisons, error),
  };
  const places = (id: PlaceCollection) =>
    collections[id].features.map((one) => ({ ...one.properties, id: one.id }));
  const atlas = v.parse(AtlasSchema, {
    version: versionOf(collections, shared, facts),
    ...Object.fromEntries(placeCollections.map((id) => [id, places(id)])),
    rules: facts.law,
    tariff: facts.tariff,
    energy: facts.energy,
    // They are written alike in English: the word lists have the forms of other scripts.
    communes: Object.fromEntries(facts.communes.map(({ name }) => [name, { vi: name, en: name }])),
    network: shared.network,
    sources: sourcesWithoutWorks(facts),
    rates: facts.rates,
    report: shared.report,
  });
  return { collections, atlas, labels: shared.labels, units: shared.units, works: shared.works };
}
