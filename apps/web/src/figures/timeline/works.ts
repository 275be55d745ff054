import worksFile from '@sites/geo/works.json';
import type { Work, Works } from '@sites/domain';

// The build made the file in this shape; a file of ours has no narrower type than its texts.
export const { works, sources, withinKm } = worksFile as unknown as Works;

/** The works of a park and those near it, by their years. */
export const worksNear = (park: string): readonly Work[] =>
  works.filter(({ parks }) => parks[park] !== undefined);

/** The works that belong to a place, by its `collection/id`. */
export const worksOf = (ref: string): readonly Work[] =>
  works.filter(({ refs }) => refs.includes(ref));

/** The years that a time axis spans, its end excluded. */
export interface Axis {
  readonly from: number;
  readonly to: number;
}

/** The axis of some works with the years of data and page in it; undefined where no work has a year. */
export function axisOf(shown: readonly Work[], ...marked: readonly number[]): Axis | undefined {
  const years = shown.flatMap(({ from, to }) => [from, to].filter((year) => year !== null));
  if (years.length === 0) return undefined;
  return { from: Math.min(...years, ...marked), to: Math.max(...years, ...marked) + 1 };
}

/** Where the beginning of a year stands on the axis, in percent. */
export const placeOn = ({ from, to }: Axis, year: number): number =>
  Math.round(((year - from) / (to - from)) * 1000) / 10;

/** Years that have room for a label. */
export function labelled({ from, to }: Axis): number[] {
  const step = to - from > 10 ? 5 : to - from > 5 ? 2 : 1;
  return Array.from({ length: to - from }, (_, at) => from + at).filter(
    (year) => year % step === 0,
  );
}
