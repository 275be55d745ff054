import type { Acknowledgement, Enquiry, EnquiryState } from '@sites/enquiry';
import { StoreUnavailable } from '@sites/store';
import type { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import { testApp } from '../test-app.ts';
import { mostBytes } from './body.ts';
import { hashOf } from './reception.ts';
import { secretOf } from './secret.ts';
import type { EnquirySettings } from './settings.ts';
import { TestStore, testSettings } from './test-store.ts';

const whole: Enquiry = {
  name: 'Sakura Tanaka',
  company: '株式会社サクラ',
  country: 'JP',
  contact: { kind: 'email', value: 'tanaka@sakura.example' },
  message: 'Two lines\nof a message.',
  plant: { landHa: 12, powerMw: 40, start: '2028-04', jobs: 300 },
  asked: [{ park: 'dong-mai', measure: 'vacancy' }, { park: 'song-khoai' }],
  language: 'ja',
  link: 'vacancy=10-&port=any~40km',
  consent: { version: 1, given: true },
};

let store: TestStore;
let app: Hono;
let time: number;
const logged: unknown[] = [];
const open = async (parts: Partial<EnquirySettings> = {}): Promise<void> => {
  store = new TestStore();
  app = await testApp({
    enquiries: testSettings({ store, now: () => time, ...parts }),
    log: (error, path) => logged.push(error, path),
  });
};
beforeEach(() => {
  time = Date.UTC(2026, 10, 27, 3);
  logged.length = 0;
  return open();
});

type Sent = Record<string, unknown>;
interface Told {
  readonly code?: string;
  readonly current?: number;
  readonly fields?: readonly { readonly field: string; readonly code: string }[];
}
const json = { 'Content-Type': 'application/json' };
const post = (sent: Sent | string, headers: Record<string, string> = {}) =>
  app.request('http://sites.test/api/enquiries', {
    method: 'POST',
    body: typeof sent === 'string' ? sent : JSON.stringify(sent),
    headers: { ...json, 'Idempotency-Key': 'k1', ...headers },
  });
const told = async (answer: Response): Promise<Told> => {
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  return (await answer.json()) as Told;
};
const stateOf = (receipt: string, secret?: string) =>
  app.request(`http://sites.test/api/enquiries/${receipt}`, {
    headers: secret === undefined ? {} : { Authorization: `Bearer ${secret}` },
  });

describe('an enquiry', () => {
  it('is kept before it is answered, as it was sent', async () => {
    const answer = await post(whole);
    expect(answer.status).toBe(201);
    const { receipt, secret } = (await answer.json()) as Acknowledgement;
    expect(receipt).toMatch(/^QN-/);
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(store.kept).toMatchObject([
      {
        key: 'k1',
        receipt,
        enquiry: whole,
        at: '2026-11-27T03:00:00.000Z',
        deleteAfter: '2028-11-27',
        tags: [],
      },
    ]);
  });
  it('is not answered while it is not kept', async () => {
    let done: () => void = () => {};
    store.gate = new Promise((resolve) => (done = resolve));
    let isAnswered = false;
    const answer = Promise.resolve(post(whole)).then((one) => {
      isAnswered = true;
      return one;
    });
    const again = await post(whole);
    expect([again.status, again.headers.get('retry-after')]).toEqual([409, '1']);
    expect((await told(again)).code).toBe('in-flight');
    expect((await post(whole, { 'Idempotency-Key': 'k2', 'Content-Type': 'x' })).status).toBe(415);
    expect([isAnswered, store.kept]).toEqual([false, []]);
    done();
    expect([(await answer).status, store.kept.length]).toEqual([201, 1]);
    expect((await post(whole)).status).toBe(201);
  });
  it('has one receipt however often it is sent, quoted key or not, fields in any order', async () => {
    const first = await (await post(whole)).json();
    const { name, ...others } = whole;
    expect(await (await post({ ...others, name })).json()).toEqual(first);
    expect(await (await post(whole, { 'Idempotency-Key': '"k1"' })).json()).toEqual(first);
    expect(await (await post({ ...whole, form: { seconds: 99, website: '' } })).json()).toEqual(
      first,
    );
    expect(store.kept).toHaveLength(1);
  });
  it('says when it was kept before, which a desk counts apart', async () => {
    const replayed = async () => (await post(whole)).headers.get('Idempotency-Replayed');
    expect([await replayed(), await replayed()]).toEqual([null, 'true']);
  });
  it('is another under another key', async () => {
    const first = await (await post(whole)).json();
    expect(await (await post(whole, { 'Idempotency-Key': 'k2' })).json()).not.toEqual(first);
  });
  it('does not take the place of another', async () => {
    await post(whole);
    const answer = await post({ ...whole, message: 'Another.' });
    expect([answer.status, (await told(answer)).code]).toEqual([422, 'key-reused']);
    expect(store.kept).toHaveLength(1);
  });
  it.each<[string, Sent]>([
    ['consent', { consent: { version: 9, given: true } }],
    ['parks', { asked: [{ park: 'gone' }] }],
    ['what a contact may look like', { contact: { kind: 'email', value: 'no address' } }],
    ['the longest message', { message: 'x'.repeat(5000) }],
    ['which fields there are', { fax: '1' }],
    ['which countries there are', { country: 'YU' }],
  ])('stays acknowledged when %s changed since, and nothing else is', async (_, part) => {
    const old = { ...whole, ...part };
    expect((await post(old)).status).toBeGreaterThanOrEqual(400);
    const receipt = 'QN-1111-111H';
    store.enquiries.known = async () => ({ receipt, bodyHash: hashOf(old) });
    const answer = await post({ ...old, form: { seconds: 99, website: '' } });
    expect([answer.status, await answer.json()]).toMatchObject([201, { receipt }]);
    for (const other of [whole, { ...old, name: 'Another' }, {}, [], null, 'text', 5])
      expect((await post(JSON.stringify(other))).status).toBe(422);
  });
  it('gets another receipt where one is taken, and none where all are', async () => {
    let next = 1;
    await open({ random: (bytes) => new Uint8Array(bytes).fill(next++) });
    store.taken = ['QN-1111-111H', 'QN-2222-2222'];
    expect(await (await post(whole)).json()).toMatchObject({ receipt: 'QN-3333-333K' });
    await open({ random: (bytes) => new Uint8Array(bytes).fill(1) });
    store.taken = ['QN-1111-111H'];
    expect((await post(whole)).status).toBe(503);
  });
  it.each([
    [{ seconds: 3, website: '' }, []],
    [{ seconds: 2.9, website: '' }, ['suspect']],
    [{ seconds: -1, website: '' }, ['suspect']],
    [{ seconds: 60, website: 'https://spam.example' }, ['suspect']],
    [{ seconds: '60', website: '' }, ['suspect']],
    [null, ['suspect']],
    [undefined, []],
  ])('with the form %j is never lost, and marked %j', async (form, tags) => {
    expect((await post({ ...whole, form })).status).toBe(201);
    expect(store.kept).toMatchObject([{ enquiry: whole, tags }]);
    expect(store.kept[0]?.enquiry).not.toHaveProperty('form');
  });
});

describe('what cannot be taken', () => {
  it('is named field by field, none quoted, nothing kept', async () => {
    const answer = await post({
      ...whole,
      name: '',
      contact: { kind: 'email', value: 'no address' },
      plant: { landHa: 1e9 },
      message: 'm'.repeat(4001),
      phone: '1',
      asked: [{ park: 'Atlantis' }],
      consent: { version: 1, given: false },
    });
    expect(answer.status).toBe(400);
    const { code, fields } = await told(answer);
    expect([code, fields]).toEqual([
      'fields',
      [
        { field: 'name', code: 'missing', detail: expect.any(String) },
        { field: 'contact.value', code: 'format', detail: expect.any(String) },
        { field: 'message', code: 'too-long', limit: 4000, detail: expect.any(String) },
        { field: 'plant.landHa', code: 'range', limit: 100_000, detail: expect.any(String) },
        { field: 'asked.0.park', code: 'format', detail: expect.any(String) },
        { field: 'consent.given', code: 'consent', detail: expect.any(String) },
        { field: 'phone', code: 'unknown', detail: expect.any(String) },
      ],
    ]);
    expect(store.kept).toEqual([]);
  });
  it('names parks and figures that nobody knows', async () => {
    const asked = [
      { park: 'dong-mai', measure: 'vacancy' },
      { park: 'atlantis' },
      { park: 'song-khoai', measure: 'beauty' },
      { park: 'dong-mai', measure: 'substation' },
      { park: 'constructor', measure: 'constructor' },
    ];
    const { fields } = await told(await post({ ...whole, asked }));
    expect(fields?.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'asked.1.park unknown',
      'asked.2.measure unknown',
      'asked.4.park unknown',
      'asked.4.measure unknown',
    ]);
  });
  it('an old consent is told the current one', async () => {
    const answer = await post({ ...whole, consent: { version: 2, given: true } });
    expect(answer.status).toBe(409);
    expect(await told(answer)).toMatchObject({ code: 'consent-version', current: 1 });
    expect(store.kept).toEqual([]);
  });
  it.each(['', '"k1', 'k1"', 'a b', 'k1, k2', 'é', 'a'.repeat(129), '""'])(
    'the key %j is refused by the name of its header',
    async (key) => {
      const answer = await post(whole, { 'Idempotency-Key': key });
      expect(answer.status).toBe(400);
      expect(await told(answer)).toMatchObject({ parameters: [{ name: 'Idempotency-Key' }] });
    },
  );
  it('a query', async () => {
    const url = 'http://sites.test/api/enquiries?secret=x';
    expect((await app.request(url, { method: 'POST', headers: json })).status).toBe(400);
  });
});

