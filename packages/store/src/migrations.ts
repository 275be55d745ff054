import { Migrator, sql, type Kysely } from 'kysely';
import type { StoreKind } from './opening.ts';
import { signInTables } from './sign-in-tables.ts';
import type { Tables } from './tables.ts';

/** A step of the schema: statements that both databases understand, or those of the one at hand. */
interface StoreMigration {
  /** Sorts behind all before it; never renamed once it has run anywhere. */
  readonly name: string;
  readonly statements: (kind: StoreKind) => readonly string[];
}

const refused = 'the audit is append-only';

/** Refuses to change what was written, whoever asks. */
const appendOnly: Readonly<Record<StoreKind, readonly string[]>> = {
  sqlite: ['update', 'delete'].map(
    (change) => `create trigger audit_no_${change} before ${change} on audit
      begin select raise(abort, '${refused}'); end`,
  ),
  postgres: [
    `create or replace function audit_refuse() returns trigger language plpgsql
      as $$ begin raise exception '${refused}'; end $$`,
    `create trigger audit_no_change before update or delete or truncate on audit
      for each statement execute function audit_refuse()`,
  ],
};

/** Every step of the schema, in order. To add one: an entry at the end, its columns in `tables.ts`. */
export const migrations: readonly StoreMigration[] = [
  {
    name: '0001-enquiries',
    statements: () => [
      `create table enquiries (
        receipt text primary key,
        key text not null unique,
        status text not null,
        received_at text not null,
        changed_at text not null,
        delete_after text not null,
        erased_at text,
        assignee text,
        body_hash text,
        enquiry text,
        country text,
        language text,
        contact text,
        search text
      )`,
      'create index enquiries_received on enquiries (received_at, receipt)',
      'create index enquiries_contact on enquiries (contact)',
      'create index enquiries_delete_after on enquiries (delete_after)',
      `create table enquiry_parks (
        receipt text not null references enquiries (receipt),
        park text not null,
        primary key (receipt, park)
      )`,
      `create table enquiry_tags (
        receipt text not null references enquiries (receipt),
        tag text not null,
        primary key (receipt, tag)
      )`,
      `create table enquiry_events (
        id text primary key,
        receipt text not null references enquiries (receipt),
        at text not null,
        who text not null,
        kind text not null,
        value text not null
      )`,
      'create index enquiry_events_receipt on enquiry_events (receipt, id)',
    ],
  },
  {
    name: '0002-audit',
    statements: (kind) => [
      `create table audit (
        id text primary key,
        at text not null,
        who text not null,
        action text not null,
        subject text not null,
        before text,
        after text
      )`,
      'create index audit_subject on audit (subject, id)',
      ...appendOnly[kind],
    ],
  },
  {
    name: '0003-outbox',
    statements: () => [
      `create table outbox (
        id text primary key,
        kind text not null,
        payload text not null,
        receipt text,
        attempts integer not null,
        next_at text not null
      )`,
      'create index outbox_next on outbox (next_at)',
    ],
  },
  {
    name: '0004-demand',
    statements: () => [
      `create table demand (
        week text not null,
        language text not null,
        kind text not null,
        subject text not null,
        count integer not null,
        primary key (week, language, kind, subject)
      )`,
    ],
  },
  {
    name: '0005-probes',
    statements: () => ['create table probes (id text primary key, filler text not null)'],
  },
  { name: '0006-sign-in', statements: signInTables },
  {
    name: '0007-cards',
    statements: () => [
      `create table enquiry_cards (
        receipt text primary key references enquiries (receipt),
        jpeg text not null
      )`,
    ],
  },
];

/** Runs steps, in a transaction of the caller's. */
export async function run(
  db: Kysely<Tables>,
  kind: StoreKind,
  steps: readonly StoreMigration[],
): Promise<void> {
  for (const { statements } of steps)
    for (const statement of statements(kind)) await sql.raw(statement).execute(db);
}

/** Whether every step has run: one question, where the migrator asks for all tables and columns. */
async function isCurrent(db: Kysely<Tables>, steps: readonly StoreMigration[]): Promise<boolean> {
  try {
    const ran = sql<{ name: string }>`select name from kysely_migration order by name`;
    const names = (await ran.execute(db)).rows.map(({ name }) => name);
    return names.join() === steps.map(({ name }) => name).join();
  } catch {
    // There is no such table yet; whatever else is wrong meets the migrator too.
    return false;
  }
}

/** Brings the schema to a step, by default the last; of several processes one does it while the others wait. */
export async function migrate(
  db: Kysely<Tables>,
  kind: StoreKind,
  to?: string,
  steps: readonly StoreMigration[] = migrations,
): Promise<void> {
  if (to === undefined && (await isCurrent(db, steps))) return;
  const migrator = new Migrator({
    db,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          steps.map((step) => [
            step.name,
            { up: (transaction: Kysely<Tables>) => run(transaction, kind, [step]) },
          ]),
        ),
    },
  });
  const { error } = await (to === undefined ? migrator.migrateToLatest() : migrator.migrateTo(to));
  if (error) throw error;
}
