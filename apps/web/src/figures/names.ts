import { type Park, fold, shortName } from '@sites/domain';
import type { Speaker } from '@sites/words';

/** The park's Vietnamese name without the word for its kind. */
export function parkName(park: Pick<Park, 'name'>): string {
  const name = shortName(park.name.vi);
  return name.charAt(0).toLocaleUpperCase('vi') + name.slice(1);
}

/** Its name in the reader's language, where that says more than the Vietnamese one without accents. */
export function foreignName(park: Pick<Park, 'name'>, speaker: Speaker): string | undefined {
  const full = speaker.text(park.name);
  const bracket = /[(（]([^)）]*)[)）]/.exec(full)?.[1];
  const plain = shortName(full);
  const name =
    speaker.language === 'en' && bracket && !/phase|formerly/.test(bracket) ? bracket : plain;
  return fold(parkName(park)).includes(fold(name)) ? undefined : name;
}

/** Zone and commune of a park in one line. */
export function placeLine(park: Park, speaker: Speaker): string {
  const zone = speaker.atlas.zones.find(({ id }) => id === park.zone);
  const units = park.commune.units.map(({ name }) => name).join(', ');
  return [zone ? speaker.text(zone.name) : speaker.words.list.zoneNone, units]
    .filter(Boolean)
    .join(' · ');
}
