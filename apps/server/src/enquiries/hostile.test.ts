import { connect } from 'node:net';
import type { Acknowledgement } from '@sites/enquiry';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseEnvironment } from '../env.ts';
import { type Listening, listen } from '../server.ts';
import { testApp } from '../test-app.ts';
import { mostBytes } from './body.ts';
import type { EnquirySettings } from './settings.ts';
import { TestStore, testSettings } from './test-store.ts';

// What somebody who means harm sends, over a real connection.

let store: TestStore;
let open: Listening;
const logged: string[] = [];
const start = async (parts: Partial<EnquirySettings> = {}, env: Record<string, string> = {}) => {
  await open?.stop();
  store = new TestStore();
  logged.length = 0;
  const app = await testApp({
    enquiries: testSettings({ store, perAddress: 10_000, inAll: 10_000, ...parts }),
    log: (error, path) => logged.push(`${error} ${path}`),
  });
  const { ALLOWED_HOSTS, TRUST_PROXY } = parseEnvironment(env);
  open = await listen(
    app,
    { port: 0, host: '127.0.0.1', allowedHosts: ALLOWED_HOSTS, proxies: TRUST_PROXY },
    (entry) => logged.push(JSON.stringify(entry)),
  );
};
beforeEach(() => start());
afterEach(() => open.stop());

/** Sends bytes, one piece after the other; what comes back until the connection ends or falls silent. */
const send = (...pieces: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    let text = '';
    const socket = connect(open.port, '127.0.0.1', () => {
      for (const piece of pieces) socket.write(piece, 'latin1');
    });
    socket.setEncoding('utf8').setTimeout(1500, () => socket.destroy());
    socket.on('data', (chunk) => (text += chunk));
    socket.on('error', () => {});
    socket.on('close', () => resolve(text));
  });
const enquiry = {
  name: 'A',
  company: 'B',
  country: 'JP',
  contact: { kind: 'phone', value: '+81 3' },
  language: 'ja',
  link: '',
  consent: { version: 1, given: true },
};
const whole = JSON.stringify(enquiry);
const usual = { Host: 'localhost', 'Content-Type': 'application/json', 'Idempotency-Key': 'k' };
const head = (headers: object, method = 'POST', path = '/api/enquiries'): string =>
  `${method} ${path} HTTP/1.1\r\n${Object.entries({ ...usual, Connection: 'close', ...headers })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('')}\r\n`;
const latin = (text: string): string => Buffer.from(text).toString('latin1');
/** Status, head and body of an answer to a body of the right length. */
const post = async (body: string, headers: object = {}, path = '/api/enquiries') => {
  const bytes = latin(body);
  const text = await send(
    head({ 'Content-Length': bytes.length, ...headers }, 'POST', path) + bytes,
  );
  return parsed(text);
};
const parsed = (text: string) => {
  const [first = '', ...rest] = text.split('\r\n\r\n');
  return {
    status: Number(first.slice(9, 12)),
    head: first.toLowerCase(),
    body: rest.join('\r\n\r\n'),
  };
};
const chunked = (body: string): string =>
  `${Buffer.byteLength(body, 'latin1').toString(16)}\r\n${body}\r\n`;

