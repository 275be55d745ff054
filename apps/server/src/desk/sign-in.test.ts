import { scryptSync } from 'node:crypto';
import { type TrialPostgres, startPostgres } from '@sites/store/trials';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { invite } from './people.ts';
import { codeOf, testDesk } from './test-desk.ts';

let server: TrialPostgres | undefined;
afterAll(() => server?.stop());

describe.each(['sqlite', 'postgres'] as const)('sign-in on %s', (kind) => {
  let desk: Awaited<ReturnType<typeof testDesk>>;
  beforeEach(async () => {
    if (kind === 'postgres') server ??= await startPostgres(process.env.TEST_DATABASE_URL);
    desk = await testDesk(
      server && kind === 'postgres' ? { databaseUrl: await server.database() } : undefined,
    );
  }, 60_000);
  afterEach(() => desk.close());

  it('lets in whoever was invited, once', async () => {
    const token = await invite(desk.store, {
      email: 'Hoa@Province.example',
      role: 'staff',
      by: 'test',
      now: new Date(),
    });
    const { password } = desk;
    const hoa = desk.browser();
    expect(await hoa.tell('/api/auth/join', { token, name: 'Hoa', password: 'too short' })).toBe(
      '400 bad-field',
    );
    expect(await hoa.tell('/api/auth/join', { token, name: 'Hoa', password })).toBe('200');
    expect(await hoa.tell('/api/auth/join', { token, name: 'Eve', password })).toBe(
      '404 no-invitation',
    );
    expect(await hoa.tell('/api/desk/me')).toBe('401 signed-out');
    expect(await hoa.tell('/api/auth/sign-in', { email: 'hoa@province.example', password })).toBe(
      '200',
    );
    expect(await hoa.read('/api/desk/me')).toMatchObject({
      name: 'Hoa',
      role: 'staff',
      hasTotp: false,
    });
    expect(await hoa.tell('/api/auth/sign-out', {})).toBe('200');
    expect(hoa.cookies.size).toBe(0);
    expect(await hoa.tell('/api/desk/me')).toBe('401 signed-out');
  });

  it('asks admins for a device before anything else, and for its codes at each sign-in', async () => {
    const email = await desk.member('admin');
    const { password } = desk;
    const admin = desk.browser();
    await admin.read('/api/auth/sign-in', { email, password });
    expect(await admin.tell('/api/desk/staff')).toBe('403 totp-required');
    expect(await admin.tell('/api/desk/enquiries/list', {})).toBe('403 totp-required');
    expect(await admin.tell('/api/auth/two-factor/enable', { password: 'something else' })).toBe(
      '401 wrong',
    );
    const { uri, backupCodes } = await admin.read<{ uri: string; backupCodes: string[] }>(
      '/api/auth/two-factor/enable',
      { password },
    );
    expect(await admin.tell('/api/desk/staff')).toBe('403 totp-required');
    await admin.read('/api/auth/two-factor/verify-totp', { code: codeOf(uri) });
    expect(await admin.tell('/api/desk/staff')).toBe('200');
    expect(await admin.tell('/api/auth/two-factor/disable', { password })).toBe(
      '403 totp-required',
    );

    const again = desk.browser();
    expect(await again.read('/api/auth/sign-in', { email, password })).toEqual({ next: 'code' });
    expect(await again.tell('/api/desk/me')).toBe('401 signed-out');
    const wrong = String((Number(codeOf(uri)) + 1) % 1_000_000).padStart(6, '0');
    expect(await again.tell('/api/auth/two-factor/verify-totp', { code: wrong })).toBe(
      '401 wrong-code',
    );
    const inGroups = codeOf(uri).replace(/^.../, '$& ');
    await again.read('/api/auth/two-factor/verify-totp', { code: inGroups });
    expect(await again.tell('/api/desk/staff')).toBe('200');

    const lost = desk.browser();
    await lost.read('/api/auth/sign-in', { email, password });
    // As somebody reads it off their own paper.
    const code = backupCodes[0]?.toLowerCase().replaceAll('-', ' ');
    expect(code).toMatch(/^([2-9a-z]{4} ?){3}$/);
    expect(code).not.toMatch(/[01ilo]/);
    expect(await lost.tell('/api/auth/two-factor/verify-backup-code', { code })).toBe('200');
    expect(await lost.tell('/api/desk/staff')).toBe('200');
    const twice = desk.browser();
    await twice.read('/api/auth/sign-in', { email, password });
    expect(await twice.tell('/api/auth/two-factor/verify-backup-code', { code })).toBe(
      '401 wrong-code',
    );
  });

  it('ends what somebody has open when they are sent away', async () => {
    const admin = await desk.signedIn('admin');
    const staff = await desk.signedIn('staff');
    const all = await admin.read<{ id: string; role: string }[]>('/api/desk/staff');
    const [id, own] = ['staff', 'admin'].map((role) => all.find((one) => one.role === role)?.id);
    expect(await staff.tell('/api/desk/enquiries/list', {})).toBe('200');
    expect(await admin.tell('/api/desk/staff/revoke', { id: own, isRevoked: true })).toBe(
      '409 oneself',
    );
    expect(await admin.tell('/api/desk/staff/revoke', { id, isRevoked: true })).toBe('200');
    expect(await staff.tell('/api/desk/enquiries/list', {})).toBe('401 signed-out');
    const again = { email: 'staff@province.example', password: desk.password };
    expect(await staff.tell('/api/auth/sign-in', again)).toBe('401 wrong');
    expect(await admin.tell('/api/desk/staff/revoke', { id, isRevoked: false })).toBe('200');
    expect(await staff.tell('/api/auth/sign-in', again)).toBe('200');
    expect(JSON.stringify(await admin.read('/api/desk/audit', {}))).toContain('staff.revoke');
  });

  it('gives somebody who is invited again a new password and no old session', async () => {
    const staff = await desk.signedIn('staff');
    const email = 'staff@province.example';
    const token = await invite(desk.store, { email, role: 'staff', by: 'test', now: new Date() });
    const password = 'a new one of some length';
    expect(await desk.browser().tell('/api/auth/join', { token, name: 'Staff', password })).toBe(
      '200',
    );
    expect(await staff.tell('/api/desk/me')).toBe('401 signed-out');
    expect(await staff.tell('/api/auth/sign-in', { email, password: desk.password })).toBe(
      '401 wrong',
    );
    expect(await staff.tell('/api/auth/sign-in', { email, password })).toBe('200');
  });

  it('lets a password be changed, and other places be signed out', async () => {
    const here = await desk.signedIn('staff');
    const there = desk.browser();
    const email = 'staff@province.example';
    await there.read('/api/auth/sign-in', { email, password: desk.password });
    expect(await here.tell('/api/auth/sign-out-others', {})).toBe('200');
    expect(await there.tell('/api/desk/me')).toBe('401 signed-out');
    const change = { currentPassword: desk.password, newPassword: 'another one of some length' };
    expect(await here.tell('/api/auth/change-password', { ...change, currentPassword: 'x' })).toBe(
      '401 wrong',
    );
    expect(await here.tell('/api/auth/change-password', change)).toBe('200');
    expect(await here.tell('/api/desk/me')).toBe('200');
    expect(await there.tell('/api/auth/sign-in', { email, password: desk.password })).toBe(
      '401 wrong',
    );
  });

  it('forgets sessions whose time is over', async () => {
    const staff = await desk.signedIn('staff');
    const held = () =>
      desk.store.use(async (db) => {
        const { rows } = await sql<{ id: string }>`select id from auth_sessions`.execute(db);
        return rows.map(({ id }) => id);
      });
    const [old] = await held();
    const past = kind === 'sqlite' ? '2020-01-01T00:00:00.000Z' : new Date(0);
    await desk.store.use((db) => sql`update auth_sessions set "expiresAt" = ${past}`.execute(db));
    expect(await staff.tell('/api/desk/me')).toBe('401 signed-out');
    const { password } = desk;
    await staff.read('/api/auth/sign-in', { email: 'staff@province.example', password });
    expect(await held()).toHaveLength(1);
    expect(await held()).not.toContain(old);
  });

  it('refuses an invitation after 72 hours', async () => {
    const now = new Date(Date.now() - 73 * 3_600_000);
    const token = await invite(desk.store, {
      email: 'late@x.example',
      role: 'staff',
      by: 'test',
      now,
    });
    const late = { token, name: 'Late', password: desk.password };
    expect(await desk.browser().tell('/api/auth/join', late)).toBe('404 no-invitation');
  });

  it('tells the audit who was refused, and never what was typed', async () => {
    const admin = await desk.signedIn('admin');
    const all = () =>
      admin.read<{ entries: { who: string; action: string; after?: { why: string } }[] }>(
        '/api/desk/audit',
        {},
      );
    const refused = async () =>
      (await all()).entries
        .filter(({ action }) => action === 'staff.refused')
        .map(({ who, after }) => ({ who, why: after?.why }));
    const { password } = desk;
    const members = await admin.read<{ id: string; email: string }[]>('/api/desk/staff');
    const own = members.find(({ email }) => email === 'admin@province.example')?.id ?? '';
    const tell = (email: string, typed: string) =>
      desk.browser().tell('/api/auth/sign-in', { email, password: typed });

    expect(await tell('admin@province.example', 'wrong wrong wrong')).toBe('401 wrong');
    expect(await refused()).toEqual([{ who: own, why: 'password' }]);
    for (const email of ['hunter2@typo', 'hunter2@typo', 'other@typo'])
      expect(await tell(email, 'wrong wrong wrong')).toBe('401 wrong');
    const [other, again, first] = await refused();
    expect([first, again, other].map((one) => one?.why)).toEqual(Array(3).fill('unknown'));
    expect(first?.who).toMatch(/^tried-[\w-]{12}$/);
    expect([again?.who === first?.who, other?.who === first?.who]).toEqual([true, false]);

    const codes = desk.browser();
    await codes.read('/api/auth/sign-in', { email: 'admin@province.example', password });
    for (const path of ['verify-totp', 'verify-backup-code']) {
      const code = path === 'verify-totp' ? '000000' : 'aaaaa-bbbbb';
      expect(await codes.tell(`/api/auth/two-factor/${path}`, { code })).toBe('401 wrong-code');
      expect((await refused())[0]).toEqual({ who: own, why: 'code' });
    }
    const many = (await refused()).length;
    expect(await desk.browser().tell('/api/auth/two-factor/verify-totp', { code: '000000' })).toBe(
      '401 start-again',
    );
    expect(await refused()).toHaveLength(many);

    const staff = await desk.signedIn('staff');
    const id = (await staff.read<{ id: string }>('/api/desk/me')).id;
    const change = { currentPassword: 'not the one', newPassword: 'another one of some length' };
    expect(await staff.tell('/api/auth/change-password', change)).toBe('401 wrong');
    expect((await refused())[0]).toEqual({ who: id, why: 'password' });
    await admin.read('/api/desk/staff/revoke', { id, isRevoked: true });
    expect(await tell('staff@province.example', password)).toBe('401 wrong');
    expect((await refused())[0]).toEqual({ who: id, why: 'revoked' });

    const email = 'late@province.example';
    const now = new Date(Date.now() - 73 * 3_600_000);
    const token = await invite(desk.store, { email, role: 'staff', by: 'test', now });
    const join = () => desk.browser().tell('/api/auth/join', { token, name: 'Late', password });
    expect([await join(), await join()]).toEqual(Array(2).fill('404 no-invitation'));
    const [used, ended] = await refused();
    expect(ended).toEqual({ who: email, why: 'invitation' });
    expect(used?.who).toMatch(/^tried-/);
    const text = JSON.stringify(await all());
    for (const typed of ['hunter2', 'wrong wrong', 'not the one', '000000', password, token])
      expect(text).not.toContain(typed);
  }, 60_000);
});

it('keeps passwords by scrypt, each with a salt of its own', async () => {
  const desk = await testDesk(undefined, true);
  const { password } = desk;
  const emails = [await desk.member('staff'), await desk.member('staff', 'two@province.example')];
  const rows = await desk.store.use(async (db) => {
    const kept = await sql<{ password: string }>`select password from auth_accounts`.execute(db);
    return kept.rows.map((row) => row.password);
  });
  expect(new Set(rows).size).toBe(2);
  for (const row of rows) {
    const [salt = '', key] = row.split(':');
    const cost = { N: 16_384, r: 16, maxmem: 64 * 1024 * 1024 };
    expect(salt).toMatch(/^[0-9a-f]{32}$/);
    expect(key).toBe(scryptSync(password, salt, 64, cost).toString('hex'));
  }
  const tell = (email?: string, sent = password) =>
    desk.browser().tell('/api/auth/sign-in', { email, password: sent });
  expect(await tell(emails[0])).toBe('200');
  expect(await tell(emails[1], `${password}!`)).toBe('401 wrong');
  await desk.close();
});
