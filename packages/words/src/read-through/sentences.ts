import { type AnyFilter, type Verdict, allFilters, answer } from '@sites/domain';
import { chipText, quotedChip } from '../chip.ts';
import { reasonText, settleText } from '../reason.ts';
import type { Speaker } from '../speaker.ts';

/** A sentence made of real facts, and what made it. */
export interface Sentence {
  readonly path: string;
  readonly text: string;
}

const verdicts: readonly Verdict[] = ['match', 'may', 'no'];

function* sentencesOf(filter: AnyFilter, value: unknown, speaker: Speaker): Generator<Sentence> {
  const { key } = filter;
  yield { path: `${key}.chip`, text: chipText(key, value, speaker) };
  yield { path: `${key}.drop`, text: speaker.words.list.drop(quotedChip(key, value, speaker)) };
  const { groups } = answer({ [key]: value }, speaker.atlas);
  for (const verdict of verdicts)
    for (const { findings } of groups[verdict])
      for (const finding of findings)
        yield {
          path: `${key}.${finding.because.code}`,
          text: speaker.sentences([reasonText(finding, speaker), settleText(finding, speaker)]),
        };
}

/** What chips and reasons say of the facts: every sentence that any example of any filter brings, once. */
export function sentencesIn(speaker: Speaker): readonly Sentence[] {
  const all = new Map<string, Sentence>();
  for (const filter of allFilters)
    for (const example of filter.examples)
      for (const sentence of sentencesOf(filter, filter.parse(example, speaker.atlas), speaker))
        all.set(`${sentence.path} ${sentence.text}`, sentence);
  return [...all.values()];
}