describe('the state of an enquiry', () => {
  let given: Acknowledgement;
  beforeEach(async () => {
    given = (await (await post(whole)).json()) as Acknowledgement;
  });
  it('is for who has the secret, and tells nothing personal', async () => {
    const answer = await stateOf(given.receipt, given.secret);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    const state = (await answer.json()) as EnquiryState;
    expect(state).toEqual({
      receipt: given.receipt,
      status: 'new',
      receivedAt: '2026-11-27T03:00:00.000Z',
      changedAt: '2026-11-27T03:00:00.000Z',
      deleteAfter: '2028-11-27',
    });
  });
  it('reads a receipt as it was typed', async () => {
    const typed = given.receipt.toLowerCase().replaceAll('-', '');
    expect((await stateOf(typed, given.secret)).status).toBe(200);
  });
  it('asks for the secret', async () => {
    const bare = await stateOf(given.receipt);
    expect([bare.status, bare.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer realm="enquiries"',
    ]);
    for (const header of ['Basic YTpi', 'Bearer', 'Bearer a b', given.secret]) {
      const answer = await app.request(`http://sites.test/api/enquiries/${given.receipt}`, {
        headers: { Authorization: header },
      });
      expect(answer.status, header).toBe(401);
    }
  });
  it('answers a wrong secret, an unknown receipt and no receipt alike', async () => {
    const never = 'QN-0000-0000';
    const other = given.secret.endsWith('A') ? 'E' : 'A';
    const answers = await Promise.all([
      stateOf(given.receipt, `${given.secret.slice(0, -1)}${other}`),
      stateOf(given.receipt, given.secret.slice(0, 10)),
      stateOf(never, secretOf('a secret of thirty-two characters', never)),
      stateOf(never, given.secret),
      stateOf('nonsense', given.secret),
      stateOf('__proto__', given.secret),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).toContain('no-enquiry');
  });
  it('stops who tries secrets out, even at the right one, for a time', async () => {
    const statuses: number[] = [];
    for (let at = 0; at < 61; at += 1)
      statuses.push((await stateOf(given.receipt, `guess-${at}`)).status);
    expect(statuses.filter((status) => status === 404)).toHaveLength(60);
    const right = await stateOf(given.receipt, given.secret);
    expect([right.status, right.headers.get('retry-after')]).toEqual([429, '10']);
    time += 10_000;
    expect((await stateOf(given.receipt, given.secret)).status).toBe(200);
  });
  it('may be asked often by who has it', async () => {
    for (let at = 0; at < 100; at += 1)
      expect((await stateOf(given.receipt, given.secret)).status).toBe(200);
  });
});

describe('limits', () => {
  const send = async (key: number, sent: Sent | string = whole) =>
    post(sent, { 'Idempotency-Key': `k${key}` });
  it('hold for an address, say when to come back, and end', async () => {
    await open({ perAddress: 3 });
    for (let at = 0; at < 3; at += 1) expect((await send(at)).status).toBe(201);
    const refused = await send(3);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '200']);
    expect((await told(refused)).code).toBe('too-often');
    time += 200_000;
    expect((await send(3)).status).toBe(201);
  });
  it('hold for all together', async () => {
    await open({ inAll: 2 });
    expect([(await send(1)).status, (await send(2)).status]).toEqual([201, 201]);
    const refused = await send(3);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '30']);
  });
  it('count what cannot be read too, before it is read', async () => {
    await open({ perAddress: 1 });
    expect((await send(1, '{')).status).toBe(400);
    expect((await send(1, 'x'.repeat(70_000))).status).toBe(429);
  });
  it('put off what is sent again, and give its receipt then', async () => {
    await open({ perAddress: 1 });
    const first = await (await send(1)).json();
    expect((await send(1)).status).toBe(429);
    time += 600_000;
    expect(await (await send(1)).json()).toEqual(first);
  });
  it('of bytes are never under what devices may have sent', () =>
    expect(mostBytes).toBeGreaterThanOrEqual(64 * 1024));
});

