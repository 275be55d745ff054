import {
  type Claim,
  type Figure,
  type Origin,
  oldYear,
  oldestDate,
  worstConfidence,
} from '@sites/domain';
import type { DetailWords } from './en/detail.ts';
import type { Speaker } from './speaker.ts';

/** Bounds that somebody published are written as they were; ours are worked out, and no more exact than they are. */
const isPublished = ({ rule }: Extract<Figure, { state: 'bounds' }>): boolean =>
  rule === 'published-range' || rule === 'published-limit';

function publishedNumber(
  { low, high, unit }: Extract<Figure, { state: 'bounds' }>,
  { amount, range, words }: Speaker,
): string {
  const from = amount(low ?? 0, unit);
  if (high === null) return words.figure.over(from);
  return low === 0 ? words.figure.atMost(amount(high, unit)) : range(from, amount(high, unit));
}

/** The number of a figure that is known or published, without its unit: `17.4`, `over 20`, `80–120`. */
function figureNumber(figure: Figure, speaker: Speaker): string | undefined {
  const { amount, isConverted, words } = speaker;
  if (figure.state !== 'known' && figure.state !== 'bounds') return undefined;
  if (figure.state === 'bounds' && !isPublished(figure)) return undefined;
  const text =
    figure.state === 'known' ? amount(figure.value, figure.unit) : publishedNumber(figure, speaker);
  return isConverted(figure.unit) ? words.preferences.converted(text) : text;
}

/** What is known of a figure: what is sure, and beside it what is possible where that is more. */
interface Evidence {
  readonly sure: string;
  readonly possible?: string;
  /** Where the figure is one number that says all: the number, and its unit apart. */
  readonly number?: string;
  readonly unit?: string;
}

/**
 * A figure written as what it means, wherever it stands. `limits` are those asked for: no rounding crosses one.
 */
export function evidence(
  figure: Figure,
  speaker: Speaker,
  limits: readonly number[] = [],
): Evidence {
  const { words } = speaker;
  const say = words.figure;
  if (figure.state === 'unknown') return { sure: words.gaps[figure.reason] };
  if (figure.state === 'not-applicable')
    return { sure: say.notApplicable(words.gaps[figure.reason]) };
  const number = figureNumber(figure, speaker);
  if (number !== undefined) {
    const unit = speaker.unit(figure.unit);
    const sure = words.quantity(number, unit);
    // Nought that somebody only estimates is not confirmed.
    return figure.state === 'known' &&
      figure.value === 0 &&
      worstConfidence(figure.rests) !== 'estimated'
      ? { sure: say.confirmed(sure) }
      : { sure, number, unit };
  }
  const { low, high, unit } = figure as Extract<Figure, { state: 'bounds' }>;
  const sure = low ? say.atLeast(speaker.bound(low, unit, 'down', limits)) : say.noneConfirmed;
  return high === null
    ? { sure }
    : { sure, possible: say.upTo(speaker.bound(high, unit, 'up', limits)) };
}

/** A figure in one phrase: with its unit, within its bounds, or the reason why it is missing. */
export function figureText(
  figure: Figure,
  speaker: Speaker,
  limits: readonly number[] = [],
): string {
  const { sure, possible } = evidence(figure, speaker, limits);
  return speaker.facts([sure, possible]);
}

/** The year of a figure that is old, to stand beside it where its date does not. */
export function oldYearText(figure: Figure, { words, atlas }: Speaker): string | undefined {
  const year = oldYear(figure, atlas);
  return year && words.date.year(year);
}

/** A figure in one phrase, and its year where it is old. */
export const agedText: typeof figureText = (figure, speaker, limits) =>
  speaker.facts([figureText(figure, speaker, limits), oldYearText(figure, speaker)]);

/** The same without any rounding, for files and for whoever asks what a bound is the sum of: `0–401.06 ha`. */
export function exactText(figure: Figure, speaker: Speaker): string {
  if (figure.state !== 'bounds' || isPublished(figure)) return figureText(figure, speaker);
  const { low, high, unit } = figure;
  const { amount, range, words } = speaker;
  const from = amount(low ?? 0, unit);
  const text = high === null ? words.figure.over(from) : range(from, amount(high, unit));
  const told = words.quantity(text, speaker.unit(unit));
  return speaker.isConverted(unit) ? words.preferences.converted(told) : told;
}

/** How a figure came about, where it is not simply published. */
export function derivationText(
  figure: Figure,
  { derivations }: Pick<DetailWords, 'derivations'>,
): string | undefined {
  return 'rule' in figure && figure.rule ? derivations[figure.rule] : undefined;
}

/** The dates of the claims a figure rests on, oldest to newest; undefined where it rests on none. */
export function ageText(figure: Figure, speaker: Speaker): string | undefined {
  if (figure.rests.length === 0) return undefined;
  const oldest = oldestDate(figure);
  if (oldest === null) return speaker.words.date.none;
  const approx = figure.rests.some(({ asOfApprox }) => asOfApprox);
  const newest = figure.rests
    .map(({ asOf }) => asOf ?? '')
    .toSorted()
    .at(-1) as string;
  return newest === oldest
    ? speaker.date(oldest, approx)
    : speaker.dates(speaker.date(oldest), speaker.date(newest));
}

/** A figure with how it came about and, where it is only estimated, that it is. */
export function figureWithDerivation(
  figure: Figure,
  speaker: Speaker,
  detail: Pick<DetailWords, 'derivations'>,
  limits: readonly number[] = [],
): string {
  const estimated = figure.rests.some(
    ({ confidence, about }) => confidence === 'estimated' && about !== 'status',
  );
  const remarks = speaker.phrases([
    derivationText(figure, detail),
    estimated && speaker.words.confidence.estimated,
  ]);
  const text = figureText(figure, speaker, limits);
  return remarks ? speaker.aside(text, remarks) : text;
}

/** A claim's value in one phrase. */
export function claimText(
  claim: Pick<Claim | Origin, 'value' | 'max' | 'qualifier' | 'unit'>,
  speaker: Speaker,
): string {
  const { value, max, qualifier, unit } = claim;
  const { words } = speaker;
  if (value === true) return words.figure.yes;
  if (typeof value !== 'number') return speaker.text(value);
  const text =
    max === undefined
      ? speaker.quantity(value, unit)
      : words.quantity(
          speaker.range(speaker.amount(value, unit), speaker.amount(max, unit)),
          speaker.unit(unit),
        );
  if (qualifier === 'about') return words.figure.about(text);
  if (qualifier === 'nearly') return words.figure.nearly(text);
  if (qualifier === 'at most') return words.figure.atMost(text);
  return qualifier ? words.figure.over(text) : text;
}
