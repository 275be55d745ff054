import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Acknowledgement } from '@sites/enquiry';
import { startPostgres } from '@sites/store/trials';
import type { Hono } from 'hono';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseEnvironment } from '../env.ts';
import { testApp } from '../test-app.ts';
import { openEnquiries } from './opening.ts';

let root: string;
let opened: ReturnType<typeof openEnquiries>;
let app: Hono;
const controller = { CONTROLLER_NAME: 'Board', CONTROLLER_CONTACT: 'board@sites.test' };
const start = async (env: Record<string, string> = controller): Promise<void> => {
  await opened?.store.close();
  opened = openEnquiries(parseEnvironment(env), root);
  app = await testApp({ enquiries: opened.settings });
};
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'sites-enquiries-'));
  await start();
});
afterEach(async () => {
  await opened.store.close();
  rmSync(root, { recursive: true });
});

it('says where enquiries are kept, and nothing where none are taken', async () => {
  expect(opened.keptIn).toBe(join(root, 'data/sites.db'));
  await start({});
  expect(opened.keptIn).toBe(null);
});

const enquiry = {
  name: '<script>alert(1)</script>',
  company: '{{7*7}}',
  country: 'KR',
  contact: { kind: 'kakaotalk', value: 'hana_01' },
  message: "'; drop table enquiries; --",
  language: 'ko',
  link: '',
  consent: { version: 1, given: true },
};
const send = (key: string, sent: object = enquiry) =>
  app.request('http://sites.test/api/enquiries', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(sent),
  });
const sendTold = async (key: string, sent?: object) =>
  (await (await send(key, sent)).json()) as Acknowledgement;
const status = async (path: string) => (await app.request(path)).status;

it('keeps an enquiry as the text that it is, over a restart, once for its key', async () => {
  const first = await sendTold('k1', { ...enquiry, form: { seconds: 1, website: '' } });
  await start();
  expect(await sendTold('k1')).toEqual(first);
  expect((await send('k1', { ...enquiry, company: 'Another' })).status).toBe(422);
  const { rows } = await opened.store.enquiries.list();
  expect(rows).toMatchObject([
    { receipt: first.receipt, name: enquiry.name, company: enquiry.company, tags: ['suspect'] },
  ]);
  const kept = await opened.store.enquiries.get(first.receipt, 'someone', '2026-11-27');
  expect(kept?.enquiry).toEqual(enquiry);
  const state = await app.request(`/api/enquiries/${first.receipt}`, {
    headers: { Authorization: `Bearer ${first.secret}` },
  });
  expect(await state.json()).toMatchObject({ receipt: first.receipt, status: 'new' });
});
it('tells a late repeat of an erased enquiry its receipt, and its state', async () => {
  const { receipt, secret } = await sendTold('k1');
  await opened.store.enquiries.erase(receipt, 'someone', '2026-11-28T00:00:00.000Z');
  expect((await sendTold('k1')).receipt).toBe(receipt);
  const state = await app.request(`/api/enquiries/${receipt}`, {
    headers: { Authorization: `Bearer ${secret}` },
  });
  expect(await state.json()).toMatchObject({ status: 'erased' });
  expect((await opened.store.enquiries.list()).rows).toEqual([]);
});
it('a folder that cannot be written to stops enquiries alone, and only as long', async () => {
  writeFileSync(join(root, 'data'), 'a file where the folder should be');
  await start();
  const answer = await send('k1');
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '10']);
  expect(await (await app.request('/readyz')).text()).toBe(
    'ready; degraded: enquiries (read-only)',
  );
  expect(await (await app.request('/api/enquiries/terms')).json()).toMatchObject({
    open: false,
    reason: 'store',
  });
  for (const path of ['/en/', '/api/collections/parks/items?vacancy=10-', '/preview/en.png'])
    expect(await status(path), path).toBe(200);
  rmSync(join(root, 'data'));
  await expect.poll(async () => (await send('k1')).status, { timeout: 5000 }).toBe(201);
  expect(await (await app.request('/readyz')).text()).toBe('ready');
});
it('touches no disk where nobody takes enquiries', async () => {
  await start({});
  expect([(await send('k1')).status, await status('/readyz'), await status('/en/')]).toEqual([
    503, 200, 200,
  ]);
  expect(await status('/api/enquiries/terms')).toBe(200);
  expect(existsSync(join(root, 'data'))).toBe(false);
});

it('of two processes on one database, both answer with the one receipt of what both get at once', async () => {
  const server = await startPostgres(process.env.TEST_DATABASE_URL);
  const env = {
    ...controller,
    DATABASE_URL: await server.database(),
    AUTH_SECRET: 'a secret of thirty-two characters',
  };
  const all = [env, env].map((one) => openEnquiries(parseEnvironment(one), root));
  try {
    const apps = await Promise.all(all.map(({ settings }) => testApp({ enquiries: settings })));
    const keys = Array.from({ length: 25 }, (_, nth) => `key-${nth}`);
    const answers = await Promise.all(
      keys.map((key) =>
        Promise.all(
          apps.map(async (one) => {
            const answer = await one.request('http://sites.test/api/enquiries', {
              method: 'POST',
              headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
              body: JSON.stringify(enquiry),
            });
            expect(answer.status).toBe(201);
            return (await answer.json()) as Acknowledgement;
          }),
        ),
      ),
    );
    for (const [one, other] of answers) expect(one).toEqual(other);
    const { rows } = (await all[0]?.store.enquiries.list()) ?? { rows: [] };
    expect(rows.map(({ receipt }) => receipt).toSorted()).toEqual(
      answers.map(([one]) => one?.receipt).toSorted(),
    );
  } finally {
    for (const { store } of all) await store.close();
    await server.stop();
  }
}, 60_000);
