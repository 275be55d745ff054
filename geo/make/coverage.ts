import { type Figure, type Measure, type Park, measureNames } from '@sites/domain';

type Figures = { readonly figures: Partial<Park['figures']> };
const states = ['known', 'bounds', 'unknown', 'not-applicable'] as const;

/** How many figures of a measure are known, known within bounds, unknown and not applicable: `9/14/0/0`. */
const counts = (measure: Measure, parks: readonly Figures[]): string =>
  states
    .map((state) => parks.filter(({ figures }) => figures[measure]?.state === state).length)
    .join('/');

const isKnown = (figure: Figure | undefined): boolean =>
  figure?.state === 'known' || figure?.state === 'bounds';

/** A line for every measure: its coverage as published before and as made now, and how many figures became known. */
export function coverageLines(before: readonly Figures[], now: readonly Figures[]): string[] {
  const known = (measure: Measure, parks: readonly Figures[]) =>
    parks.filter(({ figures }) => isKnown(figures[measure])).length;
  return measureNames.map((measure) => {
    const more = known(measure, now) - known(measure, before);
    const change = more === 0 ? '' : ` (${more > 0 ? '+' : ''}${more} known)`;
    return `${measure}: ${counts(measure, before)} -> ${counts(measure, now)}${change}`;
  });
}
