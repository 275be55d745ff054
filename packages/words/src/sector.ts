import type { Park } from '@sites/domain';
import type { Speaker } from './speaker.ts';

/** What was said of a park that counts as one of some sectors. */
export const countedSectors = ({ sectors }: Pick<Park, 'sectors'>, asked: readonly string[]) =>
  sectors.filter(({ codes }) => codes.some((code) => asked.includes(code)));

/** The same in its own words: `automation`. */
export const sectorLabels = (
  park: Pick<Park, 'sectors'>,
  asked: readonly string[],
  speaker: Speaker,
): string => speaker.list(countedSectors(park, asked).map(({ label }) => speaker.text(label)));
