import { headline } from '@sites/domain';
import { area, booleanPointInPolygon, circle, destination, distance, bearing } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Outline, ParkFile, ZoneFile } from './files.ts';

const round = (value: number, digits = 5): number => Number(value.toFixed(digits));

export function toGeometry(outline: Outline): Polygon | MultiPolygon {
  const coordinates = outline.coordinates as Position[][][];
  const [only, ...others] = coordinates;
  return only && others.length === 0
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates };
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
export function fanOut(
  parks: readonly ParkFile[],
  zones: readonly ZoneFile[] = [],
): Map<string, Position> {
  const discs: Disc[] = parks
    .filter((park) => !park.outline)
    .map((park) => ({
      id: park.id,
      partOf: park.partOf,
      home: [park.location.lon, park.location.lat],
      at: [park.location.lon, park.location.lat],
      radiusKm: radiusKm(declaredHa(park)),
      roomKm: park.location.accuracyM / 1000,
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
  for (const disc of discs) {
    const outline = zones.find((zone) => zone.parks.includes(disc.id))?.outline;
    if (outline) settle(disc, toGeometry(outline), discs);
  }
  return new Map(discs.map(({ id, at }) => [id, at]));
}

const bearings = Array.from({ length: 24 }, (_, at) => at * 15);

/** How much of a disc lies inside a shape: its middle and two rings of points. */
function shareInside(at: Position, radius: number, shape: Polygon | MultiPolygon): number {
  const points = [
    at,
    ...[0.55, 0.95].flatMap((part) =>
      bearings.map((to) => destination(at, radius * part, to).geometry.coordinates),
    ),
  ];
  return points.filter((point) => booleanPointInPolygon(point, shape)).length / points.length;
}

/**
 * A park lies in its zone, so its disc should: within the pin's accuracy the place is taken where most of the disc is
 * inside and it covers least of its neighbours.
 */
function settle(disc: Disc, zone: Polygon | MultiPolygon, discs: readonly Disc[]): void {
  const candidates = [
    disc.at,
    ...[0.25, 0.5, 0.75, 1].flatMap((part) =>
      bearings.map((to) => destination(disc.home, disc.roomKm * part, to).geometry.coordinates),
    ),
  ];
  const worth = (at: Position): number => {
    const covered = discs.reduce((sum, other) => {
      if (other === disc || other.partOf === disc.id || disc.partOf === other.id) return sum;
      return (
        sum + Math.max(0, disc.radiusKm + other.radiusKm - distance(at, other.at)) / disc.radiusKm
      );
    }, 0);
    return shareInside(at, disc.radiusKm, zone) - 0.35 * covered - 0.02 * distance(disc.home, at);
  };
  const weighed = candidates.map((at) => ({ at, worth: worth(at) }));
  // The first of equals wins, so that every build draws the same.
  disc.at = weighed.reduce((best, one) => (one.worth > best.worth + 1e-9 ? one : best)).at;
}

function move(disc: Disc, towards: number, km: number): void {
  const next = destination(disc.at, km, towards).geometry.coordinates;
  const out = distance(disc.home, next);
  disc.at =
    out <= disc.roomKm
      ? next
      : destination(disc.home, disc.roomKm, bearing(disc.home, next)).geometry.coordinates;
}

/** The park as drawn: its outline where one is known, else a disc of the declared area. Coordinates to 5 decimals. */
export function parkGeometry(park: ParkFile, at: Position | undefined): Polygon | MultiPolygon {
  if (park.outline) return toGeometry(park.outline);
  if (!at) throw new Error(`park ${park.id} has neither outline nor place for its disc`);
  const disc = circle(at, radiusKm(declaredHa(park)), { steps: 40 }).geometry;
  // The geodesic circle of few corners is a little small; corners are counter-clockwise already.
  return {
    type: 'Polygon',
    coordinates: disc.coordinates.map((ring) =>
      ring.map((position) => position.map((value) => round(value))),
    ),
  };
}
