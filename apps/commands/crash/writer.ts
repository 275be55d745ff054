// Checks a store, then keeps enquiries one after the other until somebody kills it. What it says is all that is known.
import { writeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { nextId, openStore, StoreUnavailable, type Store, type StorePlace } from '@sites/store';
import { sql } from 'kysely';

/** What a writer is told. */
export interface Task {
  readonly place: StorePlace;
  /** What was tried and not answered for: a device sends it again. */
  readonly pending: readonly string[];
  /** The first part of the keys that it makes; undefined where it only checks. */
  readonly keys?: string;
}

/** What a writer says, a line each. */
export interface Said {
  /** How long the store took to open, and what is found in it. */
  readonly found?: {
    readonly readyMs: number;
    readonly rows: readonly (readonly [key: string, receipt: string])[];
    /** Rows without all that was committed with them, or with it twice; pages that are broken. */
    readonly broken: readonly string[];
  };
  readonly tried?: string;
  readonly kept?: readonly [key: string, receipt: string];
}

const at = '2026-11-27T08:00:00.000Z';
const say = (said: Said): void => void writeSync(1, `${JSON.stringify(said)}\n`);

const look = (store: Store) =>
  store.use(async (db, kind) => {
    const rows = await db.selectFrom('enquiries').select(['key', 'receipt']).execute();
    const broken: string[] = [];
    if (kind === 'sqlite')
      for (const check of ['integrity_check', 'foreign_key_check']) {
        const found = await sql<object>`pragma ${sql.raw(check)}`.execute(db);
        const words = found.rows.map((row) => Object.values(row).join(' '));
        broken.push(...words.filter((word) => word !== 'ok'));
      }
    const counts = { enquiry_parks: 'receipt', enquiry_events: 'receipt', audit: 'subject' };
    for (const [table, column] of Object.entries(counts)) {
      const once = await sql<{ receipt: string }>`select e.receipt from enquiries e
        left join ${sql.table(table)} c on c.${sql.ref(column)} = e.receipt
        group by e.receipt having count(c.${sql.ref(column)}) <> 1`.execute(db);
      broken.push(...once.rows.map(({ receipt }) => `${receipt} in ${table}`));
    }
    return { rows: rows.map(({ key, receipt }) => [key, receipt] as const), broken };
  });

/** As a device does: sends until it is answered. */
async function keep(store: Store, key: string): Promise<void> {
  say({ tried: key });
  for (;;) {
    try {
      const added = await store.enquiries.add({
        key,
        bodyHash: key,
        receipt: nextId(),
        enquiry: {
          name: 'Nguyễn Thị Hòa',
          company: 'Đông Á Wafer',
          country: 'JP',
          contact: { kind: 'email', value: 'hoa@wafer.example' },
          message: 'Is the substation ready? '.repeat(20),
          asked: [{ park: 'dong-mai' }],
          language: 'ja',
          link: '',
          consent: { version: 1, given: true },
        },
        at,
        deleteAfter: '2028-11-27',
      });
      if (!('receipt' in added)) throw new Error(`${key} is refused: ${added.outcome}`);
      return say({ kept: [key, added.receipt] });
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
      await setTimeout(10);
    }
  }
}

const { place, pending, keys } = JSON.parse(process.argv[2] ?? '') as Task;
const started = performance.now();
const store = openStore(place, { retryMs: 20 });
while (!(await store.health()).ok) await setTimeout(10);
const readyMs = performance.now() - started;
say({ found: { readyMs, ...(await look(store)) } });
for (const key of pending) await keep(store, key);
if (keys === undefined) await store.close();
else for (let nth = 0; ; nth += 1) await keep(store, `${keys}-${nth}`);
