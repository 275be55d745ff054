import { connect } from 'node:net';
import { Hono } from 'hono';
import { afterEach, describe, expect, it } from 'vitest';
import { parseEnvironment } from './env.ts';
import { onError } from './errors.ts';
import { clientOf } from './load/client.ts';
import { type Listening, listen } from './server.ts';

/** The real listener before an app that says which address it believes in. */
const app = new Hono()
  .get('/client', (c) => c.text(clientOf(c)))
  .post('/slow', async (c) => c.text(await c.req.text()))
  .get('/broken', (c) => {
    throw new Error(`cannot read ${c.req.url}`);
  })
  .get('*', (c) => c.text(c.req.url));
const failures: unknown[] = [];
app.onError(onError((_error, path) => failures.push(path)));

let open: Listening | undefined;
const logged: object[] = [];
async function start(env: Record<string, string> = {}): Promise<number> {
  const { PUBLIC_URL, ALLOWED_HOSTS, TRUST_PROXY } = parseEnvironment(env);
  open = await listen(
    app,
    {
      port: 0,
      host: '127.0.0.1',
      publicUrl: PUBLIC_URL,
      allowedHosts: ALLOWED_HOSTS,
      proxies: TRUST_PROXY,
    },
    (entry) => logged.push(entry),
  );
  return open.port;
}
afterEach(() => open?.stop());

/** Sends bytes as they are; what comes back until the connection ends, or stays silent. */
const send = (port: number, bytes: string): Promise<string> =>
  new Promise((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    socket.setEncoding('latin1').setTimeout(1500, () => socket.destroy());
    socket.on('data', (chunk) => (text += chunk));
    socket.on('error', () => {});
    socket.on('close', () => resolve(text));
  });
const ask = async (port: number, target: string, headers: readonly string[], method = 'GET') => {
  const all = [...headers, 'Connection: close'].map((header) => `${header}\r\n`).join('');
  const text = await send(port, `${method} ${target} HTTP/1.1\r\n${all}\r\n`);
  const [head = '', body = ''] = text.split('\r\n\r\n');
  return { status: Number(head.slice(9, 12)), head: head.toLowerCase(), body };
};

const table = [
  'content-security-policy:',
  'x-content-type-options: nosniff',
  'referrer-policy:',
  'permissions-policy:',
  'cross-origin-opener-policy:',
  'cross-origin-resource-policy:',
];

