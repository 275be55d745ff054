import {
  type AnyFilter,
  type Park,
  type Verdict,
  allFilters,
  answer,
  measureNames,
} from '@sites/domain';
import { chipText } from '../chip.ts';
import { quotedChip } from '../chips.ts';
import { claimText } from '../claim.ts';
import { ageText, exactText, figureWithDerivation } from '../figure-texts.ts';
import { reasonText, settleText } from '../reason.ts';
import type { DetailWords } from '../en/detail.ts';
import type { Speaker } from '../speaker.ts';

/** A sentence made of real facts, and what made it. */
export interface Sentence {
  readonly path: string;
  readonly text: string;
}

const verdicts: readonly Verdict[] = ['match', 'may', 'no'];

function* sentencesOf(
  filter: AnyFilter,
  value: unknown,
  speaker: Speaker,
  detail: DetailWords,
): Generator<Sentence> {
  const { key } = filter;
  yield { path: `${key}.chip`, text: chipText(key, value, speaker) };
  yield { path: `${key}.drop`, text: detail.advice.drop(quotedChip(key, value, speaker)) };
  const { groups } = answer({ [key]: value }, speaker.atlas);
  for (const verdict of verdicts)
    for (const { findings } of groups[verdict])
      for (const finding of findings)
        yield {
          path: `${key}.${finding.because.code}`,
          text: speaker.sentences([
            reasonText(finding, speaker, detail),
            settleText(finding, detail),
          ]),
        };
}

/** What a park's figures and claims say. */
function* figuresOf(
  { figures, measures }: Park,
  speaker: Speaker,
  detail: DetailWords,
): Generator<Sentence> {
  for (const measure of measureNames) {
    const figure = figures[measure];
    const path = `figure.${figure.state}`;
    yield { path, text: figureWithDerivation(figure, speaker, detail) };
    yield { path: `${path}.exact`, text: exactText(figure, speaker) };
    const age = ageText(figure, speaker);
    if (age !== undefined) yield { path: 'figure.age', text: age };
  }
  for (const claim of Object.values(measures).flat())
    yield { path: 'claim', text: claimText(claim, speaker) };
}

/** What chips, reasons and figures say of the facts: every sentence of any filter's examples and any park, once. */
export function sentencesIn(speaker: Speaker, detail: DetailWords): readonly Sentence[] {
  const all = new Map<string, Sentence>();
  const keep = (sentence: Sentence) => all.set(`${sentence.path} ${sentence.text}`, sentence);
  for (const park of speaker.atlas.parks)
    for (const one of figuresOf(park, speaker, detail)) keep(one);
  for (const filter of allFilters)
    for (const example of filter.examples)
      for (const sentence of sentencesOf(
        filter,
        filter.parse(example, speaker.atlas),
        speaker,
        detail,
      ))
        keep(sentence);
  return [...all.values()];
}
