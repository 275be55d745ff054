export interface Spot {
  readonly x: number;
  readonly y: number;
}

const rounds = 300;
/** Where two lie in the very same place, the later one leaves by turns to each side. */
const ways = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Moves spots apart until any two are `apart` from one another, inside a frame and each as little as it takes. */
export function spread(
  spots: readonly Spot[],
  apart: number,
  { width, height }: { readonly width: number; readonly height: number },
): readonly Spot[] {
  const margin = apart / 2;
  const inside = (value: number, end: number) => Math.min(end - margin, Math.max(margin, value));
  const placed = spots.map(({ x, y }) => ({ x: inside(x, width), y: inside(y, height) }));
  for (let round = 0, moved = true; moved && round < rounds; round += 1) {
    moved = false;
    for (const [at, one] of placed.entries())
      for (const [later, other] of placed.slice(at + 1).entries()) {
        const [dx, dy] = [other.x - one.x, other.y - one.y];
        const distance = Math.sqrt(dx * dx + dy * dy);
        // A little more than needed ends it sooner.
        const push = (apart * 1.02 - distance) / 2;
        if (distance >= apart) continue;
        moved = true;
        // There are four ways: a remainder of four is an index of them.
        const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : ways[later % 4]!;
        one.x = inside(one.x - ux * push, width);
        one.y = inside(one.y - uy * push, height);
        other.x = inside(other.x + ux * push, width);
        other.y = inside(other.y + uy * push, height);
      }
  }
  // Server and reader must write the same numbers.
  return placed.map(({ x, y }) => ({ x: tenth(x), y: tenth(y) }));
}
