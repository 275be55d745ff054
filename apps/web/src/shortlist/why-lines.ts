import { type Atlas, type Park, judge, waiting } from '@sites/domain';
import type { LinkState } from '@sites/link';
import {
  type DetailWords,
  type Speaker,
  awaitedText,
  filterWords,
  pickLines,
  reasonText,
} from '@sites/words';

/**
 * Why a park is on the shortlist, in lines: what the question finds in it and what is open, or what rules it out and
 * why; where that is only not built yet, by when it will be, and all else.
 */
export function whyLines(
  park: Park,
  { filters, year }: Pick<LinkState, 'filters' | 'year'>,
  atlas: Atlas,
  speaker: Speaker,
  detail: DetailWords,
): readonly string[] {
  const outcome = judge(park, filters, atlas);
  const out = outcome.findings.filter(({ verdict }) => verdict === 'no');
  const [waits] = out.length > 0 ? waiting([outcome], filters, atlas) : [];
  const met = waits ? { park, findings: waits.rest } : outcome;
  const names = speaker.list(out.map(({ key }) => filterWords(key, speaker).short));
  const lines = [
    ...(out.length > 0 ? [speaker.words.list.fails(names) + speaker.marks.stop] : []),
    ...(waits
      ? waits.awaited.map((one) => awaitedText(one, speaker, detail))
      : out.map((finding) => reasonText(finding, speaker, detail))),
    ...(out.length > 0 && !waits ? [] : pickLines(met, filters, speaker, detail, year)),
  ];
  return lines.map((line) => line.charAt(0).toLocaleUpperCase(speaker.language) + line.slice(1));
}
