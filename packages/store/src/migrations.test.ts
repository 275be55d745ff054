import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql, type Insertable } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreUnavailable } from './failures.ts';
import { migrate, migrations } from './migrations.ts';
import { openDatabase, openStore, type StorePlace } from './store.ts';
import type { Tables } from './tables.ts';
import { startPostgres, type TrialPostgres } from './trials.ts';

type Rows = Partial<{ [T in keyof Tables]: Insertable<Tables[T]> }>;
const receipt = 'QN-0000-0000';
const at = '2026-11-27T08:00:00.000Z';

/** Rows as each step left them when it was the last: a step that changes a table is tried on those before it. */
const rowsAt: Readonly<Record<string, Rows>> = {
  '0001-enquiries': {
    enquiries: {
      receipt,
      key: '0197',
      status: 'read',
      received_at: at,
      changed_at: at,
      delete_after: '2028-11-27',
      erased_at: null,
      assignee: 'an',
      body_hash: 'a1',
      enquiry: '{"name":"Hòa","company":"Đông Á","country":"JP","language":"ja"}',
      country: 'JP',
      language: 'ja',
      contact: 'hoa@wafer.example',
      search: 'hoa dong a',
    },
    enquiry_parks: { receipt, park: 'dong-mai' },
    enquiry_tags: { receipt, tag: 'hot' },
    enquiry_events: { id: '1', receipt, at, who: 'an', kind: 'status', value: 'read' },
  },
  '0002-audit': {
    audit: { id: '1', at, who: 'an', action: 'try', subject: receipt, before: null, after: null },
  },
  '0003-outbox': {
    outbox: { id: '1', kind: 'mail', payload: '{}', receipt, attempts: 0, next_at: at },
  },
  '0004-demand': {
    demand: { week: '2026-11-23', language: 'ja', kind: 'asked', subject: 'power', count: 5 },
  },
  '0005-probes': {},
  '0006-sign-in': {
    invitations: { hash: 'a1', email: 'an@province.example', role: 'staff', expires_at: at },
  },
  '0007-cards': { enquiry_cards: { receipt, jpeg: '/9j/2Q==' } },
};

let server: TrialPostgres;
let folder: string;
beforeAll(async () => {
  server = await startPostgres(process.env.TEST_DATABASE_URL);
  folder = mkdtempSync(join(tmpdir(), 'sites-steps-'));
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});
const places: Readonly<Record<string, (step: string) => Promise<StorePlace>>> = {
  sqlite: async (step) => ({ dataDir: join(folder, step) }),
  postgres: async () => ({ databaseUrl: await server.database() }),
};

it('every step has rows that it is tried on', () =>
  expect(Object.keys(rowsAt)).toEqual(migrations.map(({ name }) => name)));

it('steps stand in the order of their names, so that a new one runs last', () => {
  const names = migrations.map(({ name }) => name);
  expect(names).toEqual(names.toSorted());
  expect(new Set(names).size).toBe(names.length);
});

describe.each(Object.entries(places))('%s', (_, placeOf) => {
  it.each(migrations.map(({ name }) => name))(
    'comes from %s with all that is in it',
    async (step) => {
      const place = await placeOf(step);
      const old = await openDatabase(place, false);
      await migrate(old.db, old.kind, step);
      const until = migrations.findIndex(({ name }) => name === step) + 1;
      const rows = migrations
        .slice(0, until)
        .flatMap(({ name }) => Object.entries(rowsAt[name] ?? {}));
      for (const [table, row] of rows)
        // The row belongs to the table that it stands under.
        await old.db
          .insertInto(table as 'audit')
          .values(row as never)
          .execute();
      await old.db.destroy();

      const store = openStore(place);
      expect(await store.enquiries.state(receipt)).toMatchObject({ status: 'read' });
      expect(await store.enquiries.list({ tag: 'hot', park: 'dong-mai' })).toMatchObject({
        rows: [{ name: 'Hòa', assignee: 'an' }],
      });
      for (const [table, row] of rows)
        expect(
          await store.use((db) =>
            db
              .selectFrom(table as 'audit')
              .selectAll()
              .execute(),
          ),
        ).toContainEqual(expect.objectContaining(row));
      await store.enquiries.change(receipt, { note: 'goes on' }, 'an', at);
      await store.demand.count('2026-11-23', 'ja', { asked: 'power' });
      await store.close();
    },
  );

  it('of a newer release is left alone', async () => {
    const place = await placeOf('newer');
    const { db } = await openDatabase(place);
    await sql`insert into kysely_migration values ('9999-later', ${at})`.execute(db);
    await db.destroy();
    const store = openStore(place);
    expect(await store.health()).toEqual({ ok: false, reason: 'down' });
    await expect(store.enquiries.state(receipt)).rejects.toThrow(StoreUnavailable);
    await store.close();
  });

  it('is brought up once by several that start together', async () => {
    const place = await placeOf('together');
    const stores = Array.from({ length: 5 }, () => openStore(place));
    const healths = await Promise.all(stores.map((store) => store.health()));
    expect(healths.map(({ ok }) => ok)).toEqual(stores.map(() => true));
    for (const store of stores) await store.close();
  });
});
