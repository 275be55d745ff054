import type { Claim, Origin } from '@sites/domain';
import type { Speaker } from './speaker.ts';

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
