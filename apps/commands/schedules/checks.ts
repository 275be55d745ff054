import type { Row } from './host.ts';
import type { Schedule } from './schedule.ts';
import { messageOf } from './sealing.ts';

const countBy = (words: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/**
 * What holds at every moment, as sentences for whatever does not: nothing is stored twice, every receipt is that of a
 * stored enquiry, and what was added stands on the device or in the store.
 */
export function broken({ world, questions, receipts }: Schedule, rows: readonly Row[]): string[] {
  const entries = [...world.disk.entries.values()];
  const unsent = new Set(
    entries.flatMap((entry) => (entry.state === 'sent' ? [] : messageOf(entry))),
  );
  const stored = countBy(rows.map(({ message }) => message));
  const receiptOf = new Map(rows.map(({ key, receipt }) => [key, receipt]));
  const given = [
    ...receipts,
    ...entries.flatMap((entry) =>
      entry.state === 'sent' ? [[entry.id, entry.acknowledgement.receipt] as const] : [],
    ),
  ];
  return [
    ...[...stored].flatMap(([message, count]) => (count > 1 ? `${message}: ${count} times` : [])),
    ...given.flatMap(([key, receipt]) =>
      receiptOf.get(key) === receipt ? [] : `the receipt ${receipt} of ${key} is of nothing`,
    ),
    ...questions.flatMap(({ message, kept, removed }) =>
      kept && !removed && !unsent.has(message) && !stored.has(message) ? `${message} is lost` : [],
    ),
  ];
}

/** What holds once network and server have worked for a while, the person has mended and time has passed. */
export function unfinished(
  { world, questions }: Schedule,
  rows: readonly Row[],
  healing: { readonly posts: number; readonly ms: number; readonly waiting: number },
): string[] {
  const stored = new Set(rows.map(({ message }) => message));
  return [
    ...[...world.disk.entries.values()].flatMap(({ id, state }) =>
      state === 'sent' ? [] : `${id} is still ${state}`,
    ),
    ...questions.flatMap(({ message, kept, removed }) =>
      kept && !removed && !stored.has(message) ? `${message} never arrived` : [],
    ),
    // An hour is the longest wait; one more for what had to be mended.
    ...(healing.ms > 2 * 3_600_000 ? [`healing took ${healing.ms / 60_000} minutes`] : []),
    ...(healing.posts > 4 * healing.waiting + 4
      ? [`${healing.posts} posts for ${healing.waiting} enquiries`]
      : []),
  ];
}
