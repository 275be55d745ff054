import { distance, distanceToSegment, ringArea } from './lines.ts';
import { type Line, type Point, type Polygon, type Ring, entry } from './shapes.ts';

/** How far a simplified line may lie from its points, in metres: everywhere the same, or by place. */
export type Tolerance = number | ((point: Point) => number);

/** Douglas–Peucker with an explicit stack; the mainland ring is too long for recursion. */
export function simplifyLine(line: Line, metres: Tolerance): Line {
  const allowed = typeof metres === 'function' ? metres : () => metres;
  const kept = new Set([0, line.length - 1]);
  const stack: [from: number, to: number][] = [[0, line.length - 1]];
  for (let span = stack.pop(); span !== undefined; span = stack.pop()) {
    const [from, to] = span;
    const [first, last] = [entry(line, from), entry(line, to)];
    let farthest: number | undefined;
    let excess = 1;
    for (let at = from + 1; at < to; at += 1) {
      const point = entry(line, at);
      const share = distanceToSegment(point, first, last) / allowed(point);
      if (share > excess) {
        excess = share;
        farthest = at;
      }
    }
    if (farthest === undefined) continue;
    kept.add(farthest);
    stack.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, at) => kept.has(at));
}

/** A ring has no natural ends: it is split at the point farthest from its first one. */
export function simplifyRing(ring: Ring, metres: Tolerance): Ring {
  const start = entry(ring, 0);
  let far = 0;
  for (const [at, point] of ring.entries())
    if (distance(point, start) > distance(entry(ring, far), start)) far = at;
  const out = simplifyLine(ring.slice(0, far + 1), metres);
  const back = simplifyLine(ring.slice(far), metres);
  return [...out, ...back.slice(1)];
}

/** Simplifies polygons and drops the rings that no longer enclose so many square metres. */
export function simplifyPolygons(
  polygons: readonly Polygon[],
  metres: Tolerance,
  minArea: number,
): Polygon[] {
  const encloses = (ring: Ring) => ring.length >= 4 && Math.abs(ringArea(ring)) >= minArea;
  return polygons.flatMap((rings) => {
    const [outer, ...holes] = rings.map((ring) => simplifyRing(ring, metres));
    return outer && encloses(outer) ? [[outer, ...holes.filter(encloses)]] : [];
  });
}