describe('the host that a request names', () => {
  it.each([
    ['localhost:8787', 'http://localhost:8787/x'],
    ['LOCALHOST', 'http://localhost/x'],
    ['localhost.', 'http://localhost/x'],
    ['a.localhost:1', 'http://a.localhost:1/x'],
    ['127.0.0.1:80', 'http://127.0.0.1/x'],
    ['127.9.9.9', 'http://127.9.9.9/x'],
    ['[::1]:8787', 'http://[::1]:8787/x'],
    ['[0:0::1]', 'http://[::1]/x'],
    ['sites.example', 'http://sites.example/x'],
    ['Sites.Example.:9000', 'http://sites.example:9000/x'],
    ['192.168.1.5:8787', 'http://192.168.1.5:8787/x'],
    ['xn--qungninh-6x0d.vn', 'http://xn--qungninh-6x0d.vn/x'],
  ])('%s is one of ours', async (host, address) => {
    const port = await start({ ALLOWED_HOSTS: 'sites.example 192.168.1.5:8787 quảngninh.vn' });
    expect(await ask(port, '/x', [`Host: ${host}`])).toMatchObject({ status: 200, body: address });
  });
  it.each([
    [['Host: evil.example']],
    [['Host: sites.example.evil.example']],
    [['Host: evilsites.example']],
    [['Host: 192.168.1.5:1']],
    [['Host: 999.999.999.999']],
    [['Host: a&b']],
    [['Host: localhost@evil.example']],
    [['Host: evil.example#localhost']],
    [['Host: localhost/evil']],
    [['Host: localhost:99999']],
    [['Host: localhost:80:80']],
    [['Host: [::1']],
    [['Host: [::2]']],
    [['Host: loc\xe1lhost']],
    [['Host: %6cocalhost']],
    [['Host: 127.0.0.1.evil.example']],
    [['Host: localhost..']],
    [['Host: ']],
    [[]],
    [['Host: localhost', 'Host: evil.example']],
    [['Host: localhost', 'Host: localhost']],
    [['Host: evil.example', 'X-Forwarded-Host: localhost']],
  ])('%j is refused, readably and with our headers', async (headers) => {
    const port = await start({ ALLOWED_HOSTS: 'sites.example 192.168.1.5:8787' });
    const { status, head, body } = await ask(port, '/x', headers);
    expect(status).toBe(400);
    expect(head).toContain('content-type: application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status: 400, code: 'bad-request' });
    expect(body).not.toMatch(/node_modules|\.ts:|\bat /);
    for (const line of table) expect(head).toContain(line);
  });
  it('says what would let a host in', async () =>
    expect((await ask(await start(), '/x', ['Host: 192.168.1.5:8787'])).body).toContain(
      'ALLOWED_HOSTS=192.168.1.5',
    ));
  it('guards files as it guards pages', async () => {
    const port = await start();
    expect((await ask(port, '/assets/a.js', ['Host: localhost'])).status).toBe(200);
    expect((await ask(port, '/assets/a.js', ['Host: evil.example'])).status).toBe(400);
  });
  it.each(['/healthz', '/readyz'])('does not matter to %s', async (path) => {
    const port = await start();
    for (const headers of [['Host: evil.example'], ['Host: a&b'], [], ['Host: a', 'Host: b']])
      expect((await ask(port, path, headers)).status).toBe(200);
  });
  it('may stand in the target; both must be ours then', async () => {
    const port = await start();
    expect(await ask(port, 'http://localhost/x?y', ['Host: localhost'])).toMatchObject({
      status: 200,
      body: 'http://localhost/x?y',
    });
    for (const [target, host] of [
      ['http://evil.example/x', 'localhost'],
      ['http://localhost/x', 'evil.example'],
      ['http://me@localhost/x', 'localhost'],
      ['ftp://localhost/x', 'localhost'],
      ['http:///x', 'localhost'],
      ['/\\evil.example', 'localhost'],
    ])
      expect((await ask(port, target!, [`Host: ${host}`])).status, target).toBe(400);
  });
  it('is never taken from a path', async () =>
    expect((await ask(await start(), '//evil.example/x', ['Host: localhost'])).body).toBe(
      'http://localhost//evil.example/x',
    ));
});

describe('a public address', () => {
  it('stands for all, for its own host and ours alone', async () => {
    const port = await start({ PUBLIC_URL: 'https://sites.example' });
    for (const host of ['sites.example', 'sites.example:8080', '127.0.0.1'])
      expect((await ask(port, '/x', [`Host: ${host}`])).body).toBe('https://sites.example/x');
    expect((await ask(port, '/x', ['Host: evil.example'])).status).toBe(400);
  });
  it('with HTTPS brings strict transport and upgrades to every answer, without it nothing of it', async () => {
    const secure = await start({ PUBLIC_URL: 'https://sites.example' });
    for (const [target, host] of [
      ['/x', 'localhost'],
      ['/assets/a.js', 'localhost'],
      ['/x', 'evil.example'],
    ]) {
      const { head } = await ask(secure, target!, [`Host: ${host}`]);
      expect(head).toMatch(/strict-transport-security: max-age=31536000/);
      expect(head).toContain('; upgrade-insecure-requests');
    }
    await open?.stop();
    const plain = await start({ PUBLIC_URL: 'http://sites.example' });
    expect((await ask(plain, '/x', ['Host: localhost'])).head).not.toMatch(/strict-t|upgrade/);
  });
});

describe('what a proxy forwards', () => {
  const forwarded = [
    'Host: app:8787',
    'X-Forwarded-Host: Sites.Example',
    'X-Forwarded-Proto: https',
  ];
  it('counts from the addresses that are trusted', async () => {
    const port = await start({
      TRUST_PROXY: '10.0.0.0/8 127.0.0.1',
      ALLOWED_HOSTS: 'sites.example',
    });
    expect((await ask(port, '/x', forwarded)).body).toBe('https://sites.example/x');
    for (const host of ['evil.example', 'sites.example, evil.example', 'a&b'])
      expect(
        (await ask(port, '/x', ['Host: localhost', `X-Forwarded-Host: ${host}`])).status,
        host,
      ).toBe(400);
    expect((await ask(port, '/x', ['Host: localhost', 'X-Forwarded-Proto: evil'])).body).toBe(
      'http://localhost/x',
    );
  });
  it.each([{}, { TRUST_PROXY: '10.0.0.0/8 ::1' }])('counts for nothing with %j', async (env) => {
    const port = await start({ ...env, ALLOWED_HOSTS: 'sites.example' });
    expect((await ask(port, '/x', forwarded)).status).toBe(400);
    expect((await ask(port, '/x', ['Host: localhost', ...forwarded.slice(1)])).body).toBe(
      'http://localhost/x',
    );
  });
  it.each([
    ['127.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['127.0.0.1', '10.9.9.9, 203.0.113.7', '203.0.113.7'],
    ['127.0.0.1 10.0.0.0/8', '1.2.3.4, 203.0.113.7, 10.0.0.1', '203.0.113.7'],
    ['127.0.0.1', 'unknown', '127.0.0.1'],
    ['127.0.0.1', '', '127.0.0.1'],
    ['10.0.0.0/8', '203.0.113.7', '127.0.0.1'],
  ])(
    'names the visitor: trusting %s, forwarded for %s',
    async (TRUST_PROXY, forwardedFor, client) => {
      const port = await start({ TRUST_PROXY });
      const { body } = await ask(port, '/client', [
        'Host: localhost',
        `X-Forwarded-For: ${forwardedFor}`,
      ]);
      expect(body).toBe(client);
    },
  );
  it('sends plain HTTP to the public address', async () => {
    const port = await start({ TRUST_PROXY: '127.0.0.1', PUBLIC_URL: 'https://sites.example' });
    const { status, head } = await ask(port, '/x?y=1', [
      'Host: sites.example',
      'X-Forwarded-Proto: http',
    ]);
    expect([status, /location: (.*)/.exec(head)?.[1]]).toEqual([
      301,
      'https://sites.example/x?y=1',
    ]);
    expect((await ask(port, '/x', ['Host: sites.example'])).status).toBe(200);
  });
});

describe('requests that Node cannot read', () => {
  it.each([
    ['no request', 'hello\r\n\r\n', 400],
    ['a control character in the path', 'GET /\x01 HTTP/1.1\r\nHost: localhost\r\n\r\n', 400],
    [
      'a control character in a header',
      'GET / HTTP/1.1\r\nHost: localhost\r\nA: \x00\r\n\r\n',
      400,
    ],
    [
      'a header that never ends',
      `GET / HTTP/1.1\r\nHost: localhost\r\nA: ${'a'.repeat(20_000)}`,
      431,
    ],
    ['an address that never ends', `GET /${'a'.repeat(20_000)} HTTP/1.1\r\n`, 431],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
      400,
    ],
    ['another version', 'GET / HTTP/9.9\r\nHost: localhost\r\n\r\n', 400],
    ['the opening of another protocol', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', 400],
    ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n', 405],
    [
      'an expectation',
      'GET /x HTTP/1.1\r\nHost: evil.example\r\nExpect: tea\r\nConnection: close\r\n\r\n',
      400,
    ],
  ])('%s gets our headers', async (_name, bytes, status) => {
    const text = (await send(await start(), bytes)).toLowerCase();
    expect(text.slice(0, 12)).toBe(`http/1.1 ${status}`);
    for (const line of table) expect(text).toContain(line);
    expect(JSON.parse(text.split('\r\n\r\n')[1]!)).toMatchObject({ status });
  });
  it('come at once where it is a body that breaks off, which nobody waits for', async () => {
    const port = await start();
    const head = 'POST /slow HTTP/1.1\r\nHost: localhost\r\n';
    const text = await send(port, `${head}Transfer-Encoding: chunked\r\n\r\nnonsense`);
    expect(text.slice(0, 12)).toBe('HTTP/1.1 400');
    await new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.end(`${head}Content-Length: 100\r\n\r\nhalf`),
      );
      socket.resume().on('close', () => resolve());
    });
    // All is read or given up: the server can stop.
    await open?.stop();
  });
  it.each([
    ['a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n'],
    [
      'a tunnel after a question',
      'GET /x HTTP/1.1\r\nHost: localhost\r\n\r\nCONNECT a:1 HTTP/1.1\r\n\r\n',
    ],
    ['another protocol', '\x16\x03\x01'],
    ['another version', 'GET / HTTP/9.9\r\nHost: localhost\r\n\r\n'],
    ['headers without end', `GET / HTTP/1.1\r\nX: ${'a'.repeat(20_000)}`],
    [
      'an upgrade',
      'GET /x HTTP/1.1\r\nHost: localhost\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n',
    ],
  ])(
    'leave no connection behind, whatever comes after %s',
    async (_name, bytes) => {
      const port = await start();
      await new Promise<void>((resolve) => {
        const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
        socket.once('data', () => socket.write('x'.repeat(200_000), () => socket.destroy()));
        socket.on('error', () => {});
        socket.on('close', () => resolve());
      });
      await open?.stop();
    },
    5000,
  );
  it('come after what was asked before on the same connection', async () => {
    const text = await send(
      await start(),
      'GET /first HTTP/1.1\r\nHost: localhost\r\n\r\nGET /second HTTP/1.1\r\nHost: localhost\r\n\r\nnonsense\r\n\r\n',
    );
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200', 'HTTP/1.1 400']);
  });
});

it('a log holds no query, however it is written', async () => {
  logged.length = 0;
  failures.length = 0;
  const port = await start();
  const targets = [
    '/api/enquiries/secret',
    '/api/%65nquiries/secret?x',
    '/x?q=secret',
    '/x%3Fq=secret',
    '/x%253fq=secret',
    '/broken?q=secret',
  ];
  for (const target of [...targets, 'http://localhost/y?q=secret', 'http://secret@localhost/'])
    await ask(port, target, ['Host: localhost']);
  expect(logged).toHaveLength(8);
  expect(failures).toEqual(['/broken']);
  expect(JSON.stringify([logged, failures])).not.toContain('secret');
});
