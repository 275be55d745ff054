import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { sql, type Kysely, type Transaction } from 'kysely';
import { failureOf } from './failures.ts';
import { isMade, nameOf } from './made.ts';
import { migrate, migrations, run } from './migrations.ts';
import type { Opened, StoreKind } from './opening.ts';
import { openDatabase, type StorePlace } from './store.ts';
import type { Tables } from './tables.ts';

/** A backup is a text: a head, a row a line, and an end that tells whether all of it is there. */
const format = 'sites store 1';
interface Head {
  readonly format: string;
  readonly kind: StoreKind;
  /** The steps of the schema that the rows were written by. */
  readonly steps: readonly string[];
}
type Value = string | number | boolean | null;
interface Line {
  readonly table: string;
  readonly row: Readonly<Record<string, Value>>;
}
interface End {
  readonly rows: number;
  readonly sha256: string;
}

/** How many rows each table has. */
export type Counts = Readonly<Record<string, number>>;

/** A backup that cannot be made or restored, and why, for the one who asked for it. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
}

const ours = /^(?!kysely_migration|sqlite_|libsql_)/;

/** The tables in the order in which they were made: what a row refers to stands before it. */
async function tablesOf(db: Kysely<Tables>, kind: StoreKind): Promise<string[]> {
  const names =
    kind === 'sqlite'
      ? sql<{ name: string }>`select name from sqlite_master where type = 'table' order by rowid`
      : sql<{ name: string }>`select relname as name from pg_class
          where relkind = 'r' and relnamespace = current_schema()::regnamespace order by oid`;
  return (await names.execute(db)).rows.map(({ name }) => name).filter((name) => ours.test(name));
}

/** How many rows are in the memory at once: photographs are large. */
const batchOf = (table: string | undefined): number => (table === 'enquiry_cards' ? 10 : 500);

/** Every row of a table, some at a time. */
async function* rowsOf(db: Transaction<Tables>, kind: StoreKind, table: string) {
  if (kind === 'postgres')
    await sql`declare backup cursor for select * from ${sql.table(table)}`.execute(db);
  const batch = batchOf(table);
  for (let last = 0; ;) {
    const page =
      kind === 'postgres'
        ? sql<Line['row']>`fetch ${sql.lit(batch)} from backup`
        : sql<Line['row']>`select rowid as backup_rowid, * from ${sql.table(table)}
            where rowid > ${last} order by rowid limit ${batch}`;
    const { rows } = await page.execute(db);
    for (const { backup_rowid: rowid, ...row } of rows) {
      last = Number(rowid ?? 0);
      yield row;
    }
    if (rows.length < batch) break;
  }
  if (kind === 'postgres') await sql`close backup`.execute(db);
}

async function stepsOf(db: Kysely<Tables>): Promise<string[]> {
  const steps = sql<{ name: string }>`select name from kysely_migration order by name`;
  return (await steps.execute(db)).rows.map(({ name }) => name);
}

/** Opens a store as it is, does something with it, and closes it. */
async function within<T>(place: StorePlace, work: (opened: Opened) => Promise<T>): Promise<T> {
  let opened: Opened | undefined;
  try {
    opened = await openDatabase(place, false);
    return await work(opened);
  } catch (error) {
    throw failureOf(error) ?? error;
  } finally {
    await opened?.db.destroy();
  }
}

/** Signs that end a line for those who read it, and not for JSON. */
const ends = /[\u2028\u2029]/g;
const lineOf = (what: Head | Line | End): string =>
  `${JSON.stringify(what).replace(ends, (sign) => (sign === '\u2028' ? '\\u2028' : '\\u2029'))}\n`;

/** How much is written at once, in characters. */
const chunk = 65_536;

async function dump({ db, kind }: Opened, out: FileHandle): Promise<Counts> {
  const counts: Record<string, number> = {};
  const hash = createHash('sha256');
  let waiting = '';
  const flush = async (): Promise<void> => {
    hash.update(waiting);
    await out.write(waiting);
    waiting = '';
  };
  const write = async (what: Head | Line): Promise<void> => {
    waiting += lineOf(what);
    if (waiting.length > chunk) await flush();
  };
  await write({ format, kind, steps: await stepsOf(db) });
  const snapshot = db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  await snapshot.execute(async (moment) => {
    for (const table of await tablesOf(moment, kind)) {
      let count = 0;
      for await (const row of rowsOf(moment, kind, table)) {
        await write({ table, row });
        count += 1;
      }
      counts[table] = count;
    }
  });
  const rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
  await flush();
  await out.write(lineOf({ rows, sha256: hash.digest('hex') }));
  await out.sync();
  return counts;
}

