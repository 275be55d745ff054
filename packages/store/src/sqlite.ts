import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Database } from 'libsql';
import {
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
  sql,
  type DatabaseConnection,
  type TransactionSettings,
} from 'kysely';
import type { Opened } from './opening.ts';
import type { Tables } from './tables.ts';

/** How long a transaction waits for another process, and how often it asks. */
const patienceMs = 5000;
const pauseMs = 5;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');

/** Waits for other writers while everything else goes on; SQLite's own wait would stop the whole process. */
async function patiently(run: () => void): Promise<void> {
  const end = performance.now() + patienceMs;
  for (;;) {
    try {
      return run();
    } catch (error) {
      if (!isBusy(error) || performance.now() > end) throw error;
      await setTimeout(pauseMs * (0.5 + Math.random()));
    }
  }
}

/**
 * Takes the right to write at the start of a transaction: half-way it may be refused, after what has been read. Runs
 * outside of a prepared statement, which libsql would leave open when it is refused, and nothing could be committed.
 */
class PatientDriver extends SqliteDriver {
  readonly #database: Database;

  constructor(database: Database) {
    super({ database });
    this.#database = database;
  }
  override async beginTransaction(_: DatabaseConnection, settings?: TransactionSettings) {
    if (settings?.accessMode === 'read only') return void this.#database.exec('begin');
    await patiently(() => {
      this.#database.pragma('busy_timeout = 0');
      try {
        this.#database.exec('begin immediate');
      } finally {
        this.#database.pragma(busyTimeout);
      }
    });
  }
  override async commitTransaction() {
    this.#database.exec('commit');
  }
  override async rollbackTransaction() {
    // A failed commit may have ended it already, and is what the caller is to hear of.
    if (this.#database.inTransaction) this.#database.exec('rollback');
  }
}

/** Migrations run in one transaction, so that of two processes that start together one waits for the other. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

class LibsqlDialect extends SqliteDialect {
  readonly #database: Database;

  constructor(database: Database) {
    super({ database });
    this.#database = database;
  }
  override createDriver() {
    return new PatientDriver(this.#database);
  }
  override createAdapter() {
    return new TransactionalAdapter();
  }
}

/** How long a statement outside of a transaction waits, and with it the whole process: no longer than is felt. */
const busyTimeout = 'busy_timeout = 1000';

const settings = [
  // First: while another process mends what a crash left, the next ones would be refused.
  busyTimeout,
  'journal_mode = WAL',
  // What is answered for is on the disk.
  'synchronous = FULL',
  'foreign_keys = ON',
  // What is erased is overwritten.
  'secure_delete = ON',
];

const inodeOf = (file: string): number | undefined =>
  statSync(file, { throwIfNoEntry: false })?.ino;

/** Opens `sites.db` in a folder, which is made where it is missing. */
export async function openSqlite(folder: string): Promise<Opened> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'sites.db');
  // Only here: where its binary is missing, the reading side goes on.
  const { default: Libsql } = await import('libsql');
  const database = new Libsql(file);
  for (const setting of settings) database.pragma(setting);
  const inode = inodeOf(file);
  const db = new Kysely<Tables>({ dialect: new LibsqlDialect(database) });
  return {
    kind: 'sqlite',
    db,
    // A file that was moved away or replaced would take rows that nobody finds again.
    isStale: () => inodeOf(file) !== inode,
    // By way of the queue: within a transaction of somebody else it is refused.
    forget: async () => {
      await sql`pragma wal_checkpoint(TRUNCATE)`.execute(db);
    },
  };
}
