import { type Park, fold, shortName } from '@sites/domain';
import type { Speaker } from '@sites/words';

/** The park's Vietnamese name without the word for its kind. */
export function parkName(park: Pick<Park, 'name'>): string {
  const name = shortName(park.name.vi);
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
}

/** Its foreign form, where it says more than the Vietnamese name without accents. */
export function foreignName(park: Pick<Park, 'name'>): string | undefined {
  const bracket = /\(([^)]*)\)/.exec(park.name.en)?.[1];
  const plain = shortName(park.name.en);
  const name = bracket && !/phase|formerly/.test(bracket) ? bracket : plain;
  return fold(parkName(park)).includes(fold(name)) ? undefined : name;
}

/** Zone and commune of a park in one line. */
export function placeLine(park: Park, speaker: Speaker): string {
  const zone = speaker.atlas.zones.find(({ id }) => id === park.zone);
  const units = park.commune.units.map(({ name }) => name).join(', ');
  return [zone ? speaker.text(zone.name) : speaker.words.list.zoneNone, units].filter(Boolean).join(' · ');
}
