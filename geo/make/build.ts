import { createHash } from 'node:crypto';
import { type Network, type Park, type RouteNetwork, fold } from '@sites/domain';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { compare, modelError } from './access.ts';
import { derivePark } from './derive.ts';
import type { Facts } from './files.ts';
import { type WordLists, namesIn } from './words.ts';
import { makeReport } from './report.ts';
import { areaHa, fanOut, parkGeometry, toGeometry } from './shape.ts';

/** What follows from the facts as files by name, as they are written to `geo/dist`. */
export type BuiltFiles = Readonly<Record<string, unknown>>;

/** What follows from the facts, without regard to what was published before. */
export interface Built {
  readonly files: BuiltFiles;
  readonly version: string;
  readonly parks: readonly Park[];
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
    from[0]!,
    ...from.slice(0, -1).flatMap(([x, y], at): Position[] => {
      const [nx, ny] = from[at + 1]!;
      return [
        [x! * 0.75 + nx! * 0.25, y! * 0.75 + ny! * 0.25],
        [x! * 0.25 + nx! * 0.75, y! * 0.25 + ny! * 0.75],
      ];
    }),
    from.at(-1)!,
  ];
  return line.length < 3 ? line : once(once(line));
}

const roundAll = (line: Position[]): Position[] =>
  line.map(([x, y]) => [Number(x!.toFixed(4)), Number(y!.toFixed(4))]);

function roads(network: Network) {
  const at = new Map(network.nodes.map((node) => [node.id, [node.lon, node.lat] as Position]));
  const name = new Map(network.nodes.map((node) => [node.id, node.name]));
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
            from: name.get(edge.a)!,
            to: name.get(edge.b)!,
            ...(edge.note && { note: edge.note }),
          },
          {
            type: 'LineString',
            coordinates: roundAll(smooth([at.get(edge.a)!, ...edge.shape, at.get(edge.b)!])),
          },
        ),
      ),
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
function labels(facts: Facts) {
  return facts.places.map(({ commune, ...place }) => ({
    ...place,
    also: commune ? [commune] : [],
  }));
}

/** Search entries for the 54 units of today, with the names they had in the zones before July 2025. */
function units(facts: Facts) {
  return facts.communes.map((unit) => ({
    name: unit.fullName,
    lon: unit.lon,
    lat: unit.lat,
    bbox: unit.bbox,
    folded: fold(`${unit.fullName} ${unit.name}`),
  }));
}

/** Works out the files from reviewed facts that can be built. Deterministic: same facts, same bytes. */
export function buildFiles(facts: Facts, words: WordLists): Built {
  const comparisons = compare(facts.roads);
  const error = modelError(comparisons);
  const parks = facts.parks.map((file) =>
    derivePark(file, facts, error, (text) => namesIn(text, words)),
  );
  const drawn = fanOut(facts.parks, facts.zones);
  const files: Record<string, unknown> = {
    'parks.geojson': collection(
      parks.map((park, at) => feature(park, parkGeometry(facts.parks[at]!, drawn.get(park.id)))),
    ),
    'zones.geojson': collection(
      facts.zones.map(({ outline, ...zone }) => {
        if (!outline) throw new Error(`zone ${zone.id} has no outline`);
        const geometry = toGeometry(outline);
        return feature(
          {
            ...zone,
            outline: {
              accuracyM: outline.accuracyM,
              method: outline.method,
              areaHa: Math.round(areaHa(geometry)),
            },
          },
          geometry,
        );
      }),
    ),
    'ports.geojson': points(facts.ports),
    'airports.geojson': points(facts.airports),
    'gates.geojson': points(facts.gates),
    'plants.geojson': points(facts.plants),
    'substations.geojson': points(facts.substations),
    'interchanges.geojson': points(facts.interchanges),
    'roads.geojson': roads(facts.roads),
    'places.json': { labels: labels(facts), units: units(facts) },
    'rules.json': { rules: facts.law, tariff: facts.tariff },
    'network.json': routeNetwork(facts.roads),
    'sources.json': facts.sources,
    'rates.json': facts.rates,
  };
  const report = makeReport(facts, parks, comparisons, error);
  // Names by which a search finds a park come from the words; better words are no new version of the data.
  const versioned = JSON.stringify([files, report], (key, value: unknown) =>
    key === 'searchText' ? undefined : value,
  );
  const version = createHash('sha256').update(versioned).digest('hex').slice(0, 10);
  const lists = Object.fromEntries(
    Object.entries(words).map(([language, list]) => [`words-${language}.json`, list]),
  );
  return {
    files: { ...files, ...lists, 'report.json': report, 'version.json': { version } },
    version,
    parks,
  };
}
