import { type Park, changesBy } from '@sites/domain';
import { type Speaker, figureText } from '@sites/words';

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

/** The same of the year of the page in one line; undefined where nothing differs. */
export function changesText(
  park: Park,
  year: number | undefined,
  speaker: Speaker,
): string | undefined {
  if (year === undefined) return undefined;
  const items = changesIn(park, year, speaker);
  return items.length > 0
    ? speaker.words.year.changes(String(year), speaker.phrases(items))
    : undefined;
}
