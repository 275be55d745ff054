import { parse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { collectionDetails } from '../../domain/src/collection-details.ts';
import { collections } from '../../domain/src/collections.ts';
import { PlaceSchema } from '../../domain/src/place.ts';

// A collection that no release has. All else reads the tables when it is loaded, so its parts stand in them before.
const entry = {
  kind: 'point',
  layer: { at: 9, on: false },
  panel: { at: 9, key: 'depot' },
  destination: { at: 9, rows: 1 },
};
Object.assign(collections, { depots: entry });
const { placeSchemas } = await import('../../domain/src/place-schemas.ts');
Object.assign(placeSchemas, { depots: PlaceSchema });
const details = {
  title: 'Depots',
  description: 'Inland depots.',
  icon: 'M2 2h12v12H2z',
  minzoom: 8,
  term: 'Cảng cạn',
};
Object.assign(collectionDetails, { depots: details });

const { pages } = await import('../../../apps/web/src/page/pages.ts');
Object.assign(pages, {
  depot: { ...pages.zone, path: 'depots/:id', script: 'places/PlacePage' },
});
const { pageTitles } = await import('../../../apps/web/src/page/page-titles.ts');
Object.assign(pageTitles, { depot: pageTitles.zone });

const { AtlasSchema, atlasIn, languages } = await import('@sites/domain');
const words = await import('@sites/words');
const catalogues = await words.loadEvery(words.loadDetailWords);
for (const language of languages) {
  Object.assign(catalogues[language].place, { depots: 'Depot' });
  Object.assign(catalogues[language].map.layer, { depots: 'Depots' });
}
const { facts, madeSite } = await import('./made-site.ts');

const station = facts['substations/dong-mai-110.json'] as { kv: number; park: string };
const name = { vi: 'Bãi Thử', en: 'Bãi Thử' };
const { node } = facts['ports/cai-lan.json'] as { node: string };
const { kv: _kv, park: _park, ...place } = station;
const depot = { ...place, id: 'bai-thu', name, node };
const app = await madeSite({ facts: { 'depots/bai-thu.json': depot } });
const text = async (path: string) => (await app.request(`http://sites.test${path}`)).text();
const json = async (path: string) => JSON.parse(await text(path)) as unknown;

describe('one entry, its facts and its words', () => {
  it('stand in the list of collections, with their text', async () =>
    expect(await json('/api/collections')).toMatchObject({
      collections: expect.arrayContaining([
        expect.objectContaining({ id: 'depots', title: 'Depots' }),
      ]),
    }));
  it('have features', async () => {
    const feature = { id: 'bai-thu', properties: { name }, geometry: { type: 'Point' } };
    expect(await json('/api/collections/depots/items')).toMatchObject({ features: [feature] });
    expect(await json('/api/collections/depots/items/bai-thu')).toMatchObject(feature);
  });
  it('are documented', async () => {
    const { paths } = (await json('/api/openapi.json')) as { paths: object };
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/collections/depots',
        '/collections/depots/items',
        '/collections/depots/items/{featureId}',
      ]),
    );
  });
  it.each(languages)('stand in the atlas in %s', async (language) =>
    expect(await json(`/api/atlas?lang=${language}`)).toMatchObject({
      depots: [{ id: 'bai-thu', name: { vi: name.vi } }],
    }),
  );
  it('can be opened by a link: a panel with name and kind', async () => {
    const page = await text('/en/?depot=bai-thu');
    expect(page).toMatch(/<h2[^>]*>(<x-text>)?Bãi Thử</);
    expect(page).toMatch(/<p class="lead">.*Depot/);
  });
  it('are a destination of roads: in the table of a park, which links to them, and on its sheet', async () => {
    const { access } = parse(AtlasSchema, await json('/api/atlas')).parks[0]!;
    expect(access).toMatchObject({ depots: { 'bai-thu': { straightKm: expect.any(Number) } } });
    const page = await text('/en/parks/dong-mai');
    expect(page).toMatch(/<th[^>]*>Depot<\/th>/);
    expect(page).toMatch(/<a [^>]*depot=bai-thu[^>]*>Bãi Thử</);
    const sheet = await text('/en/parks/dong-mai/sheet');
    expect(sheet).toMatch(/Depot.*Cảng cạn.*Bãi Thử/);
  });
  it('can be switched on by a link', async () => {
    const { readLink, layers } = await import('@sites/link');
    const atlas = parse(AtlasSchema, await json('/api/atlas'));
    expect(layers.at(-1)).toBe('depots');
    expect(readLink('layers=depots', atlas).state.layers).toEqual(['depots']);
  });
  it('has a key of the link of its own, which every link is written with', async () => {
    const { readLink, writeLink } = await import('@sites/link');
    const atlas = parse(AtlasSchema, await json('/api/atlas'));
    for (const link of ['depot=bai-thu', 'show=depots/bai-thu']) {
      const { state, rejected } = readLink(link, atlas);
      expect(rejected).toEqual([]);
      expect(writeLink(state)).toBe('depot=bai-thu');
    }
    expect(readLink('depot=cai-lan', atlas).rejected).toEqual([{ key: 'depot', text: 'cai-lan' }]);
    expect(readLink('show=ports/cai-lan&depot=bai-thu', atlas)).toMatchObject({
      state: { show: { collection: 'ports' } },
      rejected: [{ key: 'depot' }],
    });
  });
  it('are drawn on the map, on their own layer, and stay the same in a year to come', async () => {
    const { mapFeatures } = await import('../../../apps/web/src/map/features.ts');
    const { mapStyle, styleLayers } = await import('../../../apps/web/src/map/style.ts');
    const atlas = atlasIn(parse(AtlasSchema, await json('/api/atlas?lang=en')), 2035);
    const speaker = words.makeSpeaker('en', await words.loadWords.en(), atlas);
    const features = mapFeatures(atlas, (await json('/api/map')) as never, speaker);
    expect(features).toMatchObject({ depots: { features: [{ properties: { id: 'bai-thu' } }] } });
    const style = mapStyle({} as never, features, {} as never, {} as never, 1);
    expect(Object.keys(style.sources)).toContain('depots');
    expect(style.layers).toContainEqual(
      expect.objectContaining({ id: 'depots', source: 'depots', minzoom: 8 }),
    );
    const own = style.layers.filter((one) => 'source' in one && one.source === 'depots');
    // Its icons and their names.
    expect(own.length).toBe(2);
    expect(styleLayers('depots' as 'ports').toSorted()).toEqual(own.map(({ id }) => id).toSorted());
  });
  it('have the picture of the whole in chats where the table of pages has one for them', async () =>
    expect(await text('/preview/ja/depots/bai-thu.png')).toBe(await text('/preview/ja.png')));
  it.each(languages)(
    'have a page in %s, which tells search engines what it is',
    async (language) => {
      const page = await text(`/${language}/depots/bai-thu`);
      expect(page).toMatch(/<h1>(<x-text>)?Bãi Thử</);
      expect(page).toContain('<title>Bãi Thử · ');
      expect(page).toMatch(/"@type":"GeoCoordinates"/);
      expect(page).toMatch(/"contentUrl":"[^"]*\/api\/collections\/depots\/items\/bai-thu"/);
    },
  );
  it('have a panel that leads to the page', async () =>
    expect(await text('/en/?depot=bai-thu')).toMatch(/<a [^>]*href="\/en\/depots\/bai-thu/));
  it('are told to search engines where the table of pages has one for them', async () =>
    expect(await text('/sitemap.xml')).toContain('<loc>http://sites.test/ja/depots/bai-thu</loc>'));
});
