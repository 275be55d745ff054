import type { Range } from './range.ts';

/** Land however little: so little that nobody asks for it. It stands where a need names a year and no size. */
export const someLand = { min: 0.01 } as const satisfies Range;

/** Whether limits ask for land however little: as a figure they would be nobody's wish. */
export const isSomeLand = ({ min, max }: Range): boolean =>
  min === someLand.min && max === undefined;
