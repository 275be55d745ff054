import { type StillPlaces, thinLine } from '@sites/domain';
import { lineString, simplify } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import type { Content } from './build.ts';
import { inEveryLanguage } from './every-language.ts';
import type { WordLists } from './words.ts';

/** How far a thin line may lie from the drawn one: about 250 m. */
const tolerance = 0.0025;
/** The province and what its neighbours show of roads. */
const isNear = ([lon = 0, lat = 0]: Position) =>
  lon > 106.2 && lon < 108.4 && lat > 20.55 && lat < 21.8;
/** Labels of this rank are written on a still map where there is room; the others are for closer looks. */
const leastRank = 3;
const labelled = ['city', 'town', 'neighbour-city', 'bay', 'sea', 'country'];

const thin = (line: Position[]) =>
  thinLine(simplify(lineString(line), { tolerance }).geometry.coordinates);

function ringsOf(geometry: Geometry | null): Position[][] {
  if (geometry?.type === 'Polygon') return geometry.coordinates;
  if (geometry?.type === 'MultiPolygon') return geometry.coordinates.flat();
  return [];
}

/** What the facts draw on a still map: zone outlines, main roads, towns and waters. */
export function stillPlaces({ collections, labels }: Content, words: WordLists): StillPlaces {
  return {
    zones: collections.zones.features.map(({ id, geometry }) => ({
      id: String(id),
      outline: ringsOf(geometry).map(thin),
    })),
    roads: collections.roads.features.flatMap(({ id, geometry, properties }) => {
      if (geometry?.type !== 'LineString' || !geometry.coordinates.some(isNear)) return [];
      const kind = properties?.class as StillPlaces['roads'][number]['class'];
      return [{ id: String(id), class: kind, line: thin(geometry.coordinates) }];
    }),
    labels: labels
      .filter(({ kind, rank }) => labelled.includes(kind) && rank <= leastRank)
      .filter(({ lon, lat }) => isNear([lon, lat]))
      .map(({ id, name, kind, rank, lon, lat }) => ({
        id,
        name: inEveryLanguage(name, words),
        kind,
        rank,
        lon,
        lat,
      })),
  };
}
