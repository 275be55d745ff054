import {
  type AnyFilter,
  type KeyedFinding,
  type Outcome,
  type Park,
  type PowerOption,
  type Values,
  type Verdict,
  findFilter,
} from '@sites/domain';
import { choiceText, filterWords, valueText } from './chip.ts';
import type { DetailWords } from './en/detail.ts';
import { ageText, figureWithDerivation } from './figure-texts.ts';
import { reasonText, settleText, supplyText } from './reason.ts';
import { sectorText } from './sector-told.ts';
import type { Speaker } from './speaker.ts';

const highTech = 'semiconductors-high-tech';

/** Whether a park counts for semiconductors alone of what is asked, and what was said of it names high tech. */
export const isOnlyHighTech = (
  { sectors }: Pick<Park, 'sectors'>,
  asked: readonly string[],
): boolean =>
  asked.includes(highTech) &&
  !sectors.some(({ codes, label }) =>
    codes.some((code) => asked.includes(code) && (code !== highTech || /bán dẫn/i.test(label.vi))),
  );

/** What is told of a park as a whole: high tech alone is no whole yes to semiconductors. */
export const verdictTold = (
  { park, verdict }: Pick<Outcome, 'park' | 'verdict'>,
  { sector }: Values,
): Verdict =>
  verdict === 'match' && sector && isOnlyHighTech(park, sector as readonly string[])
    ? 'may'
    : verdict;

/** What is asked of a park by one filter, how it answers, by what evidence, and what would settle it. */
export interface Condition {
  readonly key: string;
  readonly asked: string;
  readonly verdict: Verdict;
  readonly evidence: string;
  readonly settle: string | undefined;
}

/** A filter with its value in few words: `Land ready ≥ 50 ha`, `110 kV`. */
export function askedText(key: string, value: unknown, speaker: Speaker): string {
  const filter: AnyFilter = findFilter(key);
  const text = valueText(value, speaker, filter);
  // What is chosen of a list says by itself what it is.
  return filter.control.kind === 'power' || filter.control.kind === 'near'
    ? text
    : speaker.sentences([
        filterWords(key, speaker).short,
        text && (speaker.marks.gap ? text : ` ${text}`),
      ]);
}

/** The reason of a finding without the words that stand beside it already. */
function evidenceText(
  park: Outcome['park'],
  finding: KeyedFinding,
  value: unknown,
  speaker: Speaker,
  detail: DetailWords,
): string {
  const { because } = finding;
  const { stop } = speaker.marks;
  if ('measure' in because) {
    const { figure, limits } = because;
    const text = figureWithDerivation(figure, speaker, detail, limits) + stop;
    const age = ageText(figure, speaker);
    if (age === undefined) return text;
    return age === speaker.words.date.none
      ? detail.reason.undated(text)
      : detail.reason.dated(text, age);
  }
  const isAlone = (value as readonly PowerOption[]).length === 1;
  if (because.code === 'power' && isAlone) return supplyText(because.power, speaker, detail) + stop;
  if (because.code === 'listed' && finding.key === 'sector')
    return sectorText(park, value as readonly string[], speaker) + stop;
  if (because.code === 'listed' || because.code === 'not-listed')
    return speaker.list(because.values.map((id) => choiceText(finding.key, id, speaker))) + stop;
  return reasonText(finding, speaker, detail);
}

/** Every condition that is asked with a park's answer: the same words wherever they stand. */
export const conditionsOf = (
  { park, findings }: Pick<Outcome, 'park' | 'findings'>,
  values: Values,
  speaker: Speaker,
  detail: DetailWords,
): readonly Condition[] =>
  findings.map((finding) => {
    const { key } = finding;
    const evidence = evidenceText(park, finding, values[key], speaker, detail);
    // What was said of high tech is no yes to semiconductors.
    const isLess =
      key === 'sector' &&
      finding.verdict === 'match' &&
      isOnlyHighTech(park, values[key] as readonly string[]);
    return {
      key,
      asked: askedText(key, values[key], speaker),
      verdict: isLess ? 'may' : finding.verdict,
      evidence: isLess ? speaker.sentences([evidence, detail.advice.highTech]) : evidence,
      settle: settleText(finding, detail),
    };
  });
