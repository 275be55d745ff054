import type { Park } from '@sites/domain';
import { type Speaker, changesIn } from '@sites/words';

/** What of a park differs from now in the year of the page, in one line; undefined where nothing does. */
export function changesText(
  park: Park,
  year: number | undefined,
  speaker: Speaker,
): string | undefined {
  if (year === undefined) return undefined;
  const items = changesIn(park, year, speaker);
  return items.length > 0
    ? speaker.words.year.changes(String(year), speaker.phrases(items))
    : undefined;
}
