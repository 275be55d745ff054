import { languages } from '@sites/domain';
import { emptyLink } from '@sites/link';
import { loadDetailWords, loadEvery, loadWords, makeSpeaker } from '@sites/words';
import { expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { dataset } from '../test-app.ts';
import { previewParts } from './parts.ts';
import { type PreviewParts, Previews } from './previews.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const [words, details] = await Promise.all([loadEvery(loadWords), loadEvery(loadDetailWords)]);
const parts: PreviewParts = {
  dataset,
  details,
  speakers: Object.fromEntries(
    languages.map((one) => [one, makeSpeaker(one, words[one], dataset.atlases[one])]),
  ) as PreviewParts['speakers'],
  ...previewParts(root),
};

it('draws every subject, each another picture', async () => {
  const previews = new Previews(parts);
  const bodies = await Promise.all([
    previews.draw('ja', { park: 'dong-mai' }),
    previews.draw('ja', { zone: 'quang-yen' }),
    previews.draw('ja', { state: emptyLink }),
    previews.draw('vi', { state: { ...emptyLink, stars: ['dong-mai', 'hai-yen'] } }),
  ]);
  for (const { type, identity } of bodies) {
    expect(type).toBe('image/png');
    expect(identity.length).toBeGreaterThan(20_000);
  }
  expect(new Set(bodies.map(({ identity }) => Buffer.from(identity).toString('base64'))).size).toBe(
    4,
  );
});
