import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sql } from 'kysely';
import { failureOf } from './failures.ts';
import { openDatabase, type StorePlace } from './store.ts';

const fileOf = (dataDir: string): string => join(dataDir, 'sites.db');

/** Whether there is a store already; looking makes none. */
export async function isMade(place: StorePlace): Promise<boolean> {
  if ('dataDir' in place) return existsSync(fileOf(place.dataDir));
  try {
    const { db } = await openDatabase(place, false);
    try {
      const found = await sql<{ is: boolean }>`
        select to_regclass('kysely_migration') is not null as "is"`.execute(db);
      return found.rows[0]?.is === true;
    } finally {
      await db.destroy();
    }
  } catch (error) {
    throw failureOf(error) ?? error;
  }
}

/** Where a store is, to be read: the whole path of its file, or the database without whose it is. */
export function nameOf(place: StorePlace): string {
  if ('dataDir' in place) return resolve(fileOf(place.dataDir));
  if (!URL.canParse(place.databaseUrl)) return 'the database of DATABASE_URL';
  const { protocol, host, pathname } = new URL(place.databaseUrl);
  return `${protocol}//${host}${pathname}`;
}