describe('bodies', () => {
  it('in chunks are read as any other', async () => {
    const bytes = chunked(whole.slice(0, 20)) + chunked(whole.slice(20)) + '0\r\n\r\n';
    const answer = parsed(await send(head({ 'Transfer-Encoding': 'chunked' }) + bytes));
    expect([answer.status, store.kept.length]).toEqual([201, 1]);
  });
  it('that are too long are refused by their length, before they come', async () => {
    const answer = parsed(await send(head({ 'Content-Length': 50_000_000 })));
    expect([answer.status, store.kept]).toEqual([413, []]);
    expect(answer.head).toContain('connection: close');
    expect(answer.head).toContain('content-security-policy: ');
  });
  it('that are too long in chunks are refused while they come', async () => {
    const chunk = chunked(' '.repeat(16_000));
    const pieces = Array.from({ length: 20 }, () => chunk);
    const answer = parsed(await send(head({ 'Transfer-Encoding': 'chunked' }), ...pieces));
    expect([answer.status, store.kept]).toEqual([413, []]);
  });
  it('may be as long as the limit, and no byte longer', async () => {
    const padded = whole.padEnd(mostBytes);
    expect((await post(padded)).status).toBe(201);
    expect((await post(`${padded} `)).status).toBe(413);
  });
  it('that break off are no failure of ours', async () => {
    await new Promise<void>((resolve) => {
      const socket = connect(open.port, '127.0.0.1', () => {
        socket.write(head({ 'Content-Length': 500 }) + whole.slice(0, 50));
        setTimeout(() => socket.destroy(), 50);
      });
      socket.on('close', () => resolve());
    });
    expect((await post(whole)).status).toBe(201);
    expect(logged.filter((line) => /error|failed/i.test(line))).toEqual([]);
    expect(store.kept).toHaveLength(1);
  });
  it.each([
    ['nothing', ''],
    ['half', whole.slice(0, -1)],
    ['two', whole + whole],
    ['no text', '\u0000\u0001'],
    ['another notation', "{name: 'A'}"],
    ['a form', 'name=A&company=B'],
    ['open brackets', '['.repeat(60_000)],
    ['no number', whole.replace('1,', 'NaN,')],
  ])('of %s are named as what they are', async (_name, body) => {
    const { status, body: told } = await post(body);
    expect([status, JSON.parse(told).code]).toEqual([400, 'json']);
  });
  it('that are not UTF-8 are not guessed at', async () => {
    const bytes = whole.replace('"A"', '"\xff\xfe"');
    const answer = parsed(await send(head({ 'Content-Length': bytes.length }) + bytes));
    expect([answer.status, JSON.parse(answer.body).code]).toEqual([400, 'json']);
  });
  it.each([
    ['deep lists', `{"asked":${'['.repeat(30_000)}${']'.repeat(30_000)}}`],
    ['deep objects', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['deep marks', whole.replace('{', `{"plant":${'['.repeat(30_000)}${']'.repeat(30_000)},`)],
    ['a prototype', whole.replace('{', '{"__proto__":{"isAdmin":true},')],
    ['a prototype within', whole.replace('"kind"', '"__proto__":{},"kind"')],
    ['a constructor', whole.replace('{', '{"constructor":{"prototype":{"x":1}},')],
    ['a list', '[]'],
    ['a text', '"x"'],
    ['null', 'null'],
    ['a number too large', whole.replace('"version":1', '"version":1e999')],
    ['a status of its own', whole.replace('{', '{"status":"answered","receipt":"QN-0000-0000",')],
  ])('with %s are refused field by field', async (_name, body) => {
    const { status, body: told } = await post(body);
    expect([status, JSON.parse(told).code]).toEqual([400, 'fields']);
    expect(store.kept).toEqual([]);
    expect(Object.prototype).not.toHaveProperty('isAdmin');
  });
  it('that say a thing twice mean the last, as JSON does', async () => {
    expect((await post(whole.replace('"name":"A"', '"name":"A","name":"Z"'))).status).toBe(201);
    expect(store.kept.map((one) => one.enquiry.name)).toEqual(['Z']);
  });
  it.each([
    'text/plain',
    'text/plain;application/json',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json, text/plain',
    'application/json; charset=utf-16',
    'application/json; charset=latin1',
    'application/json; charset=utf-8; x=y',
    'application/jsonp',
    'application/ld+json',
    '',
  ])('of the type %j are not read', async (type) =>
    expect((await post(whole, { 'Content-Type': type })).status).toBe(415),
  );
  it.each([
    'application/json',
    'Application/JSON; charset=UTF-8',
    'application/json;charset="utf-8"',
  ])('of the type %j are', async (type) =>
    expect((await post(whole, { 'Content-Type': type })).status).toBe(201),
  );
  it('that are compressed are not unfolded', async () =>
    expect((await post(whole, { 'Content-Encoding': 'gzip' })).status).toBe(415));
});

describe('other sites', () => {
  it.each([
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { 'Sec-Fetch-Site': '' },
    { Origin: 'null' },
    { Origin: '' },
    { Origin: 'https://evil.example' },
    { Origin: 'http://localhost.evil.example' },
    { Origin: 'http://localhost:1' },
    { Origin: 'http://localhost', 'Sec-Fetch-Site': 'cross-site' },
  ])('send nothing: %j', async (headers) => {
    const { status, body, head: lines } = await post(whole, headers);
    expect([status, JSON.parse(body).code, store.kept]).toEqual([403, 'cross-site', []]);
    expect(lines).not.toContain('access-control-allow');
  });
  it.each([
    {},
    { 'Sec-Fetch-Site': 'same-origin', Origin: 'http://localhost' },
    { 'Sec-Fetch-Site': 'none' },
    { Host: 'localhost:8787', Origin: 'http://localhost:8787' },
    { Host: '127.0.0.1', Origin: 'http://127.0.0.1' },
  ])('our own pages do: %j', async (headers) =>
    expect((await post(whole, headers)).status).toBe(201),
  );
  it('are let in by no preflight, and read nothing', async () => {
    const asked = { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' };
    for (const path of ['/api/enquiries', '/api/enquiries/terms', '/api/enquiries/QN-1111-111H']) {
      const { status, head: lines } = parsed(await send(head(asked, 'OPTIONS', path)));
      expect(status).toBe(204);
      expect(lines).not.toContain('access-control');
      expect(lines).toContain('cross-origin-resource-policy: same-origin');
      expect(parsed(await send(head(asked, 'GET', path))).head).not.toContain('access-control');
    }
  });
});

it.each([
  ['/api/enquiries', 'POST, OPTIONS', ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']],
  ['/api/enquiries/', 'POST, OPTIONS', ['GET', 'DELETE']],
  ['/api/enquiries/terms', 'GET, HEAD, OPTIONS', ['POST', 'PUT', 'DELETE']],
  ['/api/enquiries/QN-1111-111H', 'GET, HEAD, OPTIONS', ['POST', 'PUT', 'DELETE']],
  ['/api/collections', 'GET, HEAD, OPTIONS', ['POST', 'DELETE']],
])('%s says that it allows %s', async (path, allow, methods) => {
  const allowed = async (method: string) => {
    const { status, head: lines } = parsed(await send(head({}, method, path)));
    return [status, /^allow: (.*)\r?$/m.exec(lines)?.[1]];
  };
  expect(await allowed('OPTIONS')).toEqual([204, allow.toLowerCase()]);
  for (const method of methods)
    expect(await allowed(method), method).toEqual([405, allow.toLowerCase()]);
});

it.each([
  '/api/enquiries/../enquiries',
  '/api/%65nquiries',
  '/api/enquiries/%2e%2e/enquiries',
  '/api//enquiries',
  '/api/enquiries%2f',
  '/api/ENQUIRIES',
  '/api/enquiries;x',
  '/api/enquiries%00',
  '//api/enquiries',
  '/en/../api/enquiries',
])('%s is no way around the guard', async (path) => {
  const { status } = await post(whole, { 'Sec-Fetch-Site': 'cross-site' }, path);
  expect([403, 404, 405]).toContain(status);
  expect(store.kept).toEqual([]);
});
it.each([
  '/api/enquiries/QN-1111-111H/../terms/../QN-1111-111H',
  '/api/enquiries/%51N-1111-111H',
  '/api/enquiries/..%2f..%2fhealthz',
  '/api/enquiries/%00',
  '/api/enquiries/__proto__',
  '/api/enquiries/QN-1111-111H/secret',
  `/api/enquiries/${'A'.repeat(3000)}`,
])('%s opens nothing', async (path) => {
  expect([401, 404]).toContain(parsed(await send(head({}, 'GET', path))).status);
  const guess = parsed(await send(head({ Authorization: 'Bearer guess' }, 'GET', path)));
  expect(guess.status).toBe(404);
});

it('scripts, formulas and statements in every field are kept as the text that they are', async () => {
  const texts = fc.constantFrom(
    '<script>alert(1)</script>',
    '"><svg onload=x>',
    '=HYPERLINK("http://evil")',
    "' OR 1=1; --",
    '{{7*7}} ${7*7} #{7*7}',
    '../../etc/passwd',
    'NFC: é ế 株式会社 🙂',
    '%00 &#x3c; \\u003c',
  );
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(texts, texts, texts, async (name, company, message) => {
      sent += 1;
      const one = { ...enquiry, name, company, message };
      const answer = await post(JSON.stringify(one), { 'Idempotency-Key': `k${sent}` });
      expect(answer.status).toBe(201);
      expect(answer.head).toContain('content-type: application/json');
      expect(store.kept.at(-1)?.enquiry).toEqual(one);
    }),
    { numRuns: 30 },
  );
  const { body } = await post(JSON.stringify({ ...enquiry, contact: { kind: '<script>' } }));
  expect(body).not.toContain('<script>');
});

it('two at once with one key are one enquiry', async () => {
  let done: () => void = () => {};
  store.gate = new Promise((resolve) => (done = resolve));
  const answers = Array.from({ length: 8 }, () => post(whole));
  let refused = 0;
  for (const answer of answers)
    void answer.then(({ status }) => (refused += Number(status === 409)));
  await expect.poll(() => refused).toBe(7);
  done();
  const statuses = (await Promise.all(answers)).map(({ status }) => status).toSorted();
  expect(statuses).toEqual([201, ...Array.from({ length: 7 }, () => 409)]);
  expect([(await post(whole)).status, store.kept.length]).toEqual([201, 1]);
});

describe('an address', () => {
  const send8 = async (forwarded: (at: number) => string) => {
    const statuses: number[] = [];
    for (let at = 0; at < 8; at += 1)
      statuses.push((await post('{', { 'X-Forwarded-For': forwarded(at) })).status);
    return statuses.filter((status) => status === 429).length;
  };
  it('cannot be invented', async () => {
    await start({ perAddress: 3 });
    expect(await send8((at) => `203.0.113.${at}`)).toBe(5);
  });
  it('is the visitor’s behind a proxy that is trusted, as the last hop says', async () => {
    await start({ perAddress: 3 }, { TRUST_PROXY: '127.0.0.1' });
    expect(await send8((at) => `203.0.113.${at}`)).toBe(0);
    expect(await send8((at) => `1.1.1.${at}, 198.51.100.7`)).toBe(5);
  });
  it('with IPv6 is the network of a home', async () => {
    await start({ perAddress: 3 }, { TRUST_PROXY: '127.0.0.1' });
    expect(await send8((at) => `2001:db8:1:2::${at + 1}`)).toBe(5);
  });
});

it('a log holds nothing of what was sent, no key, no receipt, no secret', async () => {
  const sent = JSON.stringify({ ...enquiry, name: 'Leaky', message: 'leaky' });
  const { body } = await post(sent, { 'Idempotency-Key': 'leaky-key' });
  const { receipt, secret } = JSON.parse(body) as Acknowledgement;
  await send(head({ Authorization: `Bearer ${secret}` }, 'GET', `/api/enquiries/${receipt}`));
  store.enquiries.add = async () => {
    throw new Error(`cannot keep ${sent}`);
  };
  const failed = await post(sent, { 'Idempotency-Key': 'leaky-2' });
  expect(failed.status).toBe(500);
  expect(failed.body).not.toMatch(/leaky|cannot keep/i);
  const paths = logged.flatMap((line) => /"path":"([^"]*)"/.exec(line)?.[1] ?? []);
  expect(paths).toEqual(['/api/enquiries', '/api/enquiries/:receipt', '/api/enquiries']);
  const lines = logged.filter((line) => line.startsWith('{')).join('\n');
  expect(lines).not.toMatch(/leaky|QN-/i);
  expect(lines).not.toContain(secret);
});
