import { jpegs, realAtlasIn } from '@sites/fixtures';
import { openStore } from '@sites/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deskTable } from './routes.ts';
import { SignIn } from './sign-in.ts';
import { signInLimits } from './sign-in-limits.ts';
import { testDesk } from './test-desk.ts';

let desk: Awaited<ReturnType<typeof testDesk>>;
beforeAll(async () => {
  desk = await testDesk();
});
afterAll(() => desk.close());

const store = openStore({ dataDir: '/dev/null/none' });
const secret = () => 'ein-geheimnis-von-genug-zeichen-0123';
const table = deskTable({ store, secret, atlasIn: realAtlasIn, signIn: new SignIn(store, secret) });
const closed = table.filter(({ rule }) => rule !== 'public');
const bodies: Readonly<Record<string, unknown>> = { POST: {}, PUT: jpegs.baseline };
const bodyOf = (method: string) => bodies[method];

it('has a rule for every route, and few that are open', () => {
  expect(table.length).toBeGreaterThan(20);
  expect(table.filter(({ rule }) => rule === 'public').map(({ path }) => path)).toEqual([
    '/api/auth/sign-in',
    '/api/auth/two-factor/verify-totp',
    '/api/auth/two-factor/verify-backup-code',
    '/api/auth/sign-out',
    '/api/auth/join',
    '/api/auth/who',
  ]);
});

describe.each(closed.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s',
  (_, { method, path }) => {
    it('refuses strangers, with forged cookies too', async () => {
      const stranger = desk.browser();
      expect(await stranger.tell(path, bodyOf(method))).toBe('401 signed-out');
      stranger.cookies.set('desk.session_token', 'x'.repeat(32));
      expect(await stranger.tell(path, bodyOf(method))).toBe('401 signed-out');
    });
    it('refuses other sites, whoever is signed in', async () => {
      const browser = desk.browser();
      const tell = (headers: Record<string, string>) => browser.tell(path, bodyOf(method), headers);
      expect(await tell({ 'Sec-Fetch-Site': 'cross-site' })).toBe('403 cross-site');
      expect(await tell({ 'Sec-Fetch-Site': 'same-site' })).toBe('403 cross-site');
      expect(await tell({ Origin: 'https://evil.example' })).toBe('403 cross-site');
      expect(await tell({ Origin: 'null' })).toBe('403 cross-site');
    });
  },
);

it('tells strangers no more than that they are some', async () => {
  const stranger = desk.browser();
  stranger.cookies.set('desk.session_token', 'x.y');
  expect(await stranger.read('/api/auth/who')).toEqual({ person: null });
});

it('keeps staff out of what is for admins', async () => {
  const staff = await desk.signedIn('staff', 'curious@province.example');
  const admins = table.filter(({ rule }) => rule === 'admin');
  expect(admins.length).toBeGreaterThan(3);
  for (const { method, path } of admins)
    expect(await staff.tell(path, bodyOf(method)), path).toBe('403 admins-only');
});

it.each([
  '/api/auth/sign-up/email',
  '/api/auth/sign-in/email',
  '/api/auth/get-session',
  '/api/auth/list-sessions',
  '/api/auth/update-user',
  '/api/auth/delete-user',
  '/api/auth/request-password-reset',
  '/api/auth/reset-password',
  '/api/auth/two-factor/send-otp',
  '/api/auth/two-factor/get-totp-uri',
  '/api/auth/ok',
  '/api/auth/error',
  '/api/auth',
  '/api/desk',
  '/api/desk/',
  '/api/desk/staff/',
  '/api/desk//staff',
  '/api/desk/./me/..%2fstaff',
  '/api/desk/%2e%2e/auth/sign-in/email',
  '/api/desk/staff%00',
  '/api/desk/STAFF',
])('offers nothing at %s', async (path) => {
  const browser = desk.browser();
  for (const body of [undefined, { email: 'a@b.vn', password: 'x'.repeat(12), name: 'x' }])
    expect(await browser.tell(path, body)).toMatch(/^(404|401)/);
});

it('takes JSON alone, no more than it reads, and nothing that it does not know', async () => {
  const browser = desk.browser();
  const sign = { email: 'a@b.vn', password: 'x' };
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  expect(await browser.tell('/api/auth/sign-in', sign, form)).toBe('415 content-type');
  expect(await browser.tell('/api/auth/sign-in', sign, { 'Content-Type': 'text/plain' })).toBe(
    '415 content-type',
  );
  const long = { ...sign, password: 'x'.repeat(70_000) };
  expect(await browser.tell('/api/auth/sign-in', long)).toBe('413 too-large');
  expect(await browser.tell('/api/auth/sign-in', { ...sign, role: 'admin' })).toBe('400 bad-field');
  expect(await browser.tell('/api/auth/sign-in', [])).toBe('400 bad-field');
  const answer = await browser.send('/api/auth/sign-in', { email: 'a@b.vn', password: 5 });
  expect(await answer.text()).not.toContain('5');
});

