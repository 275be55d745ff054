import type { Park } from '../park.ts';
import type { AnyFilter } from './registry.ts';

/** How many parks publish what a filter asks for; rarely published filters stand apart. */
export const rareBelow = 5;
export function coverage(filter: AnyFilter, parks: readonly Park[]): number {
  return parks.filter((park) => filter.covers(park)).length;
}
