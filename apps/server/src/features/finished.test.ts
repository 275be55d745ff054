import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { collectionIds, languages } from '@sites/domain';
import type { Hono } from 'hono';
import { testApp } from '../test-app.ts';

let app: Hono;
beforeAll(async () => {
  app = await testApp();
});
const get = async (path: string): Promise<string> =>
  (await app.request(`http://sites.test/api${path}`)).text();
const built = (file: string): string =>
  readFileSync(new URL(`../../../../geo/dist/${file}`, import.meta.url), 'utf8');
/** The features of a collection as texts, whatever their order: they stand one a line. */
const featuresOf = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('{"type":"Feature",'))
    .map((line) => line.replace(/,$/, ''))
    .toSorted();

describe('what the data’s build has finished is sent as it is', () => {
  it.each<readonly [path: string, file: string]>([
    ['/atlas', 'atlas.json'],
    ['/map', 'map.en.json'],
    ['/history', 'history.json'],
    ...languages.flatMap((language) => [
      [`/atlas?lang=${language}`, `atlas.${language}.json`] as const,
      [`/map?lang=${language}`, `map.${language}.json`] as const,
    ]),
  ])('%s is %s', async (path, file) => expect((await get(path)) === built(file)).toBe(true));
  it.each(collectionIds)('the features of %s', async (id) => {
    const features = featuresOf(built(`${id}.geojson`));
    expect(features.length).toBeGreaterThan(1);
    const sent = featuresOf(await get(`/collections/${id}/items?limit=1000`));
    expect(sent.filter((text, at) => text !== features[at])).toHaveLength(0);
    expect(sent).toHaveLength(features.length);
  });
});
