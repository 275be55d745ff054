import { type History, type Park, changesBetween } from '@sites/domain';

/** The figures of a park, as a version of the data is compared by them. */
type ParkFigures = Pick<Park, 'id'> & { readonly figures: Partial<Park['figures']> };

/** What was published before: the versions so far, oldest first, and the figures of the last. */
export interface Published {
  readonly history: History;
  readonly parks: readonly ParkFigures[];
}

/** The history with a version at its end and the figures it changed; the same where that version is its last. */
export function grown(
  { history, parks: before }: Published,
  version: string,
  parks: readonly ParkFigures[],
  today: string,
): History {
  if (history.at(-1)?.version === version) return history;
  const changes = before.length === 0 ? [] : changesBetween(before, parks);
  return [...history, { version, date: today, changes }];
}
