import { expect, it } from 'vitest';
import { realAtlasIn } from '@sites/fixtures';
import { nameLines } from './name-lines.ts';

it.each([
  ['ホアインモー・ドンヴァン', 'ホアインモー・\nドンヴァン'],
  ['ホアインボー（チョイ）', 'ホアインボー\n（チョイ）'],
  ['ホアインモー国境ゲート', 'ホアインモー\n国境ゲート'],
  ['モンカイ国境ゲート・バクルアンI橋', 'モンカイ\n国境ゲート・\nバクルアンI橋'],
  ['ハロン湾', 'ハロン湾'],
  ['バクティエンフォン', 'バクティエンフォン'],
])('%s ends its lines where a word ends', (name, lines) => {
  expect(nameLines(name).name).toBe(lines);
  expect(nameLines(name).widest).toBeGreaterThan(20);
});

it.each(['Cảng Cái Lân', '芒街国际口岸', '까이런항'])('%s is left to the map', (name) =>
  expect(nameLines(name)).toEqual({ name }),
);

it('no line of a name in Japanese begins with a long vowel or ends within a short one', () => {
  const atlas = realAtlasIn('ja');
  const names = [...atlas.parks, ...atlas.ports, ...atlas.gates, ...atlas.airports, ...atlas.zones];
  expect(names.filter(({ name }) => /[ァ-ヺ]/u.test(name.ja ?? '')).length).toBeGreaterThan(30);
  for (const { name } of names)
    for (const line of nameLines(name.ja ?? '').name.split('\n'))
      expect(line).not.toMatch(/^[ーッャュョァィゥェォ・）]/u);
});
