import type { Kysely } from 'kysely';
import { auditOf, type Audit } from './audit.ts';
import { type Cards, cardStore } from './cards.ts';
import { demandOf, type Demand } from './demand.ts';
import { enquiriesOf } from './enquiries.ts';
import type { Enquiries } from './enquiry-records.ts';
import { invitationsOf, type Invitations } from './invitations.ts';
import { Opening, type Health, type Opened, type StoreKind } from './opening.ts';
import { outboxOf, type Outbox } from './outbox.ts';
import type { Tables } from './tables.ts';

/** Where a store is: a folder, where it is a file of SQLite, or a PostgreSQL database. */
export type StorePlace = { readonly dataDir: string } | { readonly databaseUrl: string };

/** What is kept. Every call opens the store when need be and may throw `StoreUnavailable`: a 503 with Retry-After. */
export interface Store {
  readonly enquiries: Enquiries;
  readonly cards: Cards;
  readonly audit: Audit;
  readonly outbox: Outbox;
  readonly demand: Demand;
  readonly invitations: Invitations;
  /** Whether it can be written to now. Never throws; cheap as long as all is well. */
  health(): Promise<Health>;
  /** The database itself, for what brings its own tables: sign-in. Those are migrations of this room all the same. */
  use<T>(work: (db: Kysely<Tables>, kind: StoreKind) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Where the settings `DATABASE_URL` and `DATA_DIR` put the store. */
export const storePlace = ({
  DATABASE_URL,
  DATA_DIR,
}: Readonly<Record<string, string | undefined>>): StorePlace =>
  DATABASE_URL ? { databaseUrl: DATABASE_URL } : { dataDir: DATA_DIR || 'data' };

/** Loads the driver of a place and opens it: a server that keeps nothing has the memory of neither. */
async function open(place: StorePlace): Promise<Opened> {
  if ('dataDir' in place) {
    const { openSqlite } = await import('./sqlite.ts');
    return openSqlite(place.dataDir);
  }
  const { openPostgres } = await import('./postgres.ts');
  return openPostgres(place.databaseUrl);
}

/** Opens a database and brings its schema to the last step, or to none. */
export async function openDatabase(place: StorePlace, isMigrated = true): Promise<Opened> {
  const [opened, { migrate }] = await Promise.all([open(place), import('./migrations.ts')]);
  try {
    if (isMigrated) await migrate(opened.db, opened.kind);
    return opened;
  } catch (error) {
    await opened.db.destroy().catch(() => undefined);
    throw error;
  }
}

/**
 * The store of a place. Nothing is opened before the first call; where that fails, calls fail at once for `retryMs`
 * and then try again.
 */
export function openStore(place: StorePlace, { retryMs = 1000 } = {}): Store {
  const opening = new Opening(() => openDatabase(place), retryMs);
  return {
    enquiries: enquiriesOf(opening),
    cards: cardStore(opening),
    audit: auditOf(opening),
    outbox: outboxOf(opening),
    demand: demandOf(opening),
    invitations: invitationsOf(opening),
    health: () => opening.health(),
    use: (work) => opening.read((db, { kind }) => work(db, kind)),
    close: () => opening.close(),
  };
}
