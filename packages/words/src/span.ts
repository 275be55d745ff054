import type { Speaker } from './speaker.ts';

/** A road distance or time, and its bounds, each with its unit: `34 km`, `29–41 km`. */
export function spanOf(
  [low, model, high]: readonly [low: number, model: number, high: number],
  unit: 'km' | 'min',
  { number, words, range }: Speaker,
): { readonly model: string; readonly bounds: string } {
  const name = unit === 'km' ? words.filters.kilometres : words.filters.minutes;
  return {
    model: words.quantity(number(model, 0), name),
    bounds: words.quantity(range(number(low, 0), number(high, 0)), name),
  };
}