describe('where nothing can be kept', () => {
  it('a closed desk says so, and the terms why', async () => {
    await open({ controller: null });
    const answer = await post(whole);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '600']);
    expect((await told(answer)).code).toBe('closed');
    expect(await (await app.request('/api/enquiries/terms')).json()).toEqual({
      open: false,
      reason: 'closed',
      consentVersion: 1,
      retentionMonths: 24,
      controller: null,
      sealKey: null,
    });
  });
  it('a desk that closed after it kept something puts its repeat off, and never refuses it', async () => {
    const first = await (await post(whole)).json();
    const kept = store;
    await open({ controller: null, store: kept });
    expect((await post(whole)).status).toBe(503);
    await open({ store: kept });
    expect(await (await post(whole)).json()).toEqual(first);
  });
  it('a store that is away is a passing thing that no log calls a failure', async () => {
    const { receipt, secret } = (await (await post(whole)).json()) as Acknowledgement;
    store.away = 'read-only';
    for (const answer of [await post(whole), await stateOf(receipt, secret)]) {
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10']);
      expect((await told(answer)).code).toBe('store');
    }
    const terms = await app.request('/api/enquiries/terms');
    expect(await terms.json()).toMatchObject({ open: false, reason: 'store' });
    expect((await app.request('/api/collections/parks/items?vacancy=10-')).status).toBe(200);
    expect((await app.request('/en/')).status).toBe(200);
    store.away = undefined;
    expect((await post(whole)).status).toBe(201);
    expect(logged).toEqual([]);
  });
  it('without a secret nothing is kept that nobody could open', async () => {
    await open({
      authSecret: () => {
        throw new StoreUnavailable('read-only', undefined);
      },
    });
    expect([(await post(whole)).status, store.kept]).toEqual([503, []]);
  });
  it('/readyz stays 200 and names what is degraded', async () => {
    const ready = async () => {
      const answer = await app.request('/readyz');
      return [answer.status, await answer.text(), answer.headers.get('cache-control')];
    };
    expect(await ready()).toEqual([200, 'ready', 'no-store']);
    store.away = 'read-only';
    expect(await ready()).toEqual([200, 'ready; degraded: enquiries (read-only)', 'no-store']);
    app = await testApp({ enquiries: testSettings({ store }), isReady: () => false });
    expect(await ready()).toEqual([503, 'stopping', 'no-store']);
  });
});

it('the terms are said while enquiries are open', async () => {
  const answer = await app.request('/api/enquiries/terms');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(await answer.json()).toEqual({
    open: true,
    consentVersion: 1,
    retentionMonths: 24,
    controller: { name: 'Board of tests', contact: 'board@sites.test' },
    sealKey: { id: expect.any(String), key: expect.objectContaining({ crv: 'P-256' }) },
  });
});
