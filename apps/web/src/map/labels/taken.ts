import type { Placed, Spot } from './place-labels.ts';
import type { Point } from './shapes.ts';

/** Something on the sheet that names of other things keep off, as text of its size. */
interface Room extends Point {
  readonly text: string;
}

/** Names of parks where they are written, every pin, whether its name found room or not, and where it comes from. */
export function roomsOf(
  spots: readonly Spot[],
  placed: readonly Placed[],
  nameOf: ReadonlyMap<string, string>,
): readonly Room[] {
  const pinOf = new globalThis.Map(placed.map(({ id, pin }) => [id, pin]));
  const names = placed.map(({ id, box }) => ({
    x: (box.left + box.right) / 2,
    y: (box.top + box.bottom) / 2,
    text: nameOf.get(id) ?? '',
  }));
  const pins = spots
    .filter(({ isPin }) => isPin)
    .map((spot) => {
      const { x, y } = pinOf.get(spot.id) ?? spot;
      return { x, y, text: '00' };
    });
  const homes = spots
    .filter(({ id }) => placed.some((one) => one.id === id && one.isAside))
    .map(({ x, y }) => ({ x, y, text: '0' }));
  return [...names, ...pins, ...homes];
}
