import type { Point } from './labels/shapes.ts';
import { insetYields, keyCorner } from './overlays.ts';

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
function moveKey(map: DOMRect, pins: readonly Point[]): void {
  const key = document.querySelector<HTMLDetailsElement>('.legend');
  if (!key || key.open) return;
  const { width, height, left } = key.getBoundingClientRect();
  const size = { width, height, left: left - map.left, below: 38, above: 16 };
  keyCorner.set(freeCorner(pins, size, map));
}

/** What lies over the map makes room for the parks that answer. */
export function makeRoom(container: HTMLElement, pins: readonly Point[]): void {
  const map = container.getBoundingClientRect();
  moveKey(map, pins);
  const overview = document.querySelector<HTMLDetailsElement>('.inset');
  // What the reader opened stays.
  const isReaders = overview?.open && overview.dataset.roomy === undefined;
  // Hidden, it keeps its place.
  const inset = overview?.getBoundingClientRect();
  insetYields.set(
    inset !== undefined &&
      !isReaders &&
      pins.some(
        ({ x, y }) =>
          x + map.left > inset.left - around &&
          x + map.left < inset.right + around &&
          y + map.top > inset.top - around &&
          y + map.top < inset.bottom + around,
      ),
  );
}
