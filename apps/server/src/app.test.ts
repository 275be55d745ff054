import { readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { aboutLanguage, allFilters, languages } from '@sites/domain';
import type { Hono } from 'hono';
import { strengthen, textBody } from './body.ts';
import { dataset, testApp } from './test-app.ts';

const asset = textBody('console.log(1)', 'text/javascript');
let app: Hono;
const logged: Error[] = [];

beforeAll(async () => {
  app = await testApp({
    assets: new Map([['/assets/a.js', asset]]),
    log: (error) => logged.push(error),
  });
});

const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  app.request(`http://sites.test${path}`, { method, headers });
// oxlint-disable-next-line typescript/no-explicit-any -- answers are asserted field by field
const json = async (path: string) => (await get(path)).json() as Promise<any>;

describe('OGC API – Features', () => {
  it('lands with absolute, typed links to description, conformance and data', async () => {
    const { links } = await json('/api');
    expect(links.map((link: { rel: string }) => link.rel)).toEqual(
      expect.arrayContaining(['self', 'service-desc', 'conformance', 'data']),
    );
    for (const link of links) {
      expect(link.href).toMatch(/^http:\/\/sites\.test\//);
      expect(link.type).toMatch(/^[a-z]+\/[\w.+;=-]+/);
    }
  });
  it('declares Core, GeoJSON and OpenAPI 3.0', async () => {
    expect((await json('/api/conformance')).conformsTo).toEqual(
      ['core', 'oas30', 'geojson'].map(
        (name) => `http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/${name}`,
      ),
    );
    expect((await json('/api/openapi.json')).openapi).toMatch(/^3\.0\./);
  });
  it('documents every filter of the registry', async () => {
    const { parameters } = (await json('/api/openapi.json')).paths['/collections/parks/items'].get;
    const named = (name: string) =>
      parameters.filter((parameter: { name: string }) => parameter.name === name);
    for (const { key, pattern } of allFilters)
      expect(named(key), key).toMatchObject([{ in: 'query', schema: { type: 'string', pattern } }]);
    for (const name of ['limit', 'offset', 'bbox', 'datetime', 'lang', 'f', 'sort'])
      expect(named(name), name).toHaveLength(1);
  });
  const served = [
    'zones',
    'parks',
    'ports',
    'airports',
    'gates',
    'interchanges',
    'plants',
    'substations',
    'clusters',
    'roads',
  ];
  it('lists the collections that it serves', async () =>
    expect(
      (await json('/api/collections')).collections.map(({ id }: { id: string }) => id).toSorted(),
    ).toEqual(served.toSorted()));
  it.each(served)('serves %s: collection, items, one feature', async (id) => {
    expect((await json(`/api/collections/${id}`)).id).toBe(id);
    const items = await json(`/api/collections/${id}/items?limit=1000`);
    expect(items.numberReturned).toBe(items.features.length);
    expect(items.numberMatched).toBe(items.features.length);
    const one = await json(`/api/collections/${id}/items/${items.features[0].id}`);
    expect(one.properties).toEqual(items.features[0].properties);
  });
  it('holds 23 parks and 5 zones', async () => {
    expect((await json('/api/collections/parks/items')).numberMatched).toBe(23);
    expect((await json('/api/collections/zones/items')).numberMatched).toBe(5);
  });
  it('pages through everything by its own next links, filters kept', async () => {
    let url: string | undefined =
      '/api/collections/parks/items?limit=5&status=operating,planned&unknown=hide';
    const ids: string[] = [];
    while (url) {
      const page: any = await json(url); // oxlint-disable-line typescript/no-explicit-any -- as above
      ids.push(...page.features.map((feature: { id: string }) => feature.id));
      url = page.links
        .find((link: { rel: string }) => link.rel === 'next')
        ?.href.replace('http://sites.test', '');
      if (url) expect(url).toContain('status=operating,planned');
    }
    expect(ids.length).toBe(
      dataset.atlas.parks.filter(({ status }) => ['operating', 'planned'].includes(status.value))
        .length,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('leads back as far as it has led, and no further', async () => {
    const links = async (query: string) => {
      // oxlint-disable-next-line typescript/no-explicit-any -- as above
      const page: any = await json(`/api/collections/parks/items?${query}`);
      return Object.fromEntries(
        page.links.map(({ rel, href }: { rel: string; href: string }) => [rel, href]),
      );
    };
    expect(await links('limit=20')).toMatchObject({ next: expect.stringMatching(/offset=20/) });
    expect(await links('limit=20')).not.toHaveProperty('prev');
    const second = await links('limit=20&offset=20');
    expect(second.prev).toBe('http://sites.test/api/collections/parks/items?limit=20');
    expect(second).not.toHaveProperty('next');
  });
  it('scores in points of two decimals where weights are asked, and only there', async () => {
    const first = async (query: string) => {
      // oxlint-disable-next-line typescript/no-explicit-any -- as above
      const page: any = await json(`/api/collections/parks/items?${query}`);
      return page.features[0].properties;
    };
    expect(await first('')).not.toHaveProperty('ranking');
    const { score, low, high, parts } = (await first('w=port3.power1&sv=2&sort=score')).ranking;
    expect(parts.length).toBeGreaterThan(1);
    for (const value of [score, low, high]) {
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(100);
      expect(value).toBe(Number(value.toFixed(2)));
    }
    expect(low).toBeLessThanOrEqual(score);
  });
  it('advises with links to the first page', async () => {
    // oxlint-disable-next-line typescript/no-explicit-any -- as above
    const page: any = await json('/api/collections/parks/items?vacancy=400-&power=110kv&offset=5');
    expect(page.advice.length).toBeGreaterThan(0);
    for (const { query } of page.advice) expect(query).not.toContain('offset');
  });
  it('names each mistake, one apart from the next', async () => {
    const answer = await app.request('/api/collections/parks/items?vacancy=x&sort=beauty');
    expect(((await answer.json()) as { detail: string }).detail).toMatch(
      /^vacancy=x: [^;]+; sort=beauty: [^;]+/,
    );
  });
  it('selects by box', async () => {
    const { features } = await json('/api/collections/ports/items?bbox=107.04,20.95,107.06,21.0');
    expect(features.map((feature: { id: string }) => feature.id)).toContain('cai-lan');
    expect((await json('/api/collections/ports/items?bbox=100,10,101,11')).numberMatched).toBe(0);
  });
  it.each([
    // Across 180°, either way round the world.
    ['100,0,-100,40', 23],
    ['170,0,-170,40', 0],
    ['107.5,0,-170,40', 4],
    // A hair over the end of the world, whose edges maps round.
    ['-180.0000001,-90.0000001,180.0000001,90.0000001', 23],
    ['100,0,180.4,40', 23],
    // Exponents, blanks, signs, heights.
    ['1e2,0,1.1e2,4e1', 23],
    ['1E%2B2,0,1.1e+2,40', 23],
    ['%20106.5,%2020.5,%20109,%2022', 23],
    ['+100,+0,+110,+40', 23],
    ['100.,.5,110,40', 23],
    ['100,0,-10,110,40,1e3', 23],
  ])('the box %s holds %d parks', async (box, count) =>
    expect((await json(`/api/collections/parks/items?bbox=${box}`)).numberMatched).toBe(count),
  );
  it.each([
    '2018-02-12',
    '2016-02-29',
    '2000-02-29/..',
    '../2018-02-12T23:20:50Z',
    '2018-02-12T23:20:50.25Z',
    '2018-02-12t23:20:50z',
    '2018-02-12T23:20:50%2B07:00',
    '2018-02-12T23:20:50+07:00',
    '2016-12-31T23:59:60Z',
    '2018-02-12T00:00:00Z/2018-02-12',
    '/2018-02-12',
  ])('takes the time %s', async (time) =>
    expect((await get(`/api/collections/parks/items?datetime=${time}`)).status).toBe(200),
  );
  it.each([
    '',
    '/conformance',
    '/openapi.json',
    '/collections',
    '/collections/parks',
    '/collections/parks/items',
    '/collections/parks/items/dong-mai',
    '/atlas',
    '/map',
    '/history',
  ])('/api%s answers alike with a slash at its end', async (path) => {
    const [plain, slashed] = [await get(`/api${path}`), await get(`/api${path}/`)];
    expect([plain.status, slashed.status]).toEqual([200, 200]);
    expect(await slashed.text()).toBe(await plain.text());
    expect(slashed.headers.get('content-type')).toBe(plain.headers.get('content-type'));
  });
  it('a slash keeps the query and its mistakes', async () => {
    expect((await json('/api/collections/parks/items/?limit=2')).numberReturned).toBe(2);
    expect((await get('/api/collections/parks/items/?vacancy=x')).status).toBe(400);
    expect((await get('/api/nowhere/')).status).toBe(404);
  });
  it('clamps a limit that is too large', async () => {
    const { links } = await json('/api/collections/parks/items?limit=99999');
    const self = links.find(({ rel }: { rel: string }) => rel === 'self');
    expect(new URL(self.href).searchParams.get('limit')).toBe('1000');
  });
});

describe('advice', () => {
  const items = (query: string) => json(`/api/collections/parks/items?${query}`);
  it('names the least change that brings a match, who comes closest, and keeps its promise', async () => {
    const { advice, nearest } = await items(
      'vacancy=50-&power=110kv&port=any~60km&limit=5&lang=ja',
    );
    expect(advice[0].change).toEqual([{ key: 'vacancy', from: '50-', to: '15-' }]);
    expect(nearest[0]).toEqual({
      key: 'vacancy',
      park: 'dong-mai',
      value: 17.4,
      unit: 'ha',
      asOf: '2023-12',
    });
    expect(advice.length).toBeGreaterThan(1);
    for (const { query, match, may } of advice) {
      expect(query).toContain('lang=ja');
      expect((await items(query)).counts).toMatchObject({ match, may });
    }
  });
  it('says where a filter is to be dropped', async () => {
    const { advice } = await items('gate=any~60km&vacancy=20-&status=operating');
    expect(advice[0].change).toEqual([{ key: 'vacancy', from: '20-', to: null }]);
    expect(advice[0].query).toBe(
      'status=operating&gate=any~60km'.split('&').toReversed().join('&'),
    );
  });
  it('names whom a distance alone rules out, and what lets them in', async () => {
    const { ruledOut } = await items('vacancy=50-&port=any~60km~50000dwt&power=110kv');
    expect(ruledOut).toHaveLength(2);
    for (const { park, query, match, may } of ruledOut) {
      const eased = await items(query);
      expect(eased.counts).toMatchObject({ match, may });
      expect(eased.features.map(({ id }: { id: string }) => id)).toContain(park);
    }
    expect(ruledOut[0]).toMatchObject({ key: 'port', value: 166.8, unit: 'km' });
  });
  it('is not given where nothing is asked', async () =>
    expect(await items('limit=1')).not.toHaveProperty('advice'));
});

describe('filters', () => {
  const worked = JSON.parse(
    readFileSync(
      new URL('../../../packages/domain/src/filters/worked.json', import.meta.url),
      'utf8',
    ),
  ) as {
    query: string;
    match: string[];
    may: string[];
    no: string[];
    because: Record<string, string>;
  }[];
  it.each(worked.map((row) => [row.query, row] as const))(
    '%s answers as worked by hand',
    async (query, row) => {
      const answer = await json(`/api/collections/parks/items?${query}`);
      expect(answer.counts).toEqual({
        match: row.match.length,
        may: row.may.length,
        no: row.no.length,
      });
      const ids = (verdict: string) =>
        answer.features
          .filter(
            (feature: { properties: { match: string } }) => feature.properties.match === verdict,
          )
          .map((feature: { id: string }) => feature.id)
          .toSorted();
      expect([ids('match'), ids('may')]).toEqual([row.match, row.may]);
      const codesOf = Object.fromEntries(
        answer.features.map(
          ({ id, properties }: { id: string; properties: { reasons: { code: string }[] } }) => [
            id,
            properties.reasons.map(({ code }) => code),
          ],
        ),
      );
      for (const [id, code] of Object.entries(row.because).filter(([id]) => !row.no.includes(id)))
        expect(codesOf[id], id).toContain(code);
      expect((await json(`/api/collections/parks/items?${query}&unknown=hide`)).numberMatched).toBe(
        row.match.length,
      );
    },
  );
  it('gives reasons in the reader’s words', async () => {
    const { features } = await json('/api/collections/parks/items?vacancy=10-&lang=vi');
    const open = features.find(
      (feature: { properties: { match: string } }) => feature.properties.match === 'may',
    );
    expect(open.properties.reasons[0].text).toContain('Đất sẵn sàng cho thuê');
    expect(open.properties.reasons[0].settle).toContain('Hỏi');
  });
  it('ignores what only a screen needs', async () => {
    const items = '/api/collections/parks/items?vacancy=10-';
    const screen = 'park=dong-mai&compare=a,b&dv=1&colour=vacancy&layers=zones&show=ports/hict';
    expect(await json(`${items}&${screen}`)).toEqual(await json(items));
  });
});

describe('what somebody passed on', () => {
  const plain = '/api/collections/parks/items?vacancy=10-&port=any~40km';
  it.each([
    `${plain}&fbclid=x&utm_source=zalo&gclid=1&zarsrc=30&from=timeline&isappinstalled=0`,
    '/api/collections/parks/items?vacancy=10-&amp;port=any~40km',
    '/api/collections/parks/items?port=any~40km&amp;utm_source=x&amp;vacancy=10',
    '/api/collections/parks/items?Vacancy=10-&PORT=any%7E40km',
    '/api/collections/parks/items?vacancy%3D10-&port=any~40km.',
  ])('%s answers as the link it was', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual(await json(plain));
  });
  it.each([
    '/api?fbclid=1',
    '/api/collections?utm_source=x',
    '/api/collections/parks/items/dong-mai?gclid=1&amp;fbclid=2',
    '/api/collections/parks/items?vacancy=10-&fbclid=x&f=csv',
    '/api/collections/zones/items?from=singlemessage&amp;limit=2',
    '/api/atlas?fbclid=1&amp;lang=ja',
    '/api/map?LANG=ja&utm_source=x',
    '/api/history?f=json&gclid=1',
    '/api/openapi.json?fbclid=1',
  ])('%s is read', async (path) => expect((await get(path)).status).toBe(200));
  it.each(['zz=1', 'ref=x', 'fromage=1', 'place=zone', 'constructor=1'])(
    '%s is no parameter',
    async (query) =>
      expect((await get(`/api/collections/parks/items?vacancy=10-&${query}`)).status).toBe(400),
  );
});

describe('bad requests', () => {
  it.each([
    ['/api/collections/parks/items?vacancy=lots', 'vacancy'],
    ['/api/collections/parks/items?foo=1', 'foo'],
    ['/api/collections/ports/items?vacancy=10-', 'vacancy'],
    ['/api/collections/parks/items?limit=0', 'limit'],
    ['/api/collections/parks/items?limit=-1', 'limit'],
    ['/api/collections/parks/items?bbox=1,2,3', 'bbox'],
    ['/api/collections/parks/items?bbox=107,22,108,21', 'bbox'],
    ['/api/collections/parks/items?bbox=100,0,190,40', 'bbox'],
    ['/api/collections/parks/items?bbox=100,-95,110,40', 'bbox'],
    ['/api/collections/parks/items?bbox=100,0,1e400,40', 'bbox'],
    ['/api/collections/parks/items?bbox=100,0,,40', 'bbox'],
    ['/api/collections/parks/items?bbox=1,2,low,3,4,high', 'bbox'],
    ['/api/collections/parks/items?datetime=yesterday', 'datetime'],
    ...[
      ['2018-13-45', '2018-00-10', '2018-04-31', '2019-02-29', '1900-02-29', '2018-1-1', '2018'],
      ['2018-02-12T24:00:00Z', '2018-02-12T23:60:00Z', '2018-02-12T23:59:61Z', '2018-02-12T23:00Z'],
      ['2018-02-12T23:20:50', '2018-02-12T23:20:50%2B24:00', '2018-02-12T23:20:50%2B07:60'],
      ['2019-01-01/2018-01-01', '2018-01-01T10:00:00Z/2018-01-01T16:00:00%2B07:00', '/', '../x'],
      ['2018-01-01/2018-01-02/2018-01-03', '2018-02-30/..'],
    ]
      .flat()
      .map((time) => [`/api/collections/parks/items?datetime=${time}`, 'datetime']),
    ['/api/collections/parks/items?sort=beauty', 'sort'],
    ['/api/collections?foo=1', 'foo'],
    ['/api/atlas?lnag=ja', 'lnag'],
    ['/api/atlas?lang=ja&vacancy=10-', 'vacancy'],
    ['/api/map?lang=ja&foo=1', 'foo'],
    ['/api/map?f=csv', 'f'],
    ['/api/history?lang=ja', 'lang'],
    ['/api/openapi.json?foo=1', 'foo'],
    ['/api/collections/parks/items?limit=5&limit=6', 'limit'],
  ])('%s is a 400 that names %s', async (path, name) => {
    const answer = await get(path);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    const problem = (await answer.json()) as {
      status: number;
      parameters: { name: string; expected: string }[];
    };
    expect(problem.status).toBe(400);
    expect(problem.parameters.map((parameter) => parameter.name)).toEqual([name]);
    expect(problem.parameters[0]!.expected).not.toBe('');
  });
  it('names all of them at once', async () =>
    expect(
      (
        (await (await get('/api/collections/parks/items?vacancy=x&area=y&foo=1')).json()) as {
          parameters: unknown[];
        }
      ).parameters,
    ).toHaveLength(3));
  it.each([
    '/api/collections/castles',
    '/api/collections/castles/items',
    '/api/collections/parks/items/atlantis',
    '/api/nowhere',
  ])('%s is a 404 with a reason', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ status: 404, detail: expect.any(String) });
  });
  it.each([
    ['/api/collections', 'GET, HEAD, OPTIONS'],
    ['/api/nowhere', 'GET, HEAD, OPTIONS'],
    ['/', 'GET, HEAD'],
    ['/en/', 'GET, HEAD'],
    ['/en/nothing-here', 'GET, HEAD'],
    ['/assets/a.js', 'GET, HEAD'],
    ['/preview/en.png', 'GET, HEAD'],
    ['/sitemap.xml', 'GET, HEAD'],
    ['/healthz', 'GET, HEAD'],
  ])('%s refuses to be written to and says what it allows', async (path, allow) => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND']) {
      const answer = await get(path, {}, method);
      expect([answer.status, answer.headers.get('allow')], method).toEqual([405, allow]);
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });
  it('tells nothing of its own failures, and logs them', async () => {
    const answer = await get('/en/broken');
    expect(answer.status).toBe(500);
    const page = await answer.text();
    expect(page).not.toContain('secret');
    expect(logged.at(-1)?.message).toBe('secret');
    // A reader gets a page in their language, with a way on.
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page).toContain('<link rel="stylesheet" href="/assets/page.css">');
    expect(page).toContain('href="/en/"');
    expect(await (await get('/ja/broken')).text()).toContain('<html lang="ja">');
  });
});

