// Plane geometry on lists of [longitude, latitude], in metres around the middle of the map.
import { type Line, type Point, type Ring, entry } from './shapes.ts';

const metresPerLat = 110_740;
const metresPerLon = 103_900; // at 21.2° N

export const shift = (line: Line, east: number, north: number): Line =>
  line.map(([x, y]) => [x + east / metresPerLon, y + north / metresPerLat]);

/** The straight pieces of a line, from each point to the next. */
export function* segments(line: Line): Generator<readonly [from: Point, to: Point]> {
  let from: Point | undefined;
  for (const to of line) {
    if (from) yield [from, to];
    from = to;
  }
}

const between = ([ax, ay]: Point, [bx, by]: Point, part: number): Point => [
  ax + (bx - ax) * part,
  ay + (by - ay) * part,
];

/** Chaikin's corner cutting on a closed ring, twice: every corner is replaced by two softer ones. */
export const smoothRing = (ring: Ring): Ring => cutCorners(cutCorners(ring));

function cutCorners(ring: Ring): Ring {
  const softer = [...segments(ring)].flatMap(([from, to]) => [
    between(from, to, 0.25),
    between(from, to, 0.75),
  ]);
  return [...softer, entry(softer, 0)];
}

export function distanceToSegment([px, py]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const dx = (bx - ax) * metresPerLon;
  const dy = (by - ay) * metresPerLat;
  const ex = (px - ax) * metresPerLon;
  const ey = (py - ay) * metresPerLat;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, (ex * dx + ey * dy) / length));
  return Math.hypot(ex - t * dx, ey - t * dy);
}

export const distance = (a: Point, b: Point): number => distanceToSegment(a, b, b);

export const distanceToLine = (point: Point, line: Line): number =>
  Math.min(...[...segments(line)].map(([from, to]) => distanceToSegment(point, from, to)));

/** The place in a line of its point nearest to another; the first of equals. */
export function nearestAt(line: Line, target: Point): number {
  const distances = line.map((point) => distance(point, target));
  return distances.indexOf(Math.min(...distances));
}

/** Square metres inside a ring, positive where it runs anticlockwise. */
export function ringArea(ring: Ring): number {
  let sum = 0;
  for (const [[ax, ay], [bx, by]] of segments(ring)) sum += ax * by - bx * ay;
  return (sum / 2) * metresPerLon * metresPerLat;
}
