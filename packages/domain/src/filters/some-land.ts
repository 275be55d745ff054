import type { Range } from './range.ts';

/** Land however little: what is asked for where a need names a year and no size. */
export const someLand = { min: 1 } as const satisfies Range;
