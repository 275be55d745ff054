import {
  booleanClockwise,
  booleanPointInPolygon,
  kinks,
  pointToPolygonDistance,
  polygon,
} from '@turf/turf';
import type { Position } from 'geojson';
import type { Facts, Outline } from '../files.ts';
import { areaHa, declaredHa, declaredZoneHa, toGeometry } from '../shape.ts';
import type { Check } from './check.ts';

/** The box of everything the product places: the province and its gateways to Hà Nội. */
const box = { west: 105.6, south: 20.3, east: 108.7, north: 22.1 } as const;
export const inside = (lon: number, lat: number): boolean =>
  lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north;

/** Every outline with its file and the area that it is declared to have. */
export function* outlines(
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

const isClosed = (ring: readonly Position[]): boolean =>
  ring.length >= 4 && `${ring[0]}` === `${ring.at(-1)}`;

const isDrawn = ({ coordinates }: Outline): boolean =>
  coordinates.length > 0 && coordinates.every((rings) => rings[0] && rings.every(isClosed));

/** Kilometres from a point to a shape; 0 inside, and where the outline draws no shape, as its own rule says. */
export function kmOutside(point: Position, outline: Outline): number {
  if (!isDrawn(outline)) return 0;
  const geometry = toGeometry(outline);
  if (booleanPointInPolygon(point, geometry)) return 0;
  return Math.min(
    ...(outline.coordinates as Position[][][]).map((rings) =>
      Math.abs(pointToPolygonDistance(point, polygon(rings))),
    ),
  );
}

/** Outlines: valid rings of the declared area. */
export const outlineChecks: readonly Check[] = [
  {
    name: 'outline is valid',
    *problemsIn(facts) {
      for (const { file, outline } of outlines(facts)) {
        if (outline.coordinates.length === 0 || outline.coordinates.some((rings) => !rings[0]))
          yield { file, detail: 'draws nothing' };
        for (const rings of outline.coordinates as Position[][][]) {
          for (const [at, ring] of rings.entries()) {
            if (!isClosed(ring)) {
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
    *problemsIn(facts) {
      for (const { file, outline, declared, tolerance } of outlines(facts)) {
        const drawn = areaHa(toGeometry(outline));
        if (Math.abs(drawn / declared - 1) > tolerance)
          yield { file, detail: `drawn ${drawn.toFixed(0)} ha, declared ${declared} ha` };
      }
      for (const zone of facts.zones)
        if (!zone.outline) yield { file: `zones/${zone.id}.json`, detail: 'has no outline' };
    },
  },
];
