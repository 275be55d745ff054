import type { Point } from './labels/shapes.ts';
import { keyCorner } from './pointed-at.ts';

/** Pixels around a park that the key leaves free. */
const around = 8;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The corner on the left in which a key of a size covers the fewest parks; below where both are the same. */
export function freeCorner(
  pins: readonly Point[],
  key: Size & { readonly left: number; readonly below: number; readonly above: number },
  map: Size,
): 'bottom' | 'top' {
  const count = (top: number): number =>
    pins.filter(
      ({ x, y }) =>
        x > key.left - around &&
        x < key.left + key.width + around &&
        y > top - around &&
        y < top + key.height + around,
    ).length;
  const [below, above] = [count(map.height - key.below - key.height), count(key.above)];
  return above < below ? 'top' : 'bottom';
}

/** Moves the closed key away from parks that answer; a key that the reader opened stays. */
export function moveKey(container: HTMLElement, pins: readonly Point[]): void {
  const key = document.querySelector<HTMLDetailsElement>('.legend');
  if (!key || key.open) return;
  const [map, box] = [container.getBoundingClientRect(), key.getBoundingClientRect()];
  const { width, height } = box;
  const size = { width, height, left: box.left - map.left, below: 38, above: 16 };
  keyCorner.set(freeCorner(pins, size, map));
}
