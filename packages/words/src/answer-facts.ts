import type { Outcome } from '@sites/domain';
import { destinationText, filterWords } from './chip.ts';
import { evidence } from './figure.ts';
import type { DetailWords } from './en/detail.ts';
import type { Speaker } from './speaker.ts';

const distance = (value: number, unit: 'km' | 'min', { words, number }: Speaker): string =>
  words.quantity(
    number(value, 0),
    unit === 'km' ? words.filters.kilometres : words.filters.minutes,
  );

/** What makes a park pass the limits that were asked for, each in a few words: `17.4 ha ready`, `26 km to Cái Lân`. */
export const factsOf = (
  { findings }: Pick<Outcome, 'findings'>,
  speaker: Speaker,
  { advice }: Pick<DetailWords, 'advice'>,
): string[] =>
  findings.flatMap(({ key, because }) => {
    if (because.code === 'inside')
      return filterWords(key, speaker).chip(evidence(because.figure, speaker, because.limits).sure);
    if (because.code === 'near')
      return advice.away(
        distance(because.reach[because.unit][1], because.unit, speaker),
        destinationText(because.to, because.place, speaker),
      );
    return [];
  });

/** How close a park surely comes to what one filter asks: `17.4 ha ready`, `68 km (Seaport)`. */
export function closestText(key: string, value: number, unit: string, speaker: Speaker): string {
  const { chip, label } = filterWords(key, speaker);
  if (unit !== 'km' && unit !== 'min') return chip(speaker.quantity(value, unit));
  return speaker.aside(distance(value, unit, speaker), label);
}
