import { type Range, type Values, findFilter, inUse } from '@sites/domain';
import { chipText, rangeText } from './chip.ts';
import type { Speaker } from './speaker.ts';

/** A chip without the word for its filter where that is a number: `≥ 20 ha`. */
export function briefChip(key: string, value: unknown, speaker: Speaker): string {
  const { control } = findFilter(key);
  return control.kind === 'range'
    ? rangeText(value as Range, control.unit, speaker)
    : chipText(key, value, speaker);
}

/** A chip inside a sentence, in one pair of quotation marks. */
export function quotedChip(key: string, value: unknown, speaker: Speaker): string {
  const chip = chipText(key, value, speaker);
  return findFilter(key).control.kind === 'text' ? chip : speaker.words.filters.quote(chip);
}

/** The filters that are set, each in the words of its chip. */
export const chips = (
  values: Values,
  speaker: Speaker,
): readonly { readonly key: string; readonly text: string }[] =>
  inUse(values).map(({ key }) => ({ key, text: chipText(key, values[key], speaker) }));
