import type { Park } from '@sites/domain';
import { countedSectors, sectorLabels } from './sector.ts';
import type { Speaker } from './speaker.ts';

/** What was said of a park that counts as one of some sectors, with who said so, and when. */
export const sectorText = (
  park: Pick<Park, 'sectors'>,
  asked: readonly string[],
  speaker: Speaker,
): string => {
  const tellers = countedSectors(park, asked).flatMap(({ source }) => {
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
