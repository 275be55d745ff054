import type { Geometry, Position } from 'geojson';
import type { MapShapes } from '../../data/map-shapes.ts';

const kmPerDegree = 110.74;

/** Where a park is drawn, and the radius of the disc that has its area. */
export interface Disc {
  readonly lon: number;
  readonly lat: number;
  readonly discKm: number;
}

/** The outline of a shape; of several parts the one that is drawn with most points. */
function outlineOf(geometry: Geometry): Position[] {
  if (geometry.type === 'Polygon') return geometry.coordinates[0] ?? [];
  if (geometry.type !== 'MultiPolygon') return [];
  const outlines = geometry.coordinates.map(([outline = []]) => outline);
  return outlines.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** The disc around a shape: its middle, and half its height. */
export function discOf(geometry: Geometry): Disc {
  const all = outlineOf(geometry);
  const [lons, lats] = [all.map(([lon = 0]) => lon), all.map(([, lat = 0]) => lat)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  return {
    lon: (Math.min(...lons) + Math.max(...lons)) / 2,
    lat: (south + north) / 2,
    discKm: ((north - south) / 2) * kmPerDegree,
  };
}

/** The discs of the parks by id. */
export const discsOf = ({ parks }: MapShapes): ReadonlyMap<string, Disc> =>
  new Map(parks.features.map(({ id, geometry }) => [String(id), discOf(geometry)]));
