import { headline } from '@sites/domain';
import { area, circle, destination, distance, bearing } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Outline, ParkFile, ZoneFile } from './files.ts';

const round = (value: number, digits = 5): number => Number(value.toFixed(digits));

export function toGeometry(outline: Outline): Polygon | MultiPolygon {
  const coordinates = outline.coordinates as Position[][][];
  return coordinates.length === 1 ? { type: 'Polygon', coordinates: coordinates[0]! } : { type: 'MultiPolygon', coordinates };
}

/** Geodesic area in hectares. */
export const areaHa = (geometry: Polygon | MultiPolygon): number => area(geometry) / 10_000;

export const declaredHa = (park: ParkFile): number => headline(park, 'plannedArea')?.value ?? 0;
export const declaredZoneHa = (zone: ZoneFile): number => headline(zone, 'area')?.value ?? 0;

interface Disc {
  readonly id: string;
  readonly partOf: string | null;
  readonly home: Position;
  readonly radiusKm: number;
  readonly roomKm: number;
  at: Position;
}

const radiusKm = (ha: number): number => Math.sqrt(ha / 100 / Math.PI);

/**
 * Where each disc is drawn. Estimated pins of neighbouring parks lie closer together than the parks are wide;
 * discs that overlap move apart, none further from its pin than the pin's own accuracy.
 */
export function fanOut(parks: readonly ParkFile[]): Map<string, Position> {
  const discs: Disc[] = parks
    .filter((park) => !park.outline)
    .map((park) => ({
      id: park.id, partOf: park.partOf, home: [park.location.lon, park.location.lat], at: [park.location.lon, park.location.lat],
      radiusKm: radiusKm(declaredHa(park)), roomKm: park.location.accuracyM / 1000,
    }));
  for (let turn = 0; turn < 200; turn += 1) {
    for (const [i, a] of discs.entries()) {
      for (const b of discs.slice(i + 1)) {
        // A licensed project lies on its umbrella park.
        if (a.partOf === b.id || b.partOf === a.id) continue;
        const gap = distance(a.at, b.at);
        const overlap = a.radiusKm + b.radiusKm + 0.15 - gap;
        if (overlap <= 0) continue;
        const away = gap < 0.01 ? 90 : bearing(a.at, b.at);
        const room = a.roomKm + b.roomKm;
        move(b, away, (overlap * b.roomKm) / room / 4);
        move(a, away + 180, (overlap * a.roomKm) / room / 4);
      }
    }
  }
  return new Map(discs.map(({ id, at }) => [id, at]));
}

function move(disc: Disc, towards: number, km: number): void {
  const next = destination(disc.at, km, towards).geometry.coordinates;
  const out = distance(disc.home, next);
  disc.at = out <= disc.roomKm ? next : destination(disc.home, disc.roomKm, bearing(disc.home, next)).geometry.coordinates;
}

/** The park as drawn: its outline where one is known, else a disc of the declared area. Coordinates to 5 decimals. */
export function parkGeometry(park: ParkFile, at: Position | undefined): Polygon | MultiPolygon {
  if (park.outline) return toGeometry(park.outline);
  if (!at) throw new Error(`park ${park.id} has neither outline nor place for its disc`);
  const disc = circle(at, radiusKm(declaredHa(park)), { steps: 40 }).geometry;
  // The geodesic circle of few corners is a little small; corners are counter-clockwise already.
  return { type: 'Polygon', coordinates: disc.coordinates.map((ring) => ring.map(([x, y]) => [round(x!), round(y!)])) };
}
