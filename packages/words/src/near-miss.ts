import {
  type KeyedFinding,
  type Nearest,
  type Range,
  type ReachLimit,
  byId,
  findFilter,
} from '@sites/domain';
import { distance } from './answer-facts.ts';
import { filterWords } from './chip.ts';
import { markedText } from './figure-texts.ts';
import type { Speaker } from './speaker.ts';

/** How far a park is that a distance rules out: `121 km`. */
export const farText = ({ because }: KeyedFinding, speaker: Speaker): string | undefined => {
  if (because.code === 'far')
    return distance(because.reach[because.unit][1], because.unit, speaker);
  return because.code === 'point-far'
    ? distance(because.span[1], because.unit, speaker)
    : undefined;
};

/** The upper limit that is asked for: `60 km`, `40 USD/m²`. */
export const limitText = (asked: Range | ReachLimit, unit: string, speaker: Speaker): string =>
  'limit' in asked
    ? distance(asked.limit, asked.unit, speaker)
    : speaker.quantity(asked.max ?? 0, unit);

/** How close a park surely comes to what is asked: `17.4 ha ready (estimated, 2023)`, `at most 68 km (Seaport)`. */
export function closestText({ key, park, value, unit }: Nearest, speaker: Speaker): string {
  const { chip, label } = filterWords(key, speaker);
  const { control } = findFilter(key);
  if (control.kind !== 'range')
    // What is sure of a way is its upper bound.
    return speaker.aside(
      speaker.words.figure.atMost(distance(value, unit as 'km' | 'min', speaker)),
      label,
    );
  const text = chip(speaker.quantity(value, unit));
  const { figures } = byId(speaker.atlas.parks, park);
  return speaker.aside(text, markedText(figures[control.measure], speaker));
}
