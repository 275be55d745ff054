import { type Atlas, type Park, judge, waiting } from '@sites/domain';
import type { LinkState } from '@sites/link';
import { type DetailWords, type Speaker, awaitedText, filterWords, pickLines } from '@sites/words';

/**
 * Why a park is on the shortlist, in lines: what the question finds in it and what is open, or what rules it out; where
 * that is only not built yet, by when it will be, and all else.
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
  if (out.length === 0) return pickLines(outcome, filters, speaker, detail, year);
  const names = speaker.list(out.map(({ key }) => filterWords(key, speaker).short));
  const fails = speaker.words.list.fails(names) + speaker.marks.stop;
  const [waits] = waiting([outcome], filters, atlas);
  if (!waits) return [fails];
  return [
    fails,
    ...waits.awaited.map((one) => awaitedText(one, speaker, detail)),
    ...pickLines({ park, findings: waits.rest }, filters, speaker, detail, year),
  ];
}
