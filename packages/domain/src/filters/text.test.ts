import { expect, it } from 'vitest';
import type { Atlas } from '../atlas.ts';
import type { Park } from '../park.ts';
import { text } from './text.ts';

const filter = text({ key: 'q', group: 'place' });
const atlas = {} as Atlas;
const judge = (searchText: string, value: string) =>
  filter.judge({ searchText } as Park, value, atlas).verdict;

it.each([
  ['quang yen|dong mai', 'Quảng Yên', 'match'],
  ['quang yen|dong mai', 'dong MAI', 'match'],
  ['dam nha mac', 'Đầm', 'match'],
  ['quang ha|hai yen', 'quang yen', 'no'],
  ['amata city ha long|song khoai', 'ha lo', 'match'],
  ['cong ty hai phong auto repair ha long', 'hai ha', 'no'],
  ['song khoai', 'ong', 'no'],
])('in “%s”, “%s” is %s', (searchText, value, verdict) =>
  expect(judge(searchText, value)).toBe(verdict),
);

it('reads no text of signs only', () => expect(filter.parse('  —!  ', atlas)).toBeUndefined());
it('keeps letters as typed, spaces once', () =>
  expect(filter.parse('  Móng   Cái ', atlas)).toBe('Móng Cái'));
