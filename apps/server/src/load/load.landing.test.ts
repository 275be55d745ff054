import { Agent, get as httpGet } from 'node:http';
import type { Hono } from 'hono';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../server.ts';
import { testApp } from '../test-app.ts';

/** Blocks the loop, as rendering a page does. */
function burn(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function serve(parts: Parameters<typeof testApp>[0]) {
  const { port, stop } = await listen(
    await testApp(parts),
    { port: 0, host: '127.0.0.1', mostConnections: 500 },
    () => undefined,
  );
  const agent = new Agent({ keepAlive: true });
  stops.push(() => {
    agent.destroy();
    return stop();
  });
  return (path: string): Promise<number> =>
    new Promise((resolve, reject) => {
      httpGet({ port, path, agent }, (answer) => {
        answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
      }).on('error', reject);
    });
}

describe('under load', () => {
  it('cheap answers overtake all but the page that is being made', async () => {
    const get = await serve({
      renderPage: ({ search }) => {
        burn(25);
        return { status: 200, html: search };
      },
    });
    await get('/en/?vacancy=7-');
    const order: string[] = [];
    const ask = (path: string) => get(path).then((status) => order.push(`${path} ${status}`));
    const pages = Array.from({ length: 50 }, (_, at) => ask(`/en/?area=${at + 1}-`));
    const cheap = ['/healthz', '/readyz', '/api/map', '/en/?vacancy=7-', '/en/nowhere/?a=1'].map(
      (path) => ask(path),
    );
    await Promise.all([...pages, ...cheap]);
    const pagesBefore = (line: string) =>
      order.slice(0, order.indexOf(line)).filter((one) => one.startsWith('/en/?area')).length;
    for (const path of ['/healthz', '/readyz', '/api/map', '/en/?vacancy=7-'])
      expect(pagesBefore(`${path} 200`), path).toBeLessThan(5);
    expect(order.filter((line) => line.startsWith('/en/?area'))).toHaveLength(50);
    expect(order.every((line) => line.includes('nowhere') || line.endsWith('200'))).toBe(true);
  });

  it('nothing is made for a crowd that has left', async () => {
    let rendered = 0;
    const { port, stop } = await listen(
      await testApp({
        renderPage: ({ search }) => {
          rendered += 1;
          burn(10);
          return { status: 200, html: search };
        },
      }),
      { port: 0, host: '127.0.0.1', mostConnections: 500 },
      () => undefined,
    );
    stops.push(stop);
    const crowd = Array.from({ length: 60 }, (_, at) =>
      httpGet({ port, path: `/en/?area=${at + 1}-`, agent: false }).on('error', () => undefined),
    );
    await expect.poll(() => rendered, { interval: 5 }).toBeGreaterThan(0);
    for (const request of crowd) request.destroy();
    const status = await new Promise((resolve) => {
      httpGet({ port, path: '/en/?vacancy=1-', agent: false }, ({ statusCode }) =>
        resolve(statusCode),
      );
    });
    expect(status).toBe(200);
    expect(rendered).toBeLessThan(40);
  });

  it('what does not fit is refused, in words', async () => {
    const app = await testApp({ limits: { cacheBytes: 1e6, mostWaiting: 2, mostPreviews: 1 } });
    const ask = (path: string) =>
      Promise.all(
        Array.from({ length: 6 }, (_, at) =>
          app.request(`http://sites.test${path}area=${at + 1}-`),
        ),
      );
    for (const [path, type] of [
      ['/ja/?', 'text/html; charset=utf-8'],
      ['/api/collections/parks/items?', 'application/problem+json'],
      ['/api/collections/parks/items?f=csv&', 'application/problem+json'],
      ['/api/collections/parks/items?f=xlsx&', 'application/problem+json'],
      ['/preview/en.png?', 'application/problem+json'],
    ] as const) {
      const answers = await ask(path);
      const refused = answers.filter(({ status }) => status === 503);
      expect(answers.filter(({ status }) => status === 200).length, path).toBeGreaterThan(0);
      expect(refused.length, path).toBeGreaterThan(2);
      for (const { headers } of refused) {
        expect(Number(headers.get('retry-after')), path).toBeGreaterThan(0);
        expect(headers.get('cache-control'), path).toBe('no-store');
        expect(headers.get('content-type'), path).toBe(type);
        expect(headers.get('content-security-policy'), path).toContain("default-src 'none'");
      }
      // A refusal is not kept: asked again, each comes.
      for (let at = 1; at <= 6; at += 1)
        expect((await app.request(`http://sites.test${path}area=${at}-`)).status).toBe(200);
    }
    const [, , , page] = await ask('/ja/?unknown=hide&');
    expect(await page!.text()).toContain('しばらくして');
  });
});

describe('one render serves', () => {
  const counting = async () => {
    const searches: string[] = [];
    const app = await testApp({
      renderPage: ({ page, search }) => {
        searches.push(`${page}?${search}`);
        return { status: page === 'not-found' ? 404 : 200, html: `<p>${search}</p>` };
      },
    });
    return { searches, get: (path: string) => app.request(`http://sites.test${path}`) };
  };
  it('all readers of a shared post, whatever keys the post added', async () => {
    const { searches, get } = await counting();
    for (const extra of ['', '&fbclid=1', '&fbclid=2', '&zz=1', '&utm_source=x&gclid=3', '&a&b=c'])
      expect((await get(`/en/?vacancy=10-${extra}`)).status, extra).toBe(200);
    expect(searches).toEqual(['?vacancy=10-']);
  });
  it('all addresses that lead nowhere', async () => {
    const { searches, get } = await counting();
    for (const path of ['/en/a', '/en/b/c?x=1', '/en/parks/<b>', '/en/%E0%A4%A?vacancy=1-', '/x/y'])
      expect((await get(path)).status, path).toBe(404);
    const lost = searches.filter((one) => one.startsWith('not-found'));
    expect(lost.length).toBeGreaterThan(0);
    expect(lost.length).toBeLessThanOrEqual(2);
    expect(searches.join('')).not.toContain('vacancy');
  });
});

describe('addresses out of bounds', () => {
  let app: Hono;
  let rendered = 0;
  beforeAll(async () => {
    app = await testApp({
      renderPage: () => {
        rendered += 1;
        return { status: 200, html: '' };
      },
    });
  });
  it.each([
    ['a long value', `zz=${'<'.repeat(14_500)}`, 414],
    ['a long value, escaped', `q=${'%3C'.repeat(1500)}`, 414],
    ['a long key', `${'k'.repeat(5000)}=1`, 414],
    ['many keys', Array.from({ length: 1000 }, () => 'a=').join('&'), 400],
    ['many keys without a name', '&'.repeat(1000), 400],
    ['many keys, garbled', ';q='.repeat(1000), 400],
    ['many filters', 'vacancy=1-&'.repeat(200), 400],
  ])('%s: refused in words, and nothing is rendered', async (_name, query, status) => {
    rendered = 0;
    for (const path of [
      '/en/',
      '/vi/sheet',
      '/',
      '/api/collections/parks/items',
      '/preview/en.png',
      '/healthz',
    ]) {
      const answer = await app.request(`http://sites.test${path}?${query}`);
      expect(answer.status, path).toBe(status);
      expect(answer.headers.get('cache-control'), path).toBe('no-store');
      expect(await answer.text(), path).toMatch(/at most (4096|100)|longer than|dài hơn/);
    }
    expect(rendered).toBe(0);
  });
  it('a long path too', async () => {
    expect((await app.request(`http://sites.test/en/${'x'.repeat(5000)}`)).status).toBe(414);
  });
  it('the longest link that a reader can make is far from them', async () => {
    const typed = encodeURIComponent('Đông Mai – Hạ Long 広寧 '.repeat(8));
    expect(
      (await app.request(`http://sites.test/vi/?q=${typed}&fbclid=${'I'.repeat(300)}`)).status,
    ).toBe(200);
  });
});

describe('pictures', () => {
  let app: Hono;
  beforeAll(async () => {
    app = await testApp({ limits: { cacheBytes: 1e7, mostWaiting: 1, mostPreviews: 1 } });
  });
  it('keys that do not change a picture cost nothing: it is drawn once', async () => {
    const get = async (query: string) => {
      const answer = await app.request(`http://sites.test/preview/en.png?${query}`);
      return { status: answer.status, tag: answer.headers.get('etag') };
    };
    const same = (first: string, ...others: string[]) => ({ first, others });
    for (const { first, others } of [
      // Parks that may match are drawn, or hidden.
      same('vacancy=10-&unknown=hide', 'unknown=hide&vacancy=10-&dv=abcde'),
      same(
        'vacancy=10-',
        'vacancy=10-&unit=pyeong',
        'money=KRW&vacancy=10-',
        'vacancy=10-&dv=abcde',
        'vacancy=10-&layers=none',
        'vacancy=10-&sort=vacancy',
        'vacancy=10-&w=vacancy3.port2&sort=score&colour=score',
        'vacancy=10-&year=2030',
        'vacancy=10-&park=dong-mai',
        'vacancy=10-&show=ports/cai-lan',
        'vacancy=10-&compare=dong-mai',
        'vacancy=10-&fbclid=1&zz=2',
        'vacancy=10-&area=huge',
      ),
      same(
        'star=dong-mai,song-khoai',
        'star=song-khoai,dong-mai',
        'star=song-khoai,dong-mai&area=5-',
      ),
      same('compare=dong-mai,song-khoai', 'star=viet-hung&compare=song-khoai,dong-mai'),
      same('status=planned,operating', 'status=operating,planned'),
    ]) {
      const { tag } = await get(first);
      // All at once: had one of them to be drawn, the others would be refused.
      for (const answer of await Promise.all(others.map(get)))
        expect(answer, first).toEqual({ status: 200, tag });
    }
  });
  it('a refused one leaves nothing behind that others would get', async () => {
    const get = (query: string) => app.request(`http://sites.test/preview/en.png?${query}`);
    const all = await Promise.all([1, 2, 3, 4].map((at) => get(`area=${at}-`)));
    expect(all.map(({ status }) => status).toSorted()).toEqual([200, 503, 503, 503]);
    const tags = new Set<string | null>();
    for (const at of [1, 2, 3, 4]) {
      const again = await get(`area=${at}-`);
      expect(again.headers.get('cache-control')).toContain('max-age=86400');
      tags.add(again.headers.get('etag'));
    }
    expect(tags.size).toBe(4);
  });
});
