import type { DeskWords } from './en/desk.ts';
import type { DetailWords } from './en/detail.ts';
import { placeName } from './name.ts';
import type { Speaker } from './speaker.ts';

/** What staff read for the codes and ids of an enquiry; what has no name stays as it is. */
export interface DeskNames {
  country(code: string): string;
  language(code: string): string;
  park(id: string): string;
  measure(id: string): string;
  /** The way in which somebody is to be answered. */
  contact(kind: string): string;
}

/** Names of messengers, the same in every language. */
const messengers = { wechat: 'WeChat', zalo: 'Zalo', line: 'LINE', kakaotalk: 'KakaoTalk' };

export function deskNames(
  speaker: Speaker,
  { claims, settle }: Pick<DetailWords, 'claims' | 'settle'>,
  desk: DeskWords,
): DeskNames {
  const regions = new Intl.DisplayNames(speaker.language, { type: 'region' });
  const tongues = new Intl.DisplayNames(speaker.language, { type: 'language' });
  const { parks } = speaker.atlas;
  const { measures } = speaker.words;
  const measured: Readonly<Record<string, string>> = { ...claims, ...settle, ...measures };
  const ways: Readonly<Record<string, string>> = { ...desk.contacts, ...messengers };
  return {
    country: (code) => regions.of(code) ?? code,
    language: (code) => tongues.of(code) ?? code,
    park(id) {
      const park = parks.find((one) => one.id === id);
      return park ? placeName(park, speaker) : id;
    },
    measure: (id) => measured[id] ?? id,
    contact: (kind) => ways[kind] ?? kind,
  };
}
