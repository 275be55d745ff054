import { byId, languages, placeCollections } from '@sites/domain';
import { realAtlasIn } from '@sites/fixtures';
import { expect, it } from 'vitest';
import {
  bothNames,
  communeName,
  loadEvery,
  loadWords,
  makeSpeaker,
  nameBeside,
  placeName,
} from './index.ts';

const lists = await loadEvery(loadWords);
const speakerOf = (language: (typeof languages)[number]) =>
  makeSpeaker(language, lists[language], realAtlasIn(language));
const parkIn = (language: (typeof languages)[number], id: string) =>
  byId(realAtlasIn(language).parks, id);

it.each([
  ['vi', 'dong-mai', 'Đông Mai'],
  ['en', 'dong-mai', 'Đông Mai'],
  ['id', 'dong-mai', 'Đông Mai'],
  ['zh-hans', 'dong-mai', '东梅（Đông Mai）'],
  ['zh-hant', 'dong-mai', '東梅（Đông Mai）'],
  ['ja', 'dong-mai', 'ドンマイ（Đông Mai）'],
  ['ko', 'dong-mai', '동마이(Đông Mai)'],
  ['vi', 'north-van-don-airport', 'Phía Bắc sân bay Vân Đồn'],
  ['en', 'north-van-don-airport', 'North Vân Đồn Airport (Phía Bắc sân bay Vân Đồn)'],
] as const)('in %s %s is %s', (language, id, name) =>
  expect(bothNames(parkIn(language, id), speakerOf(language))).toBe(name),
);

it.each(languages)(
  'in %s the name is the reader’s, and beside it never the same again',
  (language) => {
    const speaker = speakerOf(language);
    const { parks, zones, ports, gates } = speaker.atlas;
    for (const place of [...parks, ...zones, ...ports, ...gates]) {
      const [name, beside] = [placeName(place, speaker), nameBeside(place, speaker)];
      expect(name).not.toBe('');
      expect(beside).not.toBe(name);
      if (language === 'vi') expect(beside).toBeUndefined();
    }
  },
);

it('names communes in the reader’s script, and one that is not on file as it is', () => {
  const named = (language: (typeof languages)[number], name: string) =>
    communeName(name, speakerOf(language));
  expect(named('ja', 'Đông Mai')).toBe('ドンマイ');
  expect(named('ko', 'Hiệp Hòa')).toBe('히엡호아');
  expect(named('zh-hans', 'Vân Đồn')).toBe('云屯');
  expect(named('en', 'Đông Mai')).toBe('Đông Mai');
  expect(named('ja', 'Nowhere')).toBe('Nowhere');
});

it.each([
  ['ja', /[\u30a0-\u30ff]/],
  ['ko', /[\uac00-\ud7af]/],
] as const)('in %s every place is written in its own letters', (language, script) => {
  const speaker = speakerOf(language);
  const names = placeCollections.flatMap((id) =>
    (speaker.atlas[id] as readonly { name: Parameters<typeof placeName>[0]['name'] }[]).map(
      (place) => placeName(place, speaker),
    ),
  );
  expect(names.length).toBeGreaterThan(90);
  // Companies, a depot and roads go by letters and numbers of their own.
  const foreign = names.filter(
    (name) => !script.test(name) && !/^(HHIT|HTIT|TC-HICT|B12|CT\.)/.test(name),
  );
  expect(foreign).toEqual([]);
  const vietnamese = names.filter((name) => /[ạảấầậắằịọốộớợụủứữừựỳỹ]|đ(?!t\d)/i.test(name));
  expect(vietnamese).toEqual([]);
});
