import { fileURLToPath } from 'node:url';
import { AtlasSchema, type Language, type LocalText, languages } from '@sites/domain';
import type { Hono } from 'hono';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { composeSite } from './site.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let app: Hono;
beforeAll(async () => {
  app = await composeSite({ root });
}, 60_000);
const text = async (path: string) => (await app.request(`http://sites.test${path}`)).text();
const json = async (path: string) => JSON.parse(await text(path)) as unknown;

const Items = v.object({
  numberMatched: v.number(),
  features: v.array(
    v.object({
      id: v.string(),
      geometry: v.nullable(v.object({ type: v.literal('Point') })),
      properties: v.looseObject({ name: v.object({ vi: v.string(), en: v.string() }) }),
    }),
  ),
});
const items = async (collection: string) =>
  v.parse(
    v.object({ numberMatched: v.number(), features: v.array(v.object({ id: v.string() })) }),
    await json(`/api/collections/${collection}/items`),
  );
const atlas = async () => v.parse(AtlasSchema, await json('/api/atlas?lang=en'));

describe('clusters are no parks', () => {
  it('23 parks are counted with them and without, by the API and on the list', async () => {
    expect((await items('parks')).numberMatched).toBe(23);
    expect((await items('parks')).features).toHaveLength(23);
    expect(await text('/en/')).toContain('All 23 parks');
  });
  it('is in no total and no coverage of the parks', async () => {
    const { report, parks, clusters } = await atlas();
    expect(clusters).toHaveLength(20);
    expect(parks).toHaveLength(23);
    for (const { of } of report.coverage) expect(of).toBe(23);
    expect(report.sums.records).toMatchObject({ insideZones: expect.any(Number), parks: 23 });
    expect(report.sums.plannedArea.of).toBeLessThanOrEqual(23);
  });
  it.each(['park=quang-hanh', 'star=quang-hanh', 'compare=nam-son,quang-hanh'])(
    'is held by no key of parks: %s',
    async (query) => expect(await text(`/en/?${query}`)).toMatch(/role="alert"[^]*quang-hanh/),
  );
});

describe('the collection', () => {
  it('lists one whose commune nobody publishes, and draws it nowhere', async () => {
    const { numberMatched, features } = v.parse(
      Items,
      await json('/api/collections/clusters/items'),
    );
    expect(numberMatched).toBe(20);
    const unplaced = features.filter(({ geometry }) => geometry === null);
    expect(unplaced.map(({ id }) => id)).toEqual(['cong-nghiep-ho-tro']);
    const page = await text('/en/clusters/cong-nghiep-ho-tro');
    expect(page.includes('The site is not published.')).toBe(true);
    expect(page.includes('class="still')).toBe(false);
    expect((await text('/en/clusters/dong-mai')).includes('class="still')).toBe(true);
  });
  it('places the others as estimated, within the extent of a commune', async () => {
    for (const { location, id } of (await atlas()).clusters)
      if (location) {
        expect(location.kind, id).toBe('estimated');
        expect(location.accuracyM, id).toBeGreaterThan(3000);
      }
  });
  it('says where a commune is only inferred', async () =>
    expect(await text('/en/clusters/ha-khanh')).toMatch(/Cao Xanh \(probably\)/));
});

