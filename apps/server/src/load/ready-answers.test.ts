import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textBody } from '../body.ts';
import { readAddresses, readHost } from '../hosts.ts';
import { type Listening, listen } from '../server.ts';
import { testApp } from '../test-app.ts';

// The real server, asked the same twice: the second answer comes from in front of the framework.

let server: Listening;
let rendered = 0;
const logged: object[] = [];
beforeAll(async () => {
  const app = await testApp({
    assets: new Map([['/assets/a.js', textBody('x'.repeat(2000), 'text/javascript')]]),
    renderPage({ page, base }) {
      rendered += 1;
      return { status: page === '' ? 200 : 404, html: `<p>${base} ${'x'.repeat(2000)}</p>` };
    },
  });
  const allowed = readHost('sites.example');
  const proxies = readAddresses(['127.0.0.1']);
  server = await listen(
    app,
    {
      port: 0,
      host: '127.0.0.1',
      allowedHosts: allowed ? [allowed] : [],
      ...(proxies && { proxies }),
    },
    (entry) => logged.push(entry),
  );
});
afterAll(() => server.stop());

/** Names and values, or a list of both by turns where a name stands twice. */
type Headers = Readonly<Record<string, string>> | readonly string[];
const ask = (
  path: string,
  headers: Headers = {},
  method = 'GET',
): Promise<{ status: number; headers: object; text: string }> =>
  new Promise((resolve, reject) => {
    request(
      { port: server.port, host: '127.0.0.1', path, method, headers: headers as never },
      (answer) => {
        let text = '';
        answer.setEncoding('latin1').on('data', (chunk: string) => (text += chunk));
        answer.on('end', () => {
          const { date: _, ...others } = answer.headers;
          resolve({ status: answer.statusCode ?? 0, headers: others, text });
        });
      },
    )
      .on('error', reject)
      .end();
  });

describe.each([
  '/healthz',
  '/api',
  '/api/collections/parks/items?limit=3',
  '/api/collections/parks/items/dong-mai',
  '/api/atlas?lang=ja',
  '/assets/a.js',
  '/vi/?vacancy=10-',
  '/robots.txt',
])('%s', (path) => {
  it.each([
    ['as it is', {}],
    ['as gzip', { 'Accept-Encoding': 'gzip' }],
    ['from another host', { 'X-Forwarded-Host': 'sites.example', 'X-Forwarded-Proto': 'https' }],
  ] satisfies [string, Headers][])('is the same when asked again, %s', async (_, headers) => {
    const first = await ask(path, headers);
    expect(first.status).toBe(200);
    for (let time = 0; time < 3; time += 1) expect(await ask(path, headers)).toEqual(first);
    const head = await ask(path, headers, 'HEAD');
    expect(head).toEqual({ ...first, text: '' });
  });
  it('is unchanged for who has it, before and after others have asked', async () => {
    const { headers } = await ask(path, { 'Accept-Encoding': 'gzip' });
    const { etag } = headers as { etag: string };
    const again = await ask(path, { 'Accept-Encoding': 'gzip', 'If-None-Match': etag });
    expect([again.status, again.text]).toEqual([304, '']);
    expect(again.headers).toMatchObject({ etag });
    expect((await ask(path, { 'If-None-Match': '"other"' })).status).toBe(200);
  });
});

it('is logged each time, without its query', async () => {
  logged.length = 0;
  for (const method of ['GET', 'GET', 'HEAD']) await ask('/vi/?vacancy=30-', {}, method);
  expect(logged).toEqual(
    ['GET', 'GET', 'HEAD'].map((method) => ({
      method,
      path: '/vi/',
      status: 200,
      ms: expect.any(Number),
    })),
  );
});

it('is not made again', async () => {
  await ask('/vi/?vacancy=20-');
  const before = rendered;
  for (let time = 0; time < 5; time += 1) await ask('/vi/?vacancy=20-');
  expect(rendered).toBe(before);
});

it.each([
  ['what depends on who asks', '/', { 'Accept-Language': 'ja' }, { 'Accept-Language': 'ko' }],
  ['another host', '/vi/', {}, { 'X-Forwarded-Host': 'sites.example' }],
  ['a host that is not ours', '/vi/', {}, { 'X-Forwarded-Host': 'evil.example' }],
  ['two hosts', '/vi/', {}, ['Host', 'localhost', 'Host', 'evil.example']],
] satisfies [string, string, Headers, Headers][])(
  'gives nobody the answer of somebody else: %s',
  async (_, path, one, other) => {
    await ask(path, one);
    const first = await ask(path, one);
    const second = await ask(path, other);
    expect([second.status, second.headers, second.text]).not.toEqual([
      first.status,
      first.headers,
      first.text,
    ]);
    if (second.status === 200) expect(second.text).not.toBe(first.text);
  },
);

it('what is missing or refused is asked for again each time', async () => {
  for (const [path, status] of [
    ['/vi/nowhere', 404],
    ['/api/collections/parks/items?vacancy=much', 400],
    ['/readyz', 200],
  ] as const)
    for (let time = 0; time < 3; time += 1) expect((await ask(path)).status).toBe(status);
  expect((await ask('/vi/', {}, 'POST')).status).toBe(405);
});
