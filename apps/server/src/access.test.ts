import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from '@sites/domain';
import { realAtlasIn } from '@sites/fixtures';
import { openStore } from '@sites/store';
import { Hono } from 'hono';
import { inspectRoutes } from 'hono/dev';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessRules as rulesOfAll } from './access.ts';
import { deskRules, deskTable } from './desk/routes.ts';
import { SignIn } from './desk/sign-in.ts';
import { secretOf } from './enquiries/secret.ts';
import { TestStore, testSettings } from './enquiries/test-store.ts';
import { testApp } from './test-app.ts';

let app: Hono;
const store = new TestStore();
const folder = mkdtempSync(join(tmpdir(), 'sites-access-'));
const kept = openStore({ dataDir: folder });
const desk = { store: kept, secret: () => 'ein-geheimnis-von-genug-zeichen-0123' };
const signIn = new SignIn(kept, desk.secret);
const accessRules = {
  ...rulesOfAll,
  ...deskRules(deskTable({ ...desk, atlasIn: realAtlasIn, signIn })),
};
afterAll(async () => {
  await kept.close();
  rmSync(folder, { recursive: true });
});
beforeAll(async () => {
  app = await testApp({ enquiries: testSettings({ store, perAddress: 1000 }), desk });
});

/** The routes of an app as the table writes them: without patterns, and once for all languages. */
const routesOf = (asked: Hono): string[] => [
  ...new Set(
    inspectRoutes(asked)
      // Only what stands before everything below a path is no route of its own.
      .filter(
        ({ isMiddleware, method, path }) =>
          !(isMiddleware && /^ALL \S*\/\*$/.test(`${method} ${path}`)),
      )
      .map(({ method, path }) => {
        const plain = path.replace(/(?<=:\w+)\{[^/]*\}/g, '');
        const [, first = ''] = plain.split('/');
        const isOne = (languages as readonly string[]).includes(first);
        return `${method} ${isOne ? plain.replace(first, ':language') : plain}`;
      }),
  ),
];

it('every route has a rule, and every rule a route', () => {
  const routes = routesOf(app);
  expect(routes.length).toBeGreaterThan(25);
  expect(routes.filter((route) => !Object.hasOwn(accessRules, route))).toEqual([]);
  expect(Object.keys(accessRules).filter((route) => !routes.includes(route))).toEqual([]);
});
it('finds a route that has none, however it is written', () => {
  const bare = new Hono()
    .get('/a', (c) => c.text('x'))
    .post('/a', async (c, next) => (c.req.path ? c.text('x') : next()))
    .all('/b', (c) => c.text('x'))
    .get('/c/*', async (c, next) => (c.req.path ? c.text('x') : next()))
    .all('/d/:one{[a-z]{2}}/*', (c) => c.text('x'));
  expect(routesOf(new Hono().route('/x', bare))).toEqual([
    'GET /x/a',
    'POST /x/a',
    'ALL /x/b',
    'GET /x/c/*',
    'ALL /x/d/:one/*',
  ]);
});

const receipt = 'QN-1111-111H';
const guarded = Object.entries(accessRules).filter(([, rule]) => rule !== 'public');
describe.each(guarded)('%s is for %s', (route) => {
  const [method = '', pattern = ''] = route.split(' ');
  const path = pattern.replace(':receipt', receipt).replace(/:\w+/g, 'x').replace('*', 'x');
  const ask = (headers: Record<string, string> = {}) =>
    app.request(`http://sites.test${path}`, {
      method: method === 'ALL' ? 'POST' : method,
      headers,
    });
  it('strangers hear nothing', async () => expect((await ask()).status).toBe(401));
  it.each([
    { Authorization: 'Bearer x' },
    { Authorization: `Bearer ${secretOf('another key of thirty-two signs..', receipt)}` },
    { Authorization: 'Bearer ' },
    { Authorization: 'Basic YWRtaW46YWRtaW4=' },
    { Cookie: 'desk.session_token=x; session=admin' },
    { 'X-Forwarded-For': '127.0.0.1', 'X-Forwarded-User': 'admin', Forwarded: 'for=127.0.0.1' },
    { 'X-Original-URL': '/healthz', 'X-Rewrite-URL': '/healthz' },
  ])('nor who pretends: %j', async (headers) =>
    expect([401, 404]).toContain((await ask(headers)).status),
  );
});