describe('a link opens the panel', () => {
  it.each(['cluster=dong-mai', 'show=clusters/dong-mai'])('%s', async (query) => {
    const page = await text(`/en/?${query}`);
    expect(page).toMatch(/<h2[^>]*>(<x-text>)?Đông Mai Industrial Cluster</);
    expect(page).toMatch(/<a [^>]*href="\/en\/clusters\/dong-mai/);
  });
  it('the park of the same name has another', async () =>
    expect(await text('/en/?park=dong-mai')).not.toContain('Đông Mai Industrial Cluster'));
  it('one that is not known is named', async () =>
    expect(await text('/en/?cluster=nowhere')).toMatch(/role="alert"[^]*cluster=nowhere/));
});

/** Each page is read in one language, so that all come up in turn; `npm run fuzz` reads each in all. */
const isRead = (at: number, language: Language): boolean =>
  process.env.LINK_RUNS !== undefined || languages[at % languages.length] === language;

describe.each(languages)('the page of each cluster in %s', (language) => {
  it('stands under its name, with links to the other languages, and in the sitemap', async () => {
    const { clusters } = v.parse(AtlasSchema, await json(`/api/atlas?lang=${language}`));
    const sitemap = await text('/sitemap.xml');
    for (const [at, { id, name }] of clusters.entries()) {
      const path = `/${language}/clusters/${id}`;
      expect(sitemap).toContain(`<loc>http://sites.test${path}</loc>`);
      if (!isRead(at, language)) continue;
      const page = await text(path);
      const own = (name as LocalText & Record<string, string>)[language];
      expect(page).toContain(`${own}</`);
      for (const other of languages) expect(page).toContain(`/${other}/clusters/${id}"`);
      expect(page).toContain(
        `"contentUrl":"http://sites.test/api/collections/clusters/items/${id}"`,
      );
    }
  });
});

describe('the API answers the filters of the parks', () => {
  const ask = async (query: string) =>
    v.parse(
      v.object({
        numberMatched: v.number(),
        counts: v.object({ match: v.number(), may: v.number(), no: v.number() }),
        features: v.array(
          v.object({
            id: v.string(),
            properties: v.looseObject({
              match: v.string(),
              reasons: v.array(v.looseObject({ filter: v.string(), text: v.string() })),
            }),
          }),
        ),
      }),
      await json(`/api/collections/clusters/items?${query}`),
    );
  it('with three groups, and reasons in the reader’s words', async () => {
    const { counts, numberMatched, features } = await ask('area=20-&lang=ja');
    expect(counts).toEqual({ match: 14, may: 5, no: 1 });
    expect(numberMatched).toBe(19);
    const open = features.find(({ id }) => id === 'ha-khanh');
    expect(open?.properties.match).toBe('may');
    expect(open?.properties.reasons[0]?.text).toContain('計画面積');
    expect((await ask('area=20-&unknown=hide')).numberMatched).toBe(14);
  });
  it('pages keep every filter', async () => {
    const page = await json('/api/collections/clusters/items?port=any~60km&sort=area&limit=3');
    expect(JSON.stringify(page)).toContain('items?port=any~60km&sort=area&limit=3&offset=3');
  });
  it.each(['vacancy=10-', 'status=nowhere', 'sort=vacancy', 'area=abc', 'year=2030', 'zone=none'])(
    'a parameter that it does not take is named: %s',
    async (query) => {
      const answer = await app.request(`http://sites.test/api/collections/clusters/items?${query}`);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({
        parameters: [{ name: query.split('=')[0], value: query.split('=')[1] }],
      });
    },
  );
  it('and so do its files, with the sources of each area', async () => {
    const query = 'area=20-&sort=area&f=csv&lang=en';
    const answer = await app.request(`http://sites.test/api/collections/clusters/items?${query}`);
    expect(answer.headers.get('content-disposition')).toContain('quang-ninh-clusters-en');
    const lines = (await answer.text()).split('\r\n').filter(Boolean);
    expect(lines).toHaveLength(20);
    expect(lines[0]).toContain('Planned area (ha), sources');
    expect(lines[1]).toMatch(/phuong-nam-2,.*69\.77,.*vietnamplus\.vn/);
    expect(lines[1]).toContain('/en/clusters?area=20-&sort=area');
    const collection = await json('/api/collections/clusters/items?f=geojson&lang=raw');
    const { features } = v.parse(v.object({ features: v.array(v.looseObject({})) }), collection);
    expect(features.filter(({ geometry }) => geometry === null)).toHaveLength(1);
  });
});

describe('the page of clusters', () => {
  const listed = (page: string) =>
    [...page.matchAll(/<h[34]><a [^>]*href="\/en\/clusters\/([a-z0-9-]+)/g)].map(([, id]) => id);
  it.each(languages)(
    'lists them all in %s, beside parks and with the official totals',
    async (language) => {
      const page = await text(`/${language}/clusters`);
      expect(page.match(/<li class="cluster">/g)).toHaveLength(20);
      for (const word of ['853', '2030', `href="/${language}/"`, 'f=xlsx', 'id="difference"'])
        expect(page.includes(word), word).toBe(true);
    },
  );
  it('is led to from the list of parks, with the filters that both know', async () => {
    const page = await text('/en/?area=20-');
    expect(page.includes('href="/en/clusters?area=20-"')).toBe(true);
    expect((await text('/en/clusters?area=20-')).includes('href="/en/?area=20-"')).toBe(true);
  });
  it('groups them by the answer, with reasons and files of those listed', async () => {
    const page = await text('/en/clusters?area=20-&port=any~100km');
    expect(listed(page)).toHaveLength(20);
    expect(page).toMatch(/of 20 match, \d+ may match/);
    expect(page.includes('so no distance can be told')).toBe(true);
    expect(page.includes('items?area=20-&amp;port=any~100km&amp;f=csv&amp;lang=en')).toBe(true);
  });
  it('names what is wrong, and what clusters cannot answer', async () => {
    expect(await text('/en/clusters?area=abc')).toMatch(/role="alert"[^]{0,200}area=abc/);
    expect(await text('/en/clusters?vacancy=10-')).toMatch(/left out: ≥ 10\u00a0ha ready/);
    expect(listed(await text('/en/clusters?vacancy=10-'))).toHaveLength(20);
  });
  it('has a form that works without script', async () => {
    const page = await text('/en/clusters?status=operating&vacancy=10-');
    const form = /<form class="cluster-form"[^]*?<\/form>/.exec(page)?.[0] ?? '';
    expect(form).toMatch(/^<form [^>]*action="\/en\/clusters"/);
    expect(form).toMatch(/^<form [^>]*method="get"/);
    expect(form).toMatch(/<input type="hidden" name="vacancy" value="10-"\/>/);
    expect(form).toMatch(/<input type="checkbox" name="status" checked="" value="operating"\/>/);
    const fields =
      'form=1&q=&area.min=20&area.max=&port.to=any&port.limit=60&port.unit=km&power.to=220kv';
    const sent = await app.request(
      `http://sites.test/en/clusters?${fields}&power.limit=30&sort=area`,
    );
    expect(sent.status).toBe(303);
    expect(sent.headers.get('location')).toBe(
      '/en/clusters?area=20-&port=any~60km&power=220kv~30km&sort=area',
    );
  });
  it('shows an order that parks alone have as left out', async () =>
    expect(await text('/en/clusters?sort=vacancy')).toMatch(/left out: land surely ready/));
});

it('a page tells search engines the area, where one is published of the whole', async () => {
  expect(await text('/en/clusters/dong-mai')).toMatch(
    /"name":"Planned area","value":16,"unitText":"ha"/,
  );
  for (const id of ['ha-khanh', 'nam-son'])
    expect((await text(`/en/clusters/${id}`)).includes('"additionalProperty"'), id).toBe(false);
});

describe('roads and stations of a cluster', () => {
  it('stand in its panel and on its page, as bounds', async () => {
    for (const path of ['/en/?cluster=dong-mai', '/en/clusters/dong-mai']) {
      const page = await text(path);
      expect(page).toMatch(/<table class="access">[^]*Cái Lân/);
      expect(page.includes('Nearest located 110\u00a0kV substation')).toBe(true);
      expect(page.includes('A cluster is no industrial park')).toBe(true);
    }
  });
  it('are told of none that lies nowhere', async () =>
    expect((await text('/en/clusters/cong-nghiep-ho-tro')).includes('class="access"')).toBe(false));
  it('a search on the list of parks finds clusters, and opens their panel', async () =>
    expect(await text('/en/?q=quang thanh')).toMatch(
      /href="\/en\/\?[^"]*cluster=quang-thanh"[^>]*>(<x-text>)?Quảng Thành Industrial Cluster/,
    ));
});

describe('the form of the clusters', () => {
  it.each([
    ['area=1234.567-', 'name="area.min" value="1,234.567"'],
    ['port=any~12.345km', 'name="port.limit" value="12.345"'],
    ['power=110kv~2.125km', 'name="power.limit" value="2.125"'],
    ['port=any~40km~100000dwt', '<option value="100000dwt" selected="">'],
    ['port=any~40km~12345dwt', '<option value="12345dwt" selected="">'],
    ['status=licensed,operating', 'name="status" checked="" value="licensed"'],
  ])('holds all that %s asks', async (query, field) =>
    expect(await text(`/en/clusters?${query}`)).toContain(field),
  );
});

it('the fields of the list hold every digit of a link', async () =>
  expect(await text('/en/?area=1234.567-')).toMatch(
    /name="area\.min"[^>]*value="1,234\.567"|value="1,234\.567"[^>]*name="area\.min"/,
  ));

it.each([
  ['year=2030', '2030'],
  ['w=vacancy3', 'score'],
  ['year=2030&w=vacancy3&sort=score&vacancy=10-', '≥ 10\u00a0ha ready, score, 2030'],
])('the page of the clusters names what clusters cannot answer: %s', async (query, left) =>
  expect(await text(`/en/clusters?${query}`)).toMatch(new RegExp(`they were left out: ${left}<`)),
);

it.each(['compare?compare=quang-hanh', 'sheet?star=quang-hanh', 'pack?star=quang-hanh'])(
  'a page made of chosen parks names a cluster that it leaves out: %s',
  async (path) => expect(await text(`/en/${path}`)).toMatch(/role="alert"[^]*=quang-hanh/),
);

it.each(['', '?area=20-', '?q=zzz', '?status=operating&unknown=hide', '?port=any~40km'])(
  'the headings of the clusters skip no level: %s',
  async (query) => {
    const page = await text(`/en/clusters${query}`);
    const levels = [...page.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    expect(levels.length).toBeGreaterThan(20);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
  },
);

it('an order that clusters cannot stand in is answered with those that they can', async () => {
  const answer = await text('/api/collections/clusters/items?sort=score');
  expect(answer).toContain('sort=score: an order of ready, name, area, port"');
  const api = await text('/api/openapi.json');
  expect(api).toContain('"an order of ready, name, area, port"');
});
