import type { Kysely } from 'kysely';
import { nextId } from './ids.ts';
import type { Opening } from './opening.ts';
import type { Tables } from './tables.ts';

/** Something to be sent later: by webhook, by mail. */
export interface OutboxItem {
  readonly kind: string;
  /** JSON. Never a contact: who sends reads it from the enquiry, which may have been erased meanwhile. */
  readonly payload: unknown;
  /** The enquiry that it is about: what waits is dropped when that is erased. */
  readonly receipt?: string;
}

export interface OutboxRow extends OutboxItem {
  readonly id: string;
  /** How often it was taken, this time included. */
  readonly attempts: number;
}

/** What waits to be sent. Each row is sent at least once, by one process at a time. */
export interface Outbox {
  add(item: OutboxItem, at: string): Promise<void>;
  /** Claims what is due. A row that is neither `done` nor `failed` after a minute may be taken again. */
  take(now: string, limit: number): Promise<readonly OutboxRow[]>;
  done(id: string): Promise<void>;
  /** Puts a row off until then. */
  failed(id: string, nextAt: string): Promise<void>;
}

/** How long a claim holds: longer than any sending takes. */
const claimMs = 60_000;

/** Queues items in the transaction of what they tell of. */
export async function enqueue(
  db: Kysely<Tables>,
  items: readonly OutboxItem[],
  at: string,
): Promise<void> {
  if (items.length === 0) return;
  const rows = items.map(({ kind, payload, receipt }) => ({
    id: nextId(),
    kind,
    payload: JSON.stringify(payload),
    receipt: receipt ?? null,
    attempts: 0,
    next_at: at,
  }));
  await db.insertInto('outbox').values(rows).execute();
}

export const outboxOf = (opening: Opening): Outbox => ({
  add: (item, at) => opening.write((db) => enqueue(db, [item], at)),
  take: (now, limit) =>
    opening.write(async (db, { kind: store }) => {
      const due = db
        .selectFrom('outbox')
        .select('id')
        .where('next_at', '<=', now)
        .orderBy('next_at')
        .orderBy('id')
        .limit(limit);
      // SQLite has one writer at a time; in PostgreSQL others pass by what this one takes.
      const free = store === 'postgres' ? due.forUpdate().skipLocked() : due;
      const ids = (await free.execute()).map(({ id }) => id);
      if (ids.length === 0) return [];
      const rows = await db
        .updateTable('outbox')
        .set((row) => ({
          attempts: row('attempts', '+', 1),
          next_at: new Date(Date.parse(now) + claimMs).toISOString(),
        }))
        .where('id', 'in', ids)
        .returningAll()
        .execute();
      return rows
        .toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
        .map(({ id, kind, payload, receipt, attempts }) => ({
          id,
          kind,
          payload: JSON.parse(payload) as unknown,
          attempts,
          ...(receipt !== null && { receipt }),
        }));
    }),
  done: (id) =>
    opening.write(async (db) => {
      await db.deleteFrom('outbox').where('id', '=', id).execute();
    }),
  failed: (id, nextAt) =>
    opening.write(async (db) => {
      await db.updateTable('outbox').set({ next_at: nextAt }).where('id', '=', id).execute();
    }),
});
