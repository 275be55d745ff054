import { tenth } from './svg.ts';
import type { Point, Size } from './view.ts';

/** A round thing on a picture. */
interface Spot extends Point {
  readonly r: number;
}

const rounds = 300;
/** Where two lie in the very same place, the later one leaves by turns to each side. */
const ways = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** Moves spots apart until any two have a gap between them, inside a picture and each as little as it takes. */
export function spread(
  spots: readonly Spot[],
  gap: number,
  { width, height }: Size,
): readonly Point[] {
  const inside = (value: number, end: number, r: number) => Math.min(end - r, Math.max(r, value));
  const placed = spots.map(({ x, y, r }) => ({
    x: inside(x, width, r),
    y: inside(y, height, r),
    r,
  }));
  for (let round = 0, moved = true; moved && round < rounds; round += 1) {
    moved = false;
    for (const [at, one] of placed.entries())
      for (const [later, other] of placed.slice(at + 1).entries()) {
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const distance = Math.sqrt(dx * dx + dy * dy);
        const apart = one.r + other.r + gap;
        // A little more than needed ends it sooner.
        const push = (apart * 1.02 - distance) / 2;
        if (distance >= apart) continue;
        moved = true;
        // There are four ways: a remainder of four is an index of them.
        // Four ways, counted round.
        const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : ways[later % 4]!;
        one.x = inside(one.x - ux * push, width, one.r);
        one.y = inside(one.y - uy * push, height, one.r);
        other.x = inside(other.x + ux * push, width, other.r);
        other.y = inside(other.y + uy * push, height, other.r);
      }
  }
  // Server and reader must write the same numbers.
  return placed.map(({ x, y }) => ({ x: tenth(x), y: tenth(y) }));
}
