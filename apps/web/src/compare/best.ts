import type { Figure, MeasureEntry } from '@sites/domain';

/** The column of the lowest value; none where fewer than two have one, or where two are equal. */
function lowest(values: readonly (number | undefined)[]): number | undefined {
  const known = values.flatMap((value, at) => (value === undefined ? [] : [{ at, value }]));
  const [first, second] = known.toSorted((a, b) => a.value - b.value);
  return first && second && first.value < second.value ? first.at : undefined;
}

/** The column of the best figure among those known exactly. */
export function bestOf(
  figures: readonly Figure[],
  better: MeasureEntry['better'],
): number | undefined {
  if (better === 'neither') return undefined;
  const sign = better === 'more' ? -1 : 1;
  return lowest(figures.map((one) => (one.state === 'known' ? sign * one.value : undefined)));
}

/** The column of the shortest way, by the kilometres that are shown: those of the model, whole. */
export const shortestOf = (kilometres: readonly (number | undefined)[]): number | undefined =>
  lowest(kilometres.map((km) => (km === undefined ? undefined : Math.round(km))));
