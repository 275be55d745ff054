import type { Box } from '@sites/stillmap';

/** How large letters are, in pixels. */
interface Letters {
  readonly line: number;
  readonly digit: number;
}

interface Cover {
  readonly x: number;
  readonly y: number;
  /** Never seen; it is as large as what it stands for. */
  readonly text: string;
}

/** Pixels on both sides of the edge of the map that no name may run across. */
const edge = 5;

/** Text as wide and as high as a box, in few letters: a first line of digits, then empty lines. */
function coverOf({ left, top, right, bottom }: Box, { line, digit }: Letters): Cover {
  const digits = Math.max(1, Math.ceil((right - left) / digit));
  const lines = Math.max(1, Math.ceil((bottom - top) / line));
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    text: '0'.repeat(digits) + (lines > 1 ? '\n'.repeat(lines - 1) + '0' : ''),
  };
}

/** What names of other things keep off: the edges of the map, and all that lies over it. */
export const covers = (
  { width, height }: { readonly width: number; readonly height: number },
  closed: readonly Box[],
  letters: Letters,
): readonly Cover[] =>
  [
    { left: -edge, right: edge, top: 0, bottom: height },
    { left: width - edge, right: width + edge, top: 0, bottom: height },
    { left: 0, right: width, top: -edge, bottom: edge },
    { left: 0, right: width, top: height - edge, bottom: height + edge },
    ...closed,
  ].map((box) => coverOf(box, letters));
