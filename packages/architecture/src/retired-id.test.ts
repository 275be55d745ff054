import { describe, expect, it } from 'vitest';
import { facts, madeSite } from './made-site.ts';

// Three places that once had other ids: links that were made then lead to them.
const renamed = (file: string, ...formerIds: string[]) => ({
  [file]: { ...(facts[file] as object), formerIds },
});
const app = await madeSite({
  facts: {
    ...renamed('parks/dong-mai.json', 'dong-mai-cu', 'viglacera'),
    ...renamed('zones/quang-yen.json', 'quang-yen-cu'),
    ...renamed('ports/cai-lan.json', 'cai-lan-cu'),
  },
});
const get = (path: string) => app.request(new Request(new URL(path, 'http://sites.test')));
const locationOf = async (path: string) => {
  const answer = await get(path);
  return [answer.status, answer.headers.get('location')];
};
const idsOf = async (query: string) => {
  const answer = (await (await get(`/api/collections/parks/items?${query}`)).json()) as {
    features: { id: string }[];
  };
  return answer.features.map(({ id }) => id);
};

describe('an id that was retired', () => {
  it.each([
    ['/en/parks/dong-mai-cu', '/en/parks/dong-mai'],
    ['/ja/parks/viglacera/sheet?unit=mu', '/ja/parks/dong-mai/sheet?unit=mu'],
    ['/vi/zones/quang-yen-cu?fbclid=1', '/vi/zones/quang-yen'],
    [
      '/api/collections/parks/items/viglacera',
      'http://sites.test/api/collections/parks/items/dong-mai',
    ],
    [
      '/api/collections/ports/items/cai-lan-cu',
      'http://sites.test/api/collections/ports/items/cai-lan',
    ],
  ])('%s leads to %s', async (path, present) => {
    expect(await locationOf(path)).toEqual([301, present]);
    expect((await get(present)).status).toBe(200);
  });
  it.each([
    ['port=cai-lan-cu~40km', 'port=cai-lan~40km'],
    ['zone=quang-yen-cu', 'zone=quang-yen'],
  ])('in a filter, %s is %s', async (former, present) => {
    const parks = await idsOf(present);
    expect(parks.length).toBeGreaterThan(0);
    expect(await idsOf(former)).toEqual(parks);
  });
  it.each(['park=dong-mai-cu', 'star=dong-mai-cu', 'compare=viglacera,song-khoai'])(
    'in a link, %s opens the same view without a notice',
    async (query) => {
      const present = query.replace(/dong-mai-cu|viglacera/, 'dong-mai');
      // All but the addresses, which hold what was asked.
      const shown = async (search: string) =>
        (await (await get(`/en/?${search}`)).text()).replaceAll(/="[^"]*"/g, '');
      expect((await shown(query)) === (await shown(present))).toBe(true);
      expect((await shown(query)) === (await shown(''))).toBe(false);
    },
  );
  it('is no other id', async () => {
    expect((await get('/en/parks/dong-mai-old')).status).toBe(404);
    expect((await get('/api/collections/parks/items/cai-lan-cu')).status).toBe(404);
    expect((await get('/api/collections/parks/items?zone=dong-mai-cu')).status).toBe(400);
  });
});
