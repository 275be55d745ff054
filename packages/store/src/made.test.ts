import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { isMade, nameOf } from './made.ts';
import { openStore, type StorePlace } from './store.ts';
import { startPostgres } from './trials.ts';

/** A store is there once somebody has kept something in it, and not by being looked for. */
async function isThereOnceUsed(place: StorePlace): Promise<void> {
  expect(await isMade(place)).toBe(false);
  expect(await isMade(place)).toBe(false);
  const store = openStore(place);
  expect(await store.health()).toMatchObject({ ok: true });
  await store.close();
  expect(await isMade(place)).toBe(true);
}

it('finds a file of SQLite, and makes none', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sites-made-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  await isThereOnceUsed({ dataDir: join(folder, 'data') });
});

it('finds the tables in PostgreSQL, and makes none', async () => {
  const server = await startPostgres(process.env.TEST_DATABASE_URL);
  onTestFinished(() => server.stop());
  await isThereOnceUsed({ databaseUrl: await server.database() });
});

it('says where a store is, and no password', () => {
  expect(nameOf({ dataDir: 'data' })).toBe(resolve('data/sites.db'));
  expect(
    nameOf({ databaseUrl: 'postgres://me:secret@db.example:5433/sites?sslmode=require' }),
  ).toBe('postgres://db.example:5433/sites');
  expect(nameOf({ databaseUrl: 'sites' })).toBe('the database of DATABASE_URL');
});
