import { type Figure, oldYear, worstConfidence } from '@sites/domain';
import type { Speaker } from './speaker.ts';

/** Bounds that somebody published are written as they were; ours are worked out, and no more exact than they are. */
export const isPublished = ({ rule }: Extract<Figure, { state: 'bounds' }>): boolean =>
  rule === 'published-range' || rule === 'published-limit';

function publishedNumber(
  { low, high, unit }: Extract<Figure, { state: 'bounds' }>,
  { amount, range, words }: Speaker,
): string {
  const from = amount(low ?? 0, unit);
  if (high === null) return words.figure.over(from);
  return low === 0 ? words.figure.atMost(amount(high, unit)) : range(from, amount(high, unit));
}

/** Nought because nothing is built: no more than that is sure of it. */
export const isUnbuilt = (figure: Figure): boolean =>
  figure.state === 'known' && figure.value === 0 && figure.rule === 'not-built';

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
    if (isUnbuilt(figure)) return { sure: speaker.labelled(sure, words.gaps['not-developed']) };
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
