import { type Figure, byId, type beside, oldestDate, yearOf } from '@sites/domain';
import { claimText } from './claim.ts';
import type { DetailWords } from './en/detail.ts';
import { placeName } from './name.ts';
import { figureText, isPublished, isUnbuilt } from './figure.ts';
import type { Speaker } from './speaker.ts';

/** The same without any rounding, for files and for whoever asks what a bound is the sum of: `0–401.06 ha`. */
export function exactText(figure: Figure, speaker: Speaker): string {
  if (figure.state !== 'bounds' || isPublished(figure)) return figureText(figure, speaker);
  const { low, high, unit } = figure;
  const { amount, range, words } = speaker;
  const from = amount(low ?? 0, unit);
  const text = high === null ? from : range(from, amount(high, unit));
  const told = words.quantity(text, speaker.unit(unit));
  const whole = speaker.isConverted(unit) ? words.preferences.converted(told) : told;
  if (high !== null) return whole;
  // Our own bounds hold their ends: what may be 0 is not over it.
  return low ? words.figure.atLeast(whole) : words.figure.noneConfirmed;
}

/** Words of how figures came about. */
type FigureWords = { readonly reason: Pick<DetailWords['reason'], 'cleared'> } & Pick<
  DetailWords,
  'derivations'
>;

type FigureBeside = Figure | ReturnType<typeof beside>;

/** How much of a park was cleared when somebody last said, where that was not all. */
export function clearedText(
  of: FigureBeside,
  speaker: Speaker,
  { reason }: Pick<FigureWords, 'reason'>,
): string | undefined {
  const { clearing } = of as ReturnType<typeof beside>;
  return (
    clearing &&
    reason.cleared(
      claimText(clearing.cleared, speaker),
      claimText(clearing.planned, speaker),
      speaker.asOf(clearing.cleared.asOf, clearing.cleared.asOfApprox),
    )
  );
}

/**
 * What stands beside an upper end: how much of a park was cleared when somebody last said, where that was not all, and
 * what else speaks of it.
 */
export function besideText(
  of: FigureBeside,
  speaker: Speaker,
  detail: Pick<FigureWords, 'reason'>,
): string | undefined {
  const { doubts = [] } = of as ReturnType<typeof beside>;
  return (
    speaker.clauses([clearedText(of, speaker, detail), ...doubts.map(speaker.text)]) || undefined
  );
}

/** The projects that a figure of an umbrella is the sum of, by name: their land is its own, told twice. */
export function projectsIn(figure: Figure, speaker: Speaker): string | undefined {
  if (!('rule' in figure) || figure.rule !== 'sum-of-projects') return undefined;
  const ids = new Set(figure.rests.flatMap(({ park }) => park ?? []));
  return speaker.list([...ids].map((id) => placeName(byId(speaker.atlas.parks, id), speaker)));
}

/** What is said of a figure that somebody only estimated. */
export const estimatedText = (figure: Figure, { words }: Speaker): string | undefined =>
  figure.rests.some(({ confidence, about }) => confidence === 'estimated' && about !== 'status')
    ? words.confidence.estimated
    : undefined;

/** What stands beside a figure that answers a question: that it is only estimated, and of which year it is. */
export function markedText(figure: Figure, speaker: Speaker): string {
  const { year, none } = speaker.words.date;
  const of = yearOf(figure);
  return speaker.phrases([
    estimatedText(figure, speaker),
    figure.rests.length > 0 && (of ? year(of) : none),
  ]);
}

/** How a figure came about, where it is not simply published, and what its upper end leaves open. */
export function derivationText(
  figure: Figure,
  speaker: Speaker,
  detail: FigureWords,
): string | undefined {
  const rule = 'rule' in figure && figure.rule ? detail.derivations[figure.rule] : undefined;
  const projects = projectsIn(figure, speaker);
  const how = rule && projects ? speaker.labelled(rule, projects) : rule;
  return speaker.clauses([how, besideText(figure, speaker, detail)]) || undefined;
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
  detail: FigureWords,
  limits: readonly number[] = [],
): string {
  const remarks = speaker.phrases([
    !isUnbuilt(figure) && derivationText(figure, speaker, detail),
    estimatedText(figure, speaker),
  ]);
  const text = figureText(figure, speaker, limits);
  return remarks ? speaker.aside(text, remarks) : text;
}
