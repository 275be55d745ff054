import { ems } from './text-width.ts';
import type { Point, Size } from './view.ts';

/** A room on the picture that something takes. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const boxAround = ({ x, y }: Point, r: number): Box => ({
  left: x - r,
  top: y - r,
  right: x + r,
  bottom: y + r,
});

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A text where it found room. */
export interface Label {
  readonly text: string;
  /** Middle of its line, and where its text is held. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly box: Box;
}

/** Space between a label and the edge of the picture. */
const edge = 3;
/** Marks of Vietnamese stand high above a line. */
const lineHeight = 1.3;

/** Places beside a round thing, best first: across, up and down, what is left. */
const beside: readonly (readonly [x: number, y: number])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [0.8, 0.9],
  [0.8, -0.9],
  [-0.8, 0.9],
  [-0.8, -0.9],
];

function labelAt(
  text: string,
  size: number,
  { x, y }: Point,
  anchor: Label['anchor'],
  spacing = 0,
): Label {
  const width = (ems(text) + text.length * spacing) * size;
  const height = size * lineHeight;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const box = { left, top: y - height / 2, right: left + width, bottom: y + height / 2 };
  return { text, x, y, anchor, box };
}

/** What of a picture is taken; asked for each label in turn, it gives the first place that is free. */
export class Room {
  readonly #taken: Box[];
  readonly #picture: Size;

  constructor(picture: Size, taken: readonly Box[]) {
    this.#picture = picture;
    this.#taken = [...taken];
  }

  isFree(box: Box): boolean {
    const { width, height } = this.#picture;
    const isInside =
      box.left >= edge &&
      box.top >= edge &&
      box.right <= width - edge &&
      box.bottom <= height - edge;
    return isInside && !this.#taken.some((one) => overlap(one, box));
  }

  take(box: Box): void {
    this.#taken.push(box);
  }

  #first(labels: readonly Label[]): Label | undefined {
    const found = labels.find(({ box }) => this.isFree(box));
    if (found) this.take(found.box);
    return found;
  }

  /** A label beside a round thing. */
  beside(text: string, size: number, { x, y }: Point, r: number): Label | undefined {
    const away = r + size * 0.3;
    return this.#first(
      beside.map(([dx, dy]) => {
        const lift = dx === 0 ? away + size * 0.55 : away;
        const anchor = dx === 0 ? 'middle' : dx > 0 ? 'start' : 'end';
        return labelAt(text, size, { x: x + dx * away, y: y + dy * lift }, anchor);
      }),
    );
  }

  /** A label of an area or a water: around its middle, or a little off. `spacing` is that of its letters, in ems. */
  around(text: string, size: number, { x, y }: Point, spacing = 0): Label | undefined {
    const tries = [0, -1, 1, -2, 2, -3, 3].flatMap((line) =>
      [0, -1, 1].map((side) =>
        labelAt(
          text,
          size,
          { x: x + side * size * 2, y: y + line * size * 1.2 },
          'middle',
          spacing,
        ),
      ),
    );
    return this.#first(tries);
  }
}