describe('bodies', () => {
  it('come as the reader accepts them', async () => {
    const plain = await (await get('/api/collections/zones/items')).text();
    const gzip = await get('/api/collections/zones/items', { 'Accept-Encoding': 'gzip' });
    expect(gzip.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(Buffer.from(await gzip.arrayBuffer())).toString()).toBe(plain);
    expect(
      (await get('/api/collections/zones/items', { 'Accept-Encoding': 'gzip;q=0' })).headers.get(
        'content-encoding',
      ),
    ).toBeNull();
    const body = textBody(plain, 'text/plain');
    await strengthen(body);
    expect(brotliDecompressSync(body.br!).toString()).toBe(plain);
    expect(body.br!.length).toBeLessThan(body.gzip!.length);
  });
  it('have a strong tag each, and are not sent twice', async () => {
    const first = await get('/api/collections/zones/items', { 'Accept-Encoding': 'gzip' });
    const tag = first.headers.get('etag')!;
    expect(tag).toMatch(/^"[\w-]+-gzip"$/);
    const second = await get('/api/collections/zones/items', {
      'If-None-Match': `"x", ${tag}`,
      'Accept-Encoding': 'gzip',
    });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
    expect(second.headers.get('vary')).toContain('Accept-Encoding');
  });
  it('HEAD answers as GET without a body; OPTIONS says what is allowed, from anywhere', async () => {
    const head = await get('/api/collections/zones/items', {}, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect(head.headers.get('etag')).toMatch(/^"[\w-]+"$/);
    expect((await get('/api/collections', {}, 'OPTIONS')).headers.get('allow')).toBe(
      'GET, HEAD, OPTIONS',
    );
    expect(head.headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('pages', () => {
  it('send the reader to the best language, query kept', async () => {
    const to = async (accept?: string) =>
      (await get('/?area=20-', accept ? { 'Accept-Language': accept } : {})).headers.get(
        'location',
      );
    expect(await to('en-GB,en;q=0.9,vi;q=0.5')).toBe('/en/?area=20-');
    expect(await to('vi')).toBe('/vi/?area=20-');
    expect(await to('ja,ko;q=0.8')).toBe('/ja/?area=20-');
    expect(await to('zh-TW,zh;q=0.9,en;q=0.8')).toBe('/zh-hant/?area=20-');
    expect(await to('zh-CN')).toBe('/zh-hans/?area=20-');
    expect(await to('zh-Hant-HK')).toBe('/zh-hant/?area=20-');
    expect(await to('id-ID')).toBe('/id/?area=20-');
    expect(await to('fr,de;q=0.8')).toBe('/en/?area=20-');
    expect(await to()).toBe('/vi/?area=20-');
    const chosen = await get('/?area=20-', { 'Accept-Language': 'ja', Cookie: 'a=b; language=ko' });
    expect(chosen.headers.get('location')).toBe('/ko/?area=20-');
    expect(
      (await get('/', { 'Accept-Language': 'ja', Cookie: 'language=xx' })).headers.get('location'),
    ).toBe('/ja/');
  });
  it('a form without a script reads numbers as its language writes them', async () => {
    const to = async (path: string) => (await get(path)).headers.get('location');
    expect(await to('/vi/?form=1&vacancy.min=1.200,5')).toBe('/vi/?vacancy=1200.5-');
    expect(await to('/ja/?form=1&vacancy.min=%EF%BC%91%EF%BC%90')).toBe('/ja/?vacancy=10-');
  });
  it('turn a plain form into a link', async () => {
    const answer = await get('/en/?form=1&vacancy.min=10&vacancy.max=&power=110kv&power=steam');
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/en/?vacancy=10-&power=110kv,steam',
    ]);
  });
  it('equal links are one page', async () =>
    expect(await (await get('/en/?power=steam%2C110kv&area=20-')).text()).toContain(
      'area=20-&power=110kv,steam',
    ));
  it('are known by what changes them: who passed a link on and unknown keys never reach one', async () => {
    const text = async (query: string) => (await get(`/en/?${query}`)).text();
    const plain = await text('vacancy=10-');
    for (const query of [
      'vacancy=10-&fbclid=x',
      'zz=1&vacancy=10',
      'utm_source=a&amp;vacancy=10-&yy=2',
    ])
      expect(await text(query), query).toBe(plain);
    expect(await text('vacancy=ten&zz=1&fbclid=x')).toBe('<p>en  vacancy=ten</p>');
  });
  it('redirect with all of the reader’s own, without who passed the link on', async () => {
    const to = async (path: string) => (await get(path)).headers.get('location');
    expect(await to('/?vacancy=ten&fbclid=x&zz=1')).toBe('/vi/?vacancy=ten&zz=1');
    expect(await to('/en?utm_source=x')).toBe('/en/');
    expect(await to('/en/?form=1&vacancy.min=10&fbclid=x&zz=1')).toBe('/en/?vacancy=10-&zz=1');
  });
  it('are guarded by the content policy', async () => {
    const policy = (await get('/en/')).headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|blob:|https?:/);
  });
  it('that do not exist are 404, even for who has any copy of them', async () => {
    for (const path of ['/en/nothing-here', '/nothing-here']) {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      for (const tag of ['*', answer.headers.get('etag') ?? ''])
        expect((await get(path, { 'If-None-Match': tag })).status).toBe(404);
    }
    expect((await get('/en/', { 'If-None-Match': '*' })).status).toBe(304);
  });
  it('without a language say what chose the language', async () =>
    expect((await get('/nothing-here')).headers.get('vary')).toBe(
      'Accept-Encoding, Accept-Language, Cookie',
    ));
  it.each([
    ['%00', 303],
    ['%01', 303],
    // No page has a name of two lines.
    ['%0d%0aset-cookie:x', 404],
    ['%C3%A9', 303],
    ['%F0%9F%98%80', 303],
    ['a%3Fb%23c', 303],
    ['%', 303],
    // Two dots are read as the folder above, which has no language.
    ['%2e%2e', 302],
  ])(
    'a form on a page called %s is sent to an address that can be written',
    async (name, status) => {
      const anyPage = await testApp({ findPage: () => ({ form: [], mayBeFramed: false }) });
      const answer = await anyPage.request(`http://sites.test/en/${name}?form=1&q=%00%0d%0a`);
      expect(answer.status).toBe(status);
      if (status !== 404) expect(answer.headers.get('location')).toMatch(/^\/[!-~]*\?[!-~]+$/);
      expect(answer.headers.get('set-cookie')).toBeNull();
    },
  );
});

it('says whether it lives and is ready; files with hashed names never change', async () => {
  expect((await get('/healthz')).status).toBe(200);
  expect((await get('/readyz')).status).toBe(200);
  expect((await get('/assets/a.js')).headers.get('cache-control')).toContain('immutable');
  expect((await get('/assets/b.js')).status).toBe(404);
});

describe('files of the parks', () => {
  const rowsOf = async (query: string) =>
    (await (await get(`/api/collections/parks/items?${query}`)).text())
      .replace('\uFEFF', '')
      .trim()
      .split('\r\n');
  it('CSV says what it is, in the language asked for, with the link inside', async () => {
    const answer = await get('/api/collections/parks/items?vacancy=10-&f=csv&lang=ja');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="quang-ninh-parks-ja-[0-9a-f]{5}\.csv"$/,
    );
    expect(await answer.text()).toContain('http://sites.test/ja/?vacancy=10-');
  });
  it('has the parks of the list: those that match, then those that may, unless they are not wanted', async () => {
    const kept = await rowsOf('vacancy=10-&f=csv&lang=raw');
    const { counts } = await json('/api/collections/parks/items?vacancy=10-');
    expect(kept).toHaveLength(1 + counts.match + counts.may);
    expect(await rowsOf('vacancy=10-&unknown=hide&f=csv&lang=raw')).toHaveLength(1 + counts.match);
    expect(kept[0]).toMatch(/^rank,id,name_vi,zone,commune,status,match,reasons,plannedArea_low,/);
  });
  it.each([
    '',
    'vacancy=10-',
    'vacancy=10-&unknown=hide',
    'vacancy=10-&sort=name',
    'port=any~40km&sort=port',
    'preset=electronics&sort=score',
    'q=ha%20long&year=2030',
    'bbox=106,20,107,22&limit=5&offset=2',
  ])('every format of “%s” has the same parks in one order', async (query) => {
    const items = `/api/collections/parks/items?${query}`;
    const listed = (await json(items)).features.map(({ id }: { id: string }) => id);
    expect(listed.length).toBeGreaterThan(0);
    const csv = (await rowsOf(`${query}&f=csv&lang=raw`)).slice(1);
    expect(csv.map((row) => row.split(',')[1])).toEqual(listed);
    const { features } = await json(`${items}&f=geojson&lang=raw`);
    expect(features.map(({ id }: { id: string }) => id)).toEqual(listed);
    const workbook = await (await get(`${items}&f=xlsx&lang=raw`)).arrayBuffer();
    const [sheet] = await readWorkbook(Buffer.from(workbook));
    expect(sheet!.data.slice(1).map((row) => row[1])).toEqual(listed);
  });
  it('a list of parks that match stands before those that may, each in its order', async () => {
    const { features } = await json('/api/collections/parks/items?vacancy=10-&sort=name');
    const names = (verdict: string) =>
      features.flatMap((feature: { properties: { match: string; name: { vi: string } } }) =>
        feature.properties.match === verdict ? [feature.properties.name.vi] : [],
      );
    const verdicts = features.map(
      ({ properties }: { properties: { match: string } }) => properties.match,
    );
    expect(verdicts.lastIndexOf('match')).toBeLessThan(verdicts.indexOf('may'));
    for (const verdict of ['match', 'may']) {
      expect(names(verdict).length, verdict).toBeGreaterThan(1);
      expect(names(verdict)).toEqual(
        names(verdict).toSorted((a: string, b: string) => a.localeCompare(b, 'vi')),
      );
    }
  });
  it.each(languages)(
    'a CSV in %s has the signs of its language, raw those of machines',
    async (language) => {
      const text = Buffer.from(
        await (await get(`/api/collections/parks/items?f=csv&lang=${language}`)).arrayBuffer(),
      ).toString();
      const raw = await (await get('/api/collections/parks/items?f=csv&lang=raw')).text();
      const { decimal, list } = aboutLanguage(language).numbers;
      expect(text.startsWith('\uFEFF')).toBe(true);
      expect(text).not.toMatch(/^.?sep=/i);
      const [head, ...rows] = parse(text, { bom: true, delimiter: list }) as string[][];
      const [keys, ...machine] = parse(raw, { bom: true }) as string[][];
      // Raw files lack the name in the reader's language.
      const at = (key: string) => keys!.indexOf(key) + (language === 'vi' || key === 'id' ? 0 : 1);
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head!.length]));
      const numeric = keys!.filter((key) => /_(low|high|km|m)$|^(lon|lat)$/.test(key));
      expect(numeric.length).toBeGreaterThan(20);
      expect(rows).toHaveLength(machine.length);
      for (const [index, row] of rows.entries())
        for (const key of numeric)
          expect(row[at(key)]!.replace(decimal, '.'), key).toBe(
            machine[index]![keys!.indexOf(key)],
          );
      expect(rows[0]![at('lon')]).toMatch(decimal === ',' ? /^\d{3},\d+$/ : /^\d{3}\.\d+$/);
    },
  );
  it('XLSX is a workbook', async () => {
    const answer = await get('/api/collections/parks/items?f=xlsx&lang=ko');
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });
  it.each([
    '/api/collections/parks/items?f=pdf',
    '/api/collections/zones/items?f=csv',
    '/api/collections/parks/items?lang=raw',
    '/api/atlas?lang=xx',
  ])('%s is a 400 that names it', async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(400);
    expect(
      ((await answer.json()) as { parameters: { name: string }[] }).parameters[0]!.name,
    ).toMatch(/^(f|lang)$/);
  });
  it('a dataset of a language holds Vietnamese and that language only', async () => {
    const park = (await json('/api/atlas?lang=ja')).parks.find(
      ({ id }: { id: string }) => id === 'dong-mai',
    );
    expect(park.name).toEqual({ vi: 'Khu công nghiệp Đông Mai', ja: 'ドンマイ工業団地' });
  });
});

