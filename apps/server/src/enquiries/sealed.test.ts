import { type SealKey, SealKeySchema, seal } from '@sites/enquiry';
import * as v from 'valibot';
import type { Hono } from 'hono';
import { beforeEach, describe, expect, it } from 'vitest';
import { testApp } from '../test-app.ts';
import { sealKeys } from './seal-key.ts';
import type { EnquirySettings } from './settings.ts';
import { TestStore, testSettings } from './test-store.ts';

const enquiry = {
  name: 'Sakura Tanaka',
  company: '株式会社サクラ',
  country: 'JP',
  contact: { kind: 'email', value: 'tanaka@sakura.example' },
  message: 'Two lines\nof a message.',
  language: 'ja',
  link: 'vacancy=10-',
  consent: { version: 2, given: true },
};
const sent = { ...enquiry, form: { seconds: 40, website: '' } };

let store: TestStore;
let app: Hono;
const open = async (parts: Partial<EnquirySettings> = {}): Promise<void> => {
  store = new TestStore();
  app = await testApp({ enquiries: testSettings({ store, consentVersion: 2, ...parts }) });
};
beforeEach(() => open());

const terms = async () =>
  (await app.request('http://sites.test/api/enquiries/terms')).json() as Promise<{
    sealKey: unknown;
  }>;
const sealKey = async (): Promise<SealKey> => v.parse(SealKeySchema, (await terms()).sealKey);
const post = (body: unknown, key = 'k1', path = '/sealed') =>
  app.request(`http://sites.test/api/enquiries${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(body),
  });
const sealed = async (what: object, key = 'k1') => seal(what, key, await sealKey());
const codeOf = async (answer: Response) => [answer.status, (await answer.json()).code];

describe('a sealed enquiry', () => {
  it('is kept as it was written, and answered without a secret', async () => {
    const answer = await post(await sealed(sent));
    expect(answer.status).toBe(201);
    const body = await answer.json();
    expect(Object.keys(body)).toEqual(['receipt']);
    expect(store.kept).toMatchObject([{ key: 'k1', receipt: body.receipt, enquiry, tags: [] }]);
  });

  it('is kept once, sealed however often, and also where it was sent in the open before', async () => {
    const { receipt } = await (await post(sent, 'k1', '')).json();
    for (let times = 0; times < 2; times += 1)
      expect(await (await post(await sealed(sent))).json()).toEqual({ receipt });
    expect(store.kept).toHaveLength(1);
    const other = await post(await sealed({ ...sent, name: 'Another' }));
    expect(await codeOf(other)).toEqual([422, 'key-reused']);
  });

  it('is judged by what is in it', async () => {
    const answer = await post(await sealed({ ...sent, contact: { kind: 'email', value: 'none' } }));
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      fields: [{ field: 'contact.value', code: 'format' }],
    });
    await post(await sealed({ ...sent, form: { seconds: 40, website: 'x' } }, 'k2'), 'k2');
    expect(store.kept).toMatchObject([{ tags: ['suspect'] }]);
  });

  it('needs no newer consent, as nobody is there to give it; the text that was read stays known', async () => {
    const old = { ...sent, consent: { version: 1, given: true } };
    expect((await post(old, 'k1', '')).status).toBe(409);
    expect((await post(await sealed(old))).status).toBe(201);
    expect(store.kept).toMatchObject([{ enquiry: { consent: { version: 1 } } }]);
    const ahead = { ...sent, consent: { version: 3, given: true } };
    expect(await codeOf(await post(await sealed(ahead, 'k2'), 'k2'))).toEqual([
      409,
      'consent-version',
    ]);
  });

  it('is refused where it does not open, and nothing is kept', async () => {
    const right = await sealed(sent);
    expect(await codeOf(await post(right, 'another'))).toEqual([400, 'sealed']);
    expect(await codeOf(await post({ ...right, keyId: 'of-before' }))).toEqual([400, 'seal-key']);
    for (const body of [sent, {}, null, [], { ...right, sealed: '1.a.b.c' }, { ...right, x: 1 }])
      expect(await codeOf(await post(body)), JSON.stringify(body)).toEqual([400, 'sealed']);
    expect(store.kept).toEqual([]);
  });

  it('is limited with the others, and put off where nobody answers', async () => {
    await open({ perAddress: 1 });
    const body = await sealed(sent);
    expect((await post(body)).status).toBe(201);
    expect((await post(body)).status).toBe(429);
    await open({ controller: null });
    expect(await codeOf(await post(body))).toEqual([503, 'closed']);
  });

  it('is sent only by POST', async () => {
    const answer = await app.request('http://sites.test/api/enquiries/sealed');
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });
});

describe('the key that kiosks seal for', () => {
  it('is the same in every process with the secret, and another with another', () => {
    const of = (secret: string) => sealKeys(() => secret).publicKey();
    expect(of('a'.repeat(32))).toEqual(of('a'.repeat(32)));
    expect(of('a'.repeat(32))).not.toEqual(of('b'.repeat(32)));
    expect(v.is(SealKeySchema, of('a'.repeat(32)))).toBe(true);
  });
  it('shows nothing of the private one', async () =>
    expect(Object.keys((await sealKey()).key).toSorted()).toEqual(['crv', 'kty', 'x', 'y']));
});
