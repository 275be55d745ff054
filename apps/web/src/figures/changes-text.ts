import { type Park, changesBy } from '@sites/domain';
import { type Speaker, figureText } from '@sites/words';

/** What of a park differs from now in the year of the page, in one line; undefined where nothing does. */
export function changesText(
  park: Park,
  year: number | undefined,
  speaker: Speaker,
): string | undefined {
  if (year === undefined) return undefined;
  const { figures, power } = changesBy(park, year);
  const { words } = speaker;
  const items = [
    ...figures.map((measure) =>
      speaker.labelled(words.measures[measure], figureText(park.figures[measure], speaker)),
    ),
    ...power.map((kind) =>
      words.power.stateOf(words.power[kind], words.power.states[park.power[kind].state]),
    ),
  ];
  return items.length > 0 ? words.year.changes(String(year), speaker.phrases(items)) : undefined;
}