describe('previews', () => {
  const picture = async (path: string) => {
    const answer = await get(`/preview/${path}`);
    return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
  };
  it('draw what a link shows, and the plain picture where there is nothing', async () => {
    const plain = (await picture('en.png')).bytes;
    expect([plain.readUInt32BE(16), plain.readUInt32BE(20)]).toEqual([1200, 630]);
    expect((await picture('en.png?vacancy=10-')).bytes.equals(plain)).toBe(false);
    for (const path of ['en.png?vacancy=ten', 'en.png?zz=1', 'en/parks/nowhere.png']) {
      const { status, bytes } = await picture(path);
      expect([status, bytes.equals(plain)], path).toEqual([200, true]);
    }
    expect((await get('/preview/xx.png')).status).toBe(404);
  });
  it('what somebody typed is text on it, whatever it is', async () => {
    for (const typed of ['</text><script>', ']]>', '%F0%9F%98%80', '%EF%BF%BE', '%01'])
      expect(
        (await picture(`en.png?q=${encodeURIComponent(decodeURIComponent(typed))}`)).status,
        typed,
      ).toBe(200);
  });
});

const iconOf = (path: string) => readFileSync(new URL(`../../web/public${path}`, import.meta.url));

describe('what home screens read', () => {
  it('a manifest in each language, with icons that exist', async () => {
    for (const language of languages) {
      const answer = await get(`/${language}/manifest.webmanifest`);
      expect(answer.headers.get('content-type')).toBe('application/manifest+json');
      const manifest = (await answer.json()) as {
        name: string;
        start_url: string;
        icons: { src: string; sizes: string; type: string }[];
      };
      expect(manifest.name).toMatch(/^Quảng Ninh Sites(?:: |：)\S/);
      expect(manifest.start_url).toBe(`/${language}/`);
      expect(manifest.icons.map(({ type }) => type)).toContain('image/png');
      for (const { src, sizes, type } of manifest.icons) {
        const bytes = iconOf(src);
        if (type === 'image/png')
          expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
      }
    }
    expect(iconOf('/apple-touch-icon.png').readUInt32BE(16)).toBe(180);
    // An ICO file: its type, and three pictures.
    expect([...iconOf('/favicon.ico').subarray(0, 6)]).toEqual([0, 0, 1, 0, 3, 0]);
  });
});

describe('what search engines read', () => {
  it('the sitemap names the pages that are listed, in every language with its alternates', async () => {
    const answer = await get('/sitemap.xml');
    expect(answer.headers.get('content-type')).toBe('application/xml; charset=utf-8');
    const text = await answer.text();
    expect(text.match(/<url>/g)).toHaveLength(2 * 7);
    expect(text).toContain('<loc>http://sites.test/zh-hant/parks/dong-mai</loc>');
    expect(text.match(/<url>.*?<\/url>/)![0].match(/hreflang/g)).toHaveLength(8);
  });
  it('robots names the sitemap', async () =>
    expect(await (await get('/robots.txt')).text()).toContain(
      'Sitemap: http://sites.test/sitemap.xml',
    ));
});
