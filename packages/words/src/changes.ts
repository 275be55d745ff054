import { type Park, changesBy } from '@sites/domain';
import { figureText } from './figure.ts';
import type { Speaker } from './speaker.ts';

/** What of a park differs from now in a year, each in a few words. */
export function changesIn(park: Park, year: number, speaker: Speaker): readonly string[] {
  const { figures, power } = changesBy(park, year);
  const { words } = speaker;
  return [
    ...figures.map((measure) =>
      speaker.labelled(words.measures[measure], figureText(park.figures[measure], speaker)),
    ),
    ...power.map((kind) =>
      words.power.stateOf(words.power[kind], words.power.states[park.power[kind].state]),
    ),
  ];
}
