import { readFileSync } from 'node:fs';
import { languages } from '@sites/domain';
import { loadDetailWords, loadEvery, loadWords, makeSpeaker } from '@sites/words';
import { expect, it } from 'vitest';
import { dataset } from '../test-app.ts';
import { type PreviewParts, Previews } from './previews.ts';

const root = new URL('../../../../', import.meta.url);
const [words, details] = await Promise.all([loadEvery(loadWords), loadEvery(loadDetailWords)]);
const coast = readFileSync(new URL('geo/basemap/dist/preview.svg', root), 'utf8');
const parts = {
  dataset,
  details,
  speakers: Object.fromEntries(
    languages.map((one) => [one, makeSpeaker(one, words[one], dataset.atlases[one])]),
  ) as PreviewParts['speakers'],
  fonts: () => [],
};

it('draws the coast once, and again after it could not be drawn', async () => {
  let asked = 0;
  const previews = new Previews({
    ...parts,
    get coast() {
      asked += 1;
      return asked === 1 ? 'no picture' : coast;
    },
  });
  const draw = (park: string) => previews.draw('en', { park });
  const [first, second] = await Promise.allSettled([draw('dong-mai'), draw('song-khoai')]);
  expect([first.status, second.status]).toEqual(['rejected', 'rejected']);
  expect((await draw('dong-mai')).type).toBe('image/png');
  await draw('song-khoai');
  expect(asked).toBe(2);
});
