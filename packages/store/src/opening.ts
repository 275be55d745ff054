import type { Kysely, Transaction } from 'kysely';
import { failureOf, StoreUnavailable, type StoreTrouble } from './failures.ts';
import type { Tables } from './tables.ts';

export type StoreKind = 'sqlite' | 'postgres';

/** A database that is open. */
export interface Opened {
  readonly kind: StoreKind;
  readonly db: Kysely<Tables>;
  /** Whether what is open is no longer what stands under its name. */
  readonly isStale: () => boolean;
  /** Leaves no trace of what has just been erased, where that is for us to do. */
  readonly forget: () => Promise<void>;
}

export type Health =
  | { readonly ok: true; readonly kind: StoreKind }
  | { readonly ok: false; readonly reason: StoreTrouble };

/** What an open database is used by: it is closed when the last one is done. */
interface Use extends Opened {
  uses: number;
  isDropped: boolean;
}

/** Bigger than what a table keeps free, so that a full disk shows. */
const filler = 'x'.repeat(32_768);

/** Opens a database when it is first used, and again after it has failed. */
export class Opening {
  readonly #open: () => Promise<Opened>;
  readonly #retryMs: number;
  #current: Promise<Use> | undefined;
  #failed: { readonly at: number; readonly failure: StoreUnavailable } | undefined;
  /** Set by a failed write until one succeeds: reading may well work on a full disk. */
  #trouble: StoreUnavailable | undefined;
  #isClosed = false;

  constructor(open: () => Promise<Opened>, retryMs: number) {
    this.#open = open;
    this.#retryMs = retryMs;
  }

  /** Reads. Whatever fails in the database is thrown as `StoreUnavailable`. */
  async read<T>(work: (db: Kysely<Tables>, opened: Opened) => Promise<T>): Promise<T> {
    const opened = await this.#ready();
    opened.uses += 1;
    try {
      return await work(opened.db, opened);
    } catch (error) {
      const failure = failureOf(error);
      if (failure === undefined) throw error;
      // A full disk is no reason to close what is open; all else may look different when opened anew.
      if (failure.reason !== 'full') {
        this.#failed = { at: performance.now(), failure };
        this.#drop(opened);
      }
      throw failure;
    } finally {
      opened.uses -= 1;
      this.#closeUnused(opened);
    }
  }

  /** Writes in one transaction, which is on the disk when this answers. */
  async write<T>(work: (db: Transaction<Tables>, opened: Opened) => Promise<T>): Promise<T> {
    try {
      const result = await this.read((db, opened) =>
        db.transaction().execute((transaction) => work(transaction, opened)),
      );
      this.#trouble = undefined;
      return result;
    } catch (error) {
      if (error instanceof StoreUnavailable) this.#trouble = error;
      throw error;
    }
  }

  /** Whether the store can be written to now; cheap, as long as all is well. */
  async health(): Promise<Health> {
    try {
      if (this.#trouble) await this.#tryToWrite();
      else await this.read((db) => db.selectFrom('probes').select('id').limit(1).execute());
      return { ok: true, kind: (await this.#ready()).kind };
    } catch (error) {
      if (error instanceof StoreUnavailable) return { ok: false, reason: error.reason };
      throw error;
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const opened = await this.#current?.catch(() => undefined);
    this.#current = undefined;
    await opened?.db.destroy();
  }

  async #tryToWrite(): Promise<void> {
    await this.write(async (db) => {
      await db.insertInto('probes').values({ id: 'probe', filler }).execute();
      await db.deleteFrom('probes').execute();
    });
  }

  async #ready(): Promise<Use> {
    if (this.#isClosed) throw new StoreUnavailable('down', new Error('closed'));
    // That an opening fails is told below, to each who waits for it.
    const before = await this.#current?.catch(() => undefined);
    if (before?.isStale()) this.#drop(before);
    const isLately = this.#failed && performance.now() - this.#failed.at < this.#retryMs;
    if (!this.#current && this.#failed && isLately) throw this.#failed.failure;
    const opening = (this.#current ??= this.#open().then((opened) => ({
      ...opened,
      uses: 0,
      isDropped: false,
    })));
    try {
      return await opening;
    } catch (error) {
      if (this.#current === opening) this.#current = undefined;
      // Whatever keeps it shut: a schema of a newer release too.
      const failure = failureOf(error) ?? new StoreUnavailable('down', error);
      this.#failed = { at: performance.now(), failure };
      throw failure;
    }
  }

  #drop(opened: Use): void {
    if (opened.isDropped) return;
    opened.isDropped = true;
    this.#current = undefined;
    this.#closeUnused(opened);
  }

  #closeUnused(opened: Use): void {
    // That it cannot even be closed is no news.
    if (opened.isDropped && opened.uses === 0) opened.db.destroy().catch(() => undefined);
  }
}
