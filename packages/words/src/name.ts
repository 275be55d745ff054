import { type LocalText, shortName, textIn } from '@sites/domain';
import type { Speaker } from './speaker.ts';

interface Named {
  readonly name: LocalText;
}

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A place's Vietnamese name without the word for its kind. */
export const vietnameseName = ({ name }: Named): string => capitalised(shortName(name.vi));

/** A place's name as the reader writes it, without the word for its kind. */
export const placeName = ({ name }: Named, speaker: Speaker): string =>
  capitalised(shortName(speaker.text(name)));

/** Its Vietnamese name where the reader's is another: it stands beside that, where there is room. */
export function nameBeside(place: Named, speaker: Speaker): string | undefined {
  const vietnamese = vietnameseName(place);
  return placeName(place, speaker) === vietnamese ? undefined : vietnamese;
}

/** Both names, the reader's first: `东梅（Đông Mai）`. */
export function bothNames(place: Named, speaker: Speaker): string {
  const name = placeName(place, speaker);
  const beside = nameBeside(place, speaker);
  return beside === undefined ? name : speaker.aside(name, beside);
}

/** A ward, commune or special zone of today as the reader writes it, by its Vietnamese name. */
export const communeName = (vi: string, { atlas, language }: Speaker): string =>
  textIn(atlas.communes[vi] ?? { vi }, language);