/** Writes all that is kept into one file, as it is at one moment, while others go on writing. */
export async function backUp(place: StorePlace, file: string): Promise<Counts> {
  if (!(await isMade(place))) throw new BackupRefused(`there is no store at ${nameOf(place)}`);
  const part = `${file}.part`;
  // Only its owner may read it: it holds every contact.
  const out = await open(part, 'w', 0o600);
  try {
    const counts = await within(place, (opened) => dump(opened, out));
    await rename(part, file);
    return counts;
  } finally {
    await out.close();
    await rm(part, { force: true });
  }
}

/** The lines of a file behind its head, without its end. */
async function* linesOf(file: string) {
  let before: string | undefined;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: 0 })) {
    if (before !== undefined) yield before;
    before = line;
  }
}

/** The head of a backup, once all of it has been found whole. */
async function checked(file: string): Promise<Head> {
  const refuse = (why: string): never => {
    throw new BackupRefused(`${file} ${why}`);
  };
  if (!existsSync(file)) refuse('does not exist');
  const hash = createHash('sha256');
  let head: Head | undefined;
  let last = '';
  let rows = -1;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: 0 })) {
    if (rows >= 0) hash.update(`${last}\n`);
    if (rows === -1 && line.startsWith('{"format"')) head = JSON.parse(line) as Head;
    last = line;
    rows += 1;
  }
  if (head?.format !== format) return refuse('is no backup of a store');
  const end = last.startsWith('{"rows"') ? (JSON.parse(last) as End) : undefined;
  if (end?.rows !== rows - 1 || end.sha256 !== hash.digest('hex'))
    return refuse('is not whole, or was changed');
  const known = migrations.map(({ name }) => name);
  if (head.steps.some((step, at) => step !== known[at])) refuse('comes from a newer release');
  return head;
}

async function insert(db: Transaction<Tables>, kind: StoreKind, lines: readonly Line[]) {
  const [first] = lines;
  if (!first) return;
  // What one database calls true, the other calls 1.
  const plain = (value: Value): Value =>
    kind === 'sqlite' && typeof value === 'boolean' ? Number(value) : value;
  const values = lines.map(({ row }) =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plain(value)])),
  );
  const into = db.insertInto(first.table as 'audit');
  // The names come out of the file, whose steps made the table just now.
  await into.values(values as never).execute();
}

async function insertAll(
  transaction: Transaction<Tables>,
  kind: StoreKind,
  file: string,
): Promise<Counts> {
  const counts: Record<string, number> = {};
  let waiting: Line[] = [];
  let isHead = true;
  for await (const text of linesOf(file)) {
    if (isHead) {
      isHead = false;
      continue;
    }
    const line = JSON.parse(text) as Line;
    if (waiting.length === batchOf(waiting[0]?.table) || waiting[0]?.table !== line.table) {
      await insert(transaction, kind, waiting);
      waiting = [];
    }
    waiting.push(line);
    counts[line.table] = (counts[line.table] ?? 0) + 1;
  }
  await insert(transaction, kind, waiting);
  return counts;
}

/** Looks whether each table holds what the file does; a database that says otherwise is not to be kept. */
async function compare(db: Transaction<Tables>, kind: StoreKind, counts: Counts): Promise<void> {
  for (const table of await tablesOf(db, kind)) {
    const { rows } = await sql<{
      n: number | string;
    }>`select count(*) as n from ${sql.table(table)}`.execute(db);
    if (Number(rows[0]?.n) !== (counts[table] ?? 0))
      throw new BackupRefused(`${table} did not come back as it is in the file`);
  }
}

/**
 * Makes a store of a backup, of either database, in the schema of today. A store that holds anything is left alone,
 * unless it is to be replaced: all of it in one transaction, so that whoever is killed half-way leaves what was there.
 */
export async function restore(
  place: StorePlace,
  file: string,
  { isReplacing = false } = {},
): Promise<Counts> {
  const { steps } = await checked(file);
  return within(place, async ({ db, kind, forget }) => {
    // What is there is brought to today first: the list of steps then holds for what replaces it.
    await migrate(db, kind);
    const counts = await db.transaction().execute(async (transaction) => {
      const tables = await tablesOf(transaction, kind);
      if (!isReplacing)
        for (const table of tables) {
          const found = await sql`select 1 from ${sql.table(table)} limit 1`.execute(transaction);
          if (found.rows.length > 0)
            throw new BackupRefused('the store is not empty: --force replaces all that is in it');
        }
      for (const table of tables.toReversed())
        await sql`drop table ${sql.table(table)}`.execute(transaction);
      await run(transaction, kind, migrations.slice(0, steps.length));
      const inserted = await insertAll(transaction, kind, file);
      await compare(transaction, kind, inserted);
      await run(transaction, kind, migrations.slice(steps.length));
      return inserted;
    });
    await forget();
    return counts;
  });
}
