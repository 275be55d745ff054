import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Box, closeValue, type Lock, openValue } from './lock.ts';

/** Of an entry or a card the id is readable, which holds no more than when it was made. */
interface Row extends Box {
  readonly id: string;
  /** Whether the server has the contact: then only what is left of it is here. */
  readonly isSent?: boolean;
}
interface Stores extends DBSchema {
  /** How the booth of this device is locked, and how often its entries were written. */
  lock: { key: 'lock'; value: Lock };
  revision: { key: 'revision'; value: number };
  /** Who prepared the device and on which terms; what was typed and not kept yet. */
  values: { key: ValueName; value: Box };
  entries: { key: string; value: Row };
  cards: { key: string; value: Row };
}
type ValueName = 'profile' | 'draft';
export type Database = IDBPDatabase<Stores>;
export type { Row };

const stores = ['lock', 'revision', 'values', 'entries', 'cards'] as const;

/** Works with the database of the booth, and closes it: another page may have to change it. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDB<Stores>('booth', 1, {
    upgrade(made) {
      for (const name of stores)
        made.createObjectStore(name, ['entries', 'cards'].includes(name) ? { keyPath: 'id' } : {});
    },
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

export const readLock = (): Promise<Lock | undefined> =>
  withDatabase((database) => database.get('lock', 'lock'));

/** How many contacts wait here: all that may be known before the PIN. */
export const countWaiting = (): Promise<number> =>
  withDatabase(
    async (database) => (await database.getAll('entries')).filter(({ isSent }) => !isSent).length,
  );

/** What is closed under a name; undefined where nothing is. */
export async function readValue(key: CryptoKey, name: ValueName): Promise<unknown> {
  const box = await withDatabase((database) => database.get('values', name));
  return box && openValue(key, name, box);
}

export async function writeValue(key: CryptoKey, name: ValueName, value: unknown): Promise<void> {
  const box = await closeValue(key, name, value);
  await withDatabase((database) => database.put('values', box, name));
}

export const writeLock = (lock: Lock, profile?: Box): Promise<void> =>
  withDatabase(async (database) => {
    const transaction = database.transaction(['lock', 'values'], 'readwrite', {
      durability: 'strict',
    });
    await Promise.all([
      transaction.objectStore('lock').put(lock, 'lock'),
      ...(profile ? [transaction.objectStore('values').put(profile, 'profile')] : []),
      transaction.done,
    ]);
  });
