import { request } from 'node:http';
import { casesOf } from './sample.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBuilt } from '../../commands/built-server.ts';

/** The built server behind a proxy that speaks HTTPS, as a visitor of `https://sites.example` meets it. */
const publicUrl = 'https://sites.example';
let server: Awaited<ReturnType<typeof startBuilt>>;
beforeAll(async () => {
  server = await startBuilt({ PUBLIC_URL: publicUrl, TRUST_PROXY: '127.0.0.1' });
});
afterAll(() => server.stop());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}
const ask = (path: string, scheme = 'https'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = {
      Host: 'app:8787',
      'X-Forwarded-Host': 'sites.example',
      'X-Forwarded-Proto': scheme,
      Origin: 'https://elsewhere.example',
    };
    request(`${server.base}${path}`, { headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      answer.on('end', () => {
        const headers = Object.fromEntries(
          Object.entries(answer.headers).map(([name, value]) => [name, String(value)]),
        );
        resolve({ status: answer.statusCode ?? 0, headers, text });
      });
    })
      .on('error', reject)
      .end();
  });

/** Directives of a content policy by name. */
const readPolicy = (text: string): Map<string, string[]> =>
  new Map(
    text.split(';').map((part) => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name.toLowerCase(), sources];
    }),
  );
const broad = /^(?:\*|https?:|ftp:|https?:\/\/\*(?:\.\*)?)$/;
const inline = /^(?:'unsafe-inline'|data:)$/;

const scriptsOf = (text: string): string[] =>
  [...text.matchAll(/<script[^>]*\ssrc="([^"]*)"/g)].map(([, src]) => src ?? '');

/** The points that MDN's HTTP Observatory gives or takes in 2025, by test; 100 and more is an A+. */
function judge({ headers, text }: Answer, fromHttp: Answer): Record<string, number> {
  const policy = readPolicy(headers['content-security-policy'] ?? '');
  const sources = (name: string) => policy.get(name) ?? policy.get('default-src') ?? ['*'];
  const strict = Number(/max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1] ?? 0);
  const csp = (): number => {
    if (!headers['content-security-policy']) return -25;
    if (sources('script-src').some((one) => broad.test(one) || inline.test(one))) return -20;
    if (sources('object-src').some((one) => broad.test(one))) return -20;
    if ([...policy.values()].flat().some((one) => /^(?:http|ftp):/.test(one))) return -20;
    if ([...sources('script-src'), ...sources('style-src')].includes("'unsafe-eval'")) return -10;
    if (sources('style-src').some((one) => broad.test(one) || inline.test(one))) return 0;
    return policy.get('default-src')?.join() === "'none'" ? 10 : 5;
  };
  const cookies = (): number => {
    const cookie = headers['set-cookie'];
    if (cookie === undefined) return 0;
    if (!/;\s*secure/i.test(cookie)) return strict ? -5 : -20;
    return /;\s*samesite=(?:lax|strict)/i.test(cookie) ? 5 : 0;
  };
  const redirection = (): number => {
    const to = fromHttp.headers.location ?? '';
    if (fromHttp.status < 300 || fromHttp.status > 399) return -20;
    if (!to.startsWith('https:')) return -10;
    return new URL(to).host === new URL(publicUrl).host ? 0 : -5;
  };
  const isPrivate =
    /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(
      headers['referrer-policy'] ?? '',
    );
  return {
    csp: csp(),
    cookies: cookies(),
    cors: headers['access-control-allow-credentials'] === 'true' ? -50 : 0,
    redirection: redirection(),
    referrer: isPrivate ? 5 : headers['referrer-policy'] ? -5 : 0,
    hsts: strict >= 15_768_000 ? 0 : strict > 0 ? -10 : -20,
    integrity: scriptsOf(text).every((src) => /^\/[^/]/.test(src)) ? 0 : -50,
    sniffing: headers['x-content-type-options'] === 'nosniff' ? 0 : -5,
    framing: policy.has('frame-ancestors') ? 5 : headers['x-frame-options'] ? 0 : -20,
    resources: /^same-(?:origin|site)$/.test(headers['cross-origin-resource-policy'] ?? '')
      ? 10
      : 0,
  };
}
const both = async (path: string) => judge(await ask(path), await ask(path, 'http'));
const score = (points: Record<string, number>): number =>
  Object.values(points).reduce((sum, one) => sum + one, 100);

describe('the rules of an observatory', () => {
  const pages = ['/vi/', '/ja/parks/dong-mai', '/ko/data', '/id/nothing-here', '/no'];
  it.each(casesOf(pages, pages, ['/vi/', '/id/nothing-here']))(
    'give %s an A+ with no point taken',
    async (path) => {
      const points = await both(path);
      expect(Math.min(...Object.values(points)), JSON.stringify(points)).toBe(0);
      expect(score(points)).toBe(130);
      expect(scriptsOf((await ask(path)).text)).toHaveLength(1);
    },
  );
  it('give a page for frames an A+ too: it may be framed, nothing else is loosened', async () => {
    const points = await both('/en/embed');
    expect(Math.min(...Object.values(points))).toBe(0);
    expect(score(points)).toBe(120);
    const { headers } = await ask('/en/embed');
    expect(readPolicy(headers['content-security-policy'] ?? '').get('frame-ancestors')).toEqual([
      '*',
    ]);
    const { headers: page } = await ask('/en/');
    expect(readPolicy(page['content-security-policy'] ?? '').get('frame-ancestors')).toEqual([
      "'none'",
    ]);
  });
  it.each([
    '/api',
    '/api/collections/parks/items',
    '/preview/en.png',
    '/sitemap.xml',
    '/notices.txt',
  ])('take nothing from %s', async (path) =>
    expect(Math.min(...Object.values(await both(path)))).toBe(0),
  );
  it('would take points from what we do not send', async () => {
    const bare = { status: 200, headers: {}, text: '<script src="//cdn.example/a.js"></script>' };
    const points = judge(bare, bare);
    expect(score(points)).toBeLessThan(0);
  });
});

it('every answer upgrades and stays with HTTPS', async () => {
  const script = /src="(\/assets\/[^"]+\.js)"/.exec((await ask('/en/')).text)?.[1] ?? '';
  expect(script).not.toBe('');
  for (const path of ['/', '/en/', script, '/api', '/api/nowhere', '/assets/no.js', '/en/embed']) {
    const { headers } = await ask(path);
    expect(headers['strict-transport-security'], path).toBe('max-age=31536000');
    expect(headers['content-security-policy'], path).toContain('upgrade-insecure-requests');
  }
});

it('everything that we write names the public address', async () => {
  for (const path of [
    '/en/',
    '/sitemap.xml',
    '/robots.txt',
    '/api',
    '/api/collections/parks/items?f=csv',
  ]) {
    const { text } = await ask(path);
    expect(text, path).toContain(publicUrl);
    expect(text, path).not.toMatch(/127\.0\.0\.1|app:8787/);
  }
});

it('the licences of the parts are served as text that says its letters', async () => {
  const { status, headers, text } = await ask('/notices.txt');
  expect([status, headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
  expect(text).toContain('Quảng Ninh Sites itself (MIT)');
  expect((await ask('/en/data')).text).toContain('href="/notices.txt"');
  expect((await ask('/icon.svg')).headers['content-type']).toBe('image/svg+xml; charset=utf-8');
});
