import { type Box, overlap } from '@sites/stillmap';

interface Size {
  readonly width: number;
  readonly height: number;
}

const sides = (values: readonly number[], most: number): readonly number[] =>
  [...new Set([0, most, ...values])]
    .filter((value) => value >= 0 && value <= most)
    .toSorted((a, b) => a - b);

/** The pairs of a rising list, each once. */
const spans = (values: readonly number[]): readonly (readonly [number, number])[] =>
  values.flatMap((low, at) => values.slice(at + 1).map((high) => [low, high] as const));

/**
 * The part of a map that nothing lies over and in which a box is drawn largest; `aspect` is the width of that box by
 * its height. All of the map where everything is covered.
 */
export function freePart({ width, height }: Size, closed: readonly Box[], aspect: number): Box {
  const rows = spans(
    sides(
      closed.flatMap(({ top, bottom }) => [top, bottom]),
      height,
    ),
  );
  let best: Box | undefined;
  let largest = 0;
  for (const [left, right] of spans(
    sides(
      closed.flatMap((box) => [box.left, box.right]),
      width,
    ),
  ))
    for (const [top, bottom] of rows) {
      const scale = Math.min((right - left) / aspect, bottom - top);
      // Of equals the roomier one: the box is not all that is drawn.
      const size = scale + (right - left + bottom - top) * 1e-6;
      if (size <= largest) continue;
      const box = { left, top, right, bottom };
      if (closed.some((one) => overlap(one, box))) continue;
      [best, largest] = [box, size];
    }
  return best ?? { left: 0, top: 0, right: width, bottom: height };
}