it('keeps no answer anywhere and lets no script read a cookie', async () => {
  const staff = desk.browser('https://sites.test');
  const email = await desk.member('staff', 'kept@province.example');
  const answer = await staff.send('/api/auth/sign-in', { email, password: desk.password });
  const [cookie = ''] = answer.headers.getSetCookie();
  expect(cookie).toMatch(/^__Secure-desk\.session_token=/);
  for (const part of [/httponly/i, /samesite=strict/i, /secure/i, /path=\/api/i])
    expect(cookie).toMatch(part);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.has('access-control-allow-origin')).toBe(false);
  expect(await answer.text()).toBe('{"next":"desk"}');
  const me = await staff.send('/api/desk/me');
  expect(me.status).toBe(200);
  expect(me.headers.get('cache-control')).toBe('no-store');
});

it('gives a session of its own at each sign-in, whatever was there before', async () => {
  const victim = desk.browser();
  const email = await desk.member('staff', 'fixed@province.example');
  victim.cookies.set('desk.session_token', 'chosen.by-an-attacker');
  await victim.read('/api/auth/sign-in', { email, password: desk.password });
  const first = victim.cookies.get('desk.session_token');
  expect(first).not.toContain('chosen');
  await victim.read('/api/auth/sign-in', { email, password: desk.password });
  expect(victim.cookies.get('desk.session_token')).not.toBe(first);
});

it('makes a new session when a device is set up', async () => {
  const admin = desk.browser();
  const email = await desk.member('admin', 'device@province.example');
  await admin.read('/api/auth/sign-in', { email, password: desk.password });
  const before = new Map(admin.cookies);
  const { uri } = await admin.read<{ uri: string }>('/api/auth/two-factor/enable', {
    password: desk.password,
  });
  const { codeOf } = await import('./test-desk.ts');
  await admin.read('/api/auth/two-factor/verify-totp', { code: codeOf(uri) });
  const stolen = desk.browser();
  for (const [name, value] of before) stolen.cookies.set(name, value);
  expect(await stolen.tell('/api/desk/me')).toBe('401 signed-out');
});

describe('whoever tries passwords', () => {
  it('is stopped for the account, and not told whether there is one', async () => {
    const own = await testDesk();
    const email = await own.member('staff');
    const tell = (sent: object) =>
      own.browser().tell('/api/auth/sign-in', { password: 'wrong wrong wrong', ...sent });
    expect(await tell({ email })).toBe('401 wrong');
    expect(await tell({ email: 'nobody@province.example' })).toBe('401 wrong');
    const tries = Array.from({ length: signInLimits.account.most - 1 }, () => tell({ email }));
    await Promise.all(tries);
    expect(await tell({ email, password: own.password })).toBe('429 too-many');
    expect(await tell({ email: email.toUpperCase(), password: own.password })).toBe('429 too-many');
    await own.close();
  }, 60_000);
  it('is stopped by address, whichever accounts and codes are tried', async () => {
    const own = await testDesk();
    const browser = own.browser();
    const tells = [];
    for (let at = 0; at <= signInLimits.address.most; at += 1)
      tells.push(await browser.tell('/api/auth/two-factor/verify-totp', { code: '000000' }));
    expect(tells[0]).toBe('401 start-again');
    expect(tells.at(-1)).toBe('429 too-many');
    const token = 'x'.repeat(43);
    const join = { token, name: 'x', password: own.password };
    expect(await browser.tell('/api/auth/join', join)).toBe('429 too-many');
    await own.close();
  }, 60_000);
});

it('says that the store is away, and logs nothing of who asked', async () => {
  const answer = await desk.browser().send('/api/auth/sign-in', {
    email: 'a@b.vn',
    password: 'wrong wrong',
  });
  expect(answer.status).toBe(401);
  await desk.store.close();
  const away = await desk.browser().send('/api/auth/sign-in', {
    email: 'a@b.vn',
    password: 'wrong wrong',
  });
  expect(away.status).toBe(503);
  expect(Number(away.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(desk.logged).toEqual([]);
});
