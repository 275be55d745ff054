import type { Box } from '@sites/stillmap';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export type Shift = Point;
interface Circle extends Point {
  readonly r: number;
}

/** Where a name stands beside its pin. */
export type Side = 'right' | 'left' | 'below' | 'above';

/** The sides of a pin, best first, with what each costs. */
export const besides: readonly { readonly side: Side; readonly price: number }[] = [
  { side: 'right', price: 0 },
  { side: 'left', price: 4 },
  { side: 'below', price: 8 },
  { side: 'above', price: 8 },
];

/** Pixels between a pin and its name. */
const gap = 4;

/** The room of a name beside its pin. */
export function boxBeside(
  { x, y }: Point,
  { r, width, height }: { readonly r: number; readonly width: number; readonly height: number },
  side: Side,
): Box {
  const away = r + gap;
  const left = {
    right: x + away,
    left: x - away - width,
    below: x - width / 2,
    above: x - width / 2,
  };
  const top = {
    right: y - height / 2,
    left: y - height / 2,
    below: y + r + 1,
    above: y - r - 1 - height,
  };
  return {
    left: left[side],
    top: top[side],
    right: left[side] + width,
    bottom: top[side] + height,
  };
}

/** How far a point lies from a box. */
export function distanceTo({ left, top, right, bottom }: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

export const circleOn = (box: Box, { x, y, r }: Circle): boolean => distanceTo(box, { x, y }) < r;

/** Whether a line runs through a box. */
export function crosses({ left, top, right, bottom }: Box, from: Point, to: Point): boolean {
  let [start, end] = [0, 1];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  for (const [step, room] of [
    [-dx, from.x - left],
    [dx, right - from.x],
    [-dy, from.y - top],
    [dy, bottom - from.y],
  ] as const) {
    if (step === 0 && room < 0) return false;
    if (step < 0) start = Math.max(start, room / step);
    if (step > 0) end = Math.min(end, room / step);
  }
  return start < end;
}

/** Rings on which a pin may step aside, in pixels from its park, and the directions on each. */
const rings = [26, 40, 56, 76, 100, 128, 160, 196, 236] as const;
const directions = 16;

const sideAt = (angle: number): Side => {
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  if (Math.abs(x) > 0.2) return x > 0 ? 'right' : 'left';
  return y > 0 ? 'below' : 'above';
};

/** Places aside of a park, the nearest first, its name on the side that looks away. */
export const fannedOut = (reach: number): readonly { readonly by: Shift; readonly side: Side }[] =>
  rings
    .filter((ring) => ring <= reach)
    .flatMap((ring) =>
      Array.from({ length: directions }, (_, at) => {
        const angle = (at / directions) * 2 * Math.PI;
        const by = { x: Math.round(ring * Math.cos(angle)), y: Math.round(ring * Math.sin(angle)) };
        return { by, side: sideAt(angle) };
      }),
    );

/** Pixels inside the edge of the map where a line that goes on is told of. */
const inset = 10;

/**
 * The last point of a line before it leaves the map for the first time, or its end; undefined where it starts outside.
 */
export function exitOf(
  points: readonly Point[],
  { width, height }: { readonly width: number; readonly height: number },
): Point | undefined {
  const isIn = ({ x, y }: Point) =>
    x >= inset && y >= inset && x <= width - inset && y <= height - inset;
  const out = points.findIndex((point) => !isIn(point));
  if (out === -1) return points.at(-1);
  const [before, after] = [points[out - 1], points[out]];
  if (!before || !after) return undefined;
  // The share of the step that is still on the map.
  const shareOf = (from: number, to: number, most: number) =>
    to < inset ? (from - inset) / (from - to) : to > most ? (most - from) / (to - from) : 1;
  const share = Math.min(
    shareOf(before.x, after.x, width - inset),
    shareOf(before.y, after.y, height - inset),
  );
  return {
    x: before.x + (after.x - before.x) * share,
    y: before.y + (after.y - before.y) * share,
  };
}
