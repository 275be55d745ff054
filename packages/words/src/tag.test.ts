import { expect, it } from 'vitest';
import { loadEvery, loadDeskWords, readTags, tagText } from './index.ts';

const desks = Object.entries(await loadEvery(loadDeskWords));
const temperatures = ['hot', 'warm', 'cold'];

it.each(desks)('reads back what the desk shows of tags in %s', async (_language, desk) => {
  const tags = [...temperatures, 'Tokyo', 'hotline', 'constructor'];
  const shown = tags.map((tag) => tagText(tag, desk));
  expect(await readTags(shown)).toEqual(tags);
});

it('reads a temperature however it is typed, and leaves other words as they are', async () => {
  const typed = [
    'NÓNG',
    'nóng'.normalize('NFD'),
    ' ấm ',
    'Hot',
    'ｃｏｌｄ',
    '温',
    '溫',
    '높음'.normalize('NFD'),
  ];
  expect(await readTags(typed)).toEqual([
    'hot',
    'hot',
    'warm',
    'hot',
    'cold',
    'warm',
    'warm',
    'hot',
  ]);
  for (const own of ['AM', 'nong trai', 'hot spot', 'Lạnh lùng'])
    expect(await readTags([own])).toEqual([own]);
});
