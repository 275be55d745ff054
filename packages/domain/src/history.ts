import type { Figure } from './figure-schema.ts';
import type { Change, FigureSummary, History } from './history-schema.ts';
import { type Measure } from './measures.ts';
import { measureNames } from './measure-views.ts';
import type { Park } from './park.ts';

export function summaryOf(figure: Figure | undefined): FigureSummary | null {
  if (!figure) return null;
  const { state } = figure;
  if (state === 'known') return { state, value: figure.value, unit: figure.unit };
  if (state === 'bounds') return { state, low: figure.low, high: figure.high, unit: figure.unit };
  return { state, reason: figure.reason };
}

/** A summary as a figure again, resting on nothing. */
export const figureOf = (one: FigureSummary): Figure =>
  // Each state has the fields that it had as a figure; the summary does not say which.
  ({ ...one, rests: [] }) as unknown as Figure;

type Figures = Pick<Park, 'id'> & { readonly figures: Readonly<Partial<Record<Measure, Figure>>> };

/** What differs between the figures of two versions of the data. A measure that the first did not have is no change. */
export function changesBetween(before: readonly Figures[], after: readonly Figures[]): Change[] {
  return after.flatMap((park) => {
    const old = before.find(({ id }) => id === park.id);
    return measureNames.flatMap((measure): Change[] => {
      if (old && !old.figures[measure]) return [];
      const [was, now] = [summaryOf(old?.figures[measure]), summaryOf(park.figures[measure])];
      return JSON.stringify(was) === JSON.stringify(now)
        ? []
        : [{ park: park.id, measure, was, now }];
    });
  });
}

/**
 * What changed since a version a link names: each figure once, from what it was then to what it is now;
 * undefined where the version is not on file.
 */
export function changesSince(
  history: History,
  version: string,
): { readonly date: string; readonly changes: readonly Change[] } | undefined {
  const at = history.findIndex((one) => one.version.startsWith(version));
  if (at < 0) return undefined;
  const changed = new Map<string, Change>();
  for (const change of history.slice(at + 1).flatMap(({ changes }) => changes)) {
    const key = `${change.park} ${change.measure}`;
    // What it was before the first change, which may be null.
    const { was } = changed.get(key) ?? change;
    changed.set(key, { ...change, was });
  }
  const differs = ({ was, now }: Change) => JSON.stringify(was) !== JSON.stringify(now);
  // `at` was found in the history above.
  return { date: history[at]!.date, changes: [...changed.values()].filter(differs) };
}
