import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Waiting } from './waiting.ts';

interface Stores extends DBSchema {
  entries: { key: string; value: Waiting };
  /** What was typed and not sent; and what the trial of the storage writes. */
  drafts: { key: string; value: unknown };
  /** Who sends, where the browser has no locks. */
  leases: { key: string; value: { readonly owner: string; readonly until: number } };
}
export type Database = IDBPDatabase<Stores>;

let opened: Promise<Database> | undefined;

/** The database of this device, opened once; anew after another page has asked it to be closed. */
function open(): Promise<Database> {
  const forget = (): void => {
    opened = undefined;
  };
  opened ??= openDB<Stores>('enquiries', 1, {
    upgrade(database) {
      database.createObjectStore('entries', { keyPath: 'id' });
      database.createObjectStore('drafts');
      database.createObjectStore('leases');
    },
    // A newer page wants to change the stores: it must not wait for this one.
    blocking(_current, _blocked, event) {
      forget();
      // The target of a version change is the connection that it is about.
      (event.target as IDBDatabase).close();
    },
    terminated: forget,
  }).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}

/** Works with the database; once more where the connection had been closed meanwhile. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await work(await open());
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'InvalidStateError')) throw error;
    opened = undefined;
    return work(await open());
  }
}

/** Why a device can keep no enquiry. */
export type NoQueue = 'insecure' | 'no-storage' | 'full';

/** More than the longest enquiry takes. */
const trialLength = 100_000;
/** Some browsers never answer where storage is refused. */
const patienceMs = 5000;

const failure = (error: unknown): NoQueue =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'no-storage';

/** An enquiry that could not be written down; `why` as `openQueue` says it. */
export class NotKept extends Error {
  override readonly name = 'NotKept';
  readonly why: NoQueue;
  constructor(cause: unknown) {
    super('The device did not keep the enquiry.', { cause });
    this.why = failure(cause);
  }
}

/** Finds out by trying whether this device keeps what it is given; undefined where it does. */
export async function tryStorage(): Promise<NoQueue | undefined> {
  if (!window.isSecureContext) return 'insecure';
  const trial = withDatabase(async (database) => {
    const { store, done } = database.transaction('drafts', 'readwrite', { durability: 'strict' });
    await Promise.all([store.put('x'.repeat(trialLength), 'trial'), store.delete('trial'), done]);
    return undefined;
  }).catch(failure);
  const late = new Promise<NoQueue>((resolve) =>
    setTimeout(() => resolve('no-storage'), patienceMs),
  );
  return Promise.race([trial, late]);
}
