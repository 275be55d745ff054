import type { LocalText, Park } from '@sites/domain';
import { type Speaker, communeName, nameBeside, placeName } from '@sites/words';

/** A park's name as the reader writes it, without the word for its kind. */
export const parkName = (park: Pick<Park, 'name'>, speaker: Speaker): string =>
  placeName(park, speaker);

/** Whether the reader's name of a place is the Vietnamese one: voices and fonts go by that. */
export const isVietnamese = (place: { readonly name: LocalText }, speaker: Speaker): boolean =>
  speaker.language !== 'vi' && nameBeside(place, speaker) === undefined;

/** Zone and commune of a park. */
export function placeParts(park: Park, speaker: Speaker): string[] {
  const zone = speaker.atlas.zones.find(({ id }) => id === park.zone);
  const units = speaker.list(park.commune.units.map(({ name }) => communeName(name, speaker)));
  return [zone ? speaker.text(zone.name) : speaker.words.list.zoneNone, units].filter(Boolean);
}

/** The same in one line. */
export const placeLine = (park: Park, speaker: Speaker): string =>
  speaker.facts(placeParts(park, speaker));

/** The units of today in which a place lies, and behind them those that are only likely, which say so. */
export const communesOf = (
  commune: Park['commune'] | undefined,
  likely: string,
  speaker: Speaker,
): string[] => [
  ...(commune?.units ?? []).map(({ name }) => communeName(name, speaker)),
  ...(commune?.likely ?? []).map(({ name }) => speaker.aside(communeName(name, speaker), likely)),
];
