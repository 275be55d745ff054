import type { Park } from '@sites/domain';
import type { Speaker } from './speaker.ts';

const counted = ({ sectors }: Pick<Park, 'sectors'>, asked: readonly string[]) =>
  sectors.filter(({ codes }) => codes.some((code) => asked.includes(code)));

/** What was said of a park that counts as one of some sectors, in its own words: `automation`. */
export const sectorLabels = (
  park: Pick<Park, 'sectors'>,
  asked: readonly string[],
  speaker: Speaker,
): string => speaker.list(counted(park, asked).map(({ label }) => speaker.text(label)));

/** The same with who said so, and when. */
export const sectorText = (
  park: Pick<Park, 'sectors'>,
  asked: readonly string[],
  speaker: Speaker,
): string => {
  const tellers = counted(park, asked).flatMap(({ source }) => {
    const found = source && speaker.atlas.sources[source];
    return found
      ? speaker.phrases([
          found.publisher && speaker.text(found.publisher),
          found.published && speaker.date(found.published, found.publishedApprox),
        ])
      : [];
  });
  const labels = sectorLabels(park, asked, speaker);
  return tellers.length > 0
    ? speaker.aside(labels, speaker.clauses([...new Set(tellers)]))
    : labels;
};
