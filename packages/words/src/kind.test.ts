import { languages, placeCollections } from '@sites/domain';
import { realAtlasIn } from '@sites/fixtures';
import { expect, it } from 'vitest';
import {
  loadDetailWords,
  loadEvery,
  loadWords,
  makeSpeaker,
  namesKind,
  placeName,
} from './index.ts';

const lists = await loadEvery(loadWords);
const details = await loadEvery(loadDetailWords);

it.each([
  ['Cảng Đình Vũ', 'Cảng biển', true],
  ['Cát Bi', 'Sân bay', false],
  ['Đình Vũ port', 'Seaport', true],
  ['Lạch Huyện berths 5-6', 'Seaport', false],
  ['錦普港', '海港', true],
  ['ディンブー港', '港湾', true],
  ['딘부항', '항만', true],
  ['CT.04起点', '互通立交', false],
  ['Pelabuhan Cái Lân', 'Pelabuhan laut', true],
])('%s as a %s: %s', (name, kind, says) => expect(namesKind(name, kind)).toBe(says));

it.each(languages)('in %s a name that begins or ends with its kind says it', (language) => {
  const speaker = makeSpeaker(language, lists[language], realAtlasIn(language));
  const all = placeCollections.filter((one) => one !== 'parks');
  expect(all.length).toBeGreaterThan(5);
  for (const collection of all) {
    const kind = details[language].place[collection];
    for (const place of speaker.atlas[collection]) {
      const name = placeName(place, speaker);
      const low = name.toLowerCase();
      if (low.startsWith(kind.toLowerCase()) || low.endsWith(kind.toLowerCase()))
        expect(namesKind(name, kind), name).toBe(true);
    }
  }
});
