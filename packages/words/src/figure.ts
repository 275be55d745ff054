import { type Claim, type Figure, type Origin, oldestDate } from '@sites/domain';
import type { Speaker } from './speaker.ts';

/** The number of a figure without its unit: `17.4`, `0–243`, `over 20`; undefined where nothing is known. */
export function figureNumber(
  figure: Figure,
  { amount, isConverted, range, words }: Speaker,
): string | undefined {
  if (figure.state !== 'known' && figure.state !== 'bounds') return undefined;
  const { unit } = figure;
  const published = (): string => {
    if (figure.state === 'known') return amount(figure.value, unit);
    const { low, high } = figure;
    return high === null
      ? words.figure.over(amount(low ?? 0, unit))
      : range(amount(low ?? 0, unit), amount(high, unit));
  };
  return isConverted(unit) ? words.preferences.converted(published()) : published();
}

/** A figure in one phrase, with its unit or the reason why it is missing. */
export function figureText(figure: Figure, speaker: Speaker): string {
  const text = figureNumber(figure, speaker);
  if (text === undefined)
    return speaker.words.gaps[(figure as Extract<Figure, { reason: unknown }>).reason];
  return speaker.words.quantity(
    text,
    speaker.unit((figure as Extract<Figure, { unit: string }>).unit),
  );
}

/** How a figure came about, where it is not simply published. */
export function derivationText(figure: Figure, { words }: Speaker): string | undefined {
  return 'rule' in figure && figure.rule ? words.derivations[figure.rule] : undefined;
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
export function figureWithDerivation(figure: Figure, speaker: Speaker): string {
  const estimated = figure.rests.some(
    ({ confidence, about }) => confidence === 'estimated' && about !== 'status',
  );
  const remarks = speaker.phrases([
    derivationText(figure, speaker),
    estimated && speaker.words.confidence.estimated,
  ]);
  const text = figureText(figure, speaker);
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
