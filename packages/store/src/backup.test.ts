import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { backUp, BackupRefused, restore } from './backup.ts';
import { nextId } from './ids.ts';
import { migrations } from './migrations.ts';
import { openDatabase, openStore, type Store, type StorePlace } from './store.ts';
import type { Tables } from './tables.ts';
import { startPostgres, type TrialPostgres } from './trials.ts';

const at = '2026-11-27T08:00:00.000Z';
const tables = [
  'enquiries',
  'enquiry_parks',
  'enquiry_tags',
  'enquiry_events',
  'enquiry_cards',
  'audit',
  'outbox',
  'demand',
  'invitations',
] as const satisfies readonly (keyof Tables)[];

let server: TrialPostgres;
let folder: string;
let made = 0;
beforeAll(async () => {
  server = await startPostgres(process.env.TEST_DATABASE_URL);
  folder = mkdtempSync(join(tmpdir(), 'sites-backup-'));
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});
const next = () => join(folder, String((made += 1)));
const places: Readonly<Record<string, () => Promise<StorePlace>>> = {
  sqlite: async () => ({ dataDir: next() }),
  postgres: async () => ({ databaseUrl: await server.database() }),
};

/** As large as one may be. */
const photograph = randomBytes(400_000);
/** Keeps an enquiry with everything that hangs on one; its message holds what might break a line of a file. */
const keep = async (store: Store, receipt: string) => {
  const { enquiries, cards, outbox, demand, invitations } = store;
  await enquiries.add({
    key: nextId(),
    bodyHash: 'a1',
    receipt,
    enquiry: {
      name: 'Nguyễn Thị Hòa',
      company: '東亜',
      country: 'JP',
      contact: { kind: 'email', value: 'hoa@wafer.example' },
      message: 'one\ntwo\u2028three\r"four" \\ 😀',
      asked: [{ park: 'dong-mai' }],
      language: 'ja',
      link: '',
      consent: { version: 1, given: true },
    },
    at,
    deleteAfter: '2028-11-27',
  });
  await enquiries.change(receipt, { tags: ['hot'], note: 'a\u2029b', assignee: 'an' }, 'an', at);
  await cards.put(receipt, photograph, 'an', at);
  await outbox.add({ kind: 'mail', payload: { n: 1 }, receipt }, at);
  await demand.count('2026-11-27', 'ja', { asked: 'power' });
  const email = `${receipt}@province.example`;
  await invitations.add({ hash: receipt, email, role: 'staff', expiresAt: at });
};
/** Bytes by their hash: written out as numbers, photographs would take most of the time. */
const short = (value: unknown): unknown =>
  value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value;
const contents = async (place: StorePlace) => {
  const { db } = await openDatabase(place);
  const all: Record<string, string[]> = {};
  for (const table of tables) {
    const rows: object[] = await db.selectFrom(table).selectAll().execute();
    all[table] = rows
      .map((row) => Object.entries(row).map(([column, value]) => [column, short(value)]))
      .map((row) => JSON.stringify(row.toSorted()))
      .toSorted();
  }
  await db.destroy();
  return all;
};

// Between the two stands the file: who reads one and writes the other has written and read both.
const ways = [
  ['sqlite', 'postgres'],
  ['postgres', 'sqlite'],
];

describe.each(ways)('from %s to %s', (from = '', to = '') => {
  const placed = (kind: string) => places[kind]?.() ?? Promise.reject(new Error(kind));

  it('everything comes back, and the store goes on', async () => {
    const [source, target] = [await placed(from), await placed(to)];
    const store = openStore(source);
    // More than are read and written at a time.
    for (let nth = 0; nth < 12; nth += 1) await keep(store, `QN-0000-000${nth}`);
    await store.enquiries.erase('QN-0000-0002', 'an', at);
    const file = next();
    expect(await backUp(source, file)).toMatchObject({ enquiries: 12, enquiry_cards: 11 });
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(await restore(target, file)).toMatchObject({ enquiries: 12, enquiry_cards: 11 });
    expect(await contents(target)).toEqual(await contents(source));
    await store.close();

    const restored = openStore(target);
    await keep(restored, 'QN-0000-0099');
    expect(await restored.enquiries.get('QN-0000-0000', 'an', at)).toMatchObject({
      enquiry: { message: 'one\ntwo\u2028three\r"four" \\ 😀' },
      tags: ['hot'],
    });
    const card = await restored.cards.get('QN-0000-0000', 'an', at);
    expect(card && photograph.equals(card)).toBe(true);
    await expect(restored.use((db) => db.deleteFrom('audit').execute())).rejects.toThrow(
      /append-only/,
    );
    await restored.close();
  });
});

describe.each(Object.entries(places))('%s', (_, placeOf) => {
  it('a backup is one moment, while others write', async () => {
    const source = await placeOf();
    const [store, other] = [openStore(source), openStore(source)];
    await Promise.all(
      Array.from({ length: 20 }, (__, nth) => keep(nth % 2 ? store : other, `before-${nth}`)),
    );
    const file = next();
    const done = new AbortController();
    const writing = (async () => {
      let count = 0;
      for (; !done.signal.aborted; count += 1) {
        await keep(other, `during-${count}`);
        // SQLite answers within the same turn, in which the backup would never get to its file.
        await setImmediate();
      }
      return count;
    })();
    const counts = await backUp(source, file).finally(() => done.abort());
    const written = await writing;
    expect(written).toBeGreaterThan(0);
    const target = await placeOf();
    await restore(target, file);
    const all = await contents(target);
    expect(all.enquiries?.length).toBe(counts.enquiries);
    const receipts = await openDatabase(target).then(async ({ db }) => {
      const rows = await db.selectFrom('enquiries').select('receipt').execute();
      await db.destroy();
      return rows.map(({ receipt }) => receipt);
    });
    expect(receipts.filter((receipt) => receipt.startsWith('before'))).toHaveLength(20);
    // Each enquiry came with all that was committed with it, and those of during without gaps.
    const during = receipts.filter((receipt) => receipt.startsWith('during')).length;
    expect(receipts).toEqual(
      expect.arrayContaining(Array.from({ length: during }, (__, nth) => `during-${nth}`)),
    );
    expect(all.enquiry_parks).toHaveLength(receipts.length);
    for (const one of [store, other]) await one.close();
  });

  it('does not replace what is kept, unless it is told to', async () => {
    const place = await placeOf();
    const store = openStore(place);
    await keep(store, 'QN-0000-0001');
    const file = next();
    await backUp(place, file);
    await keep(store, 'QN-0000-0002');
    await store.close();
    await expect(restore(place, file)).rejects.toThrow(/--force/);
    expect((await contents(place)).enquiries).toHaveLength(2);
    await restore(place, file, { isReplacing: true });
    expect((await contents(place)).enquiries).toHaveLength(1);
  });

  it('leaves what is kept as it is where the last row of a file cannot come back', async () => {
    const place = await placeOf();
    const store = openStore(place);
    await keep(store, 'QN-0000-0001');
    const file = next();
    await backUp(place, file);
    await keep(store, 'QN-0000-0002');
    await store.close();
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
    const rows = [...lines.slice(0, -1), lines.at(-2)].map((line) => `${line}\n`).join('');
    const sha256 = createHash('sha256').update(rows).digest('hex');
    writeFileSync(file, `${rows}${JSON.stringify({ rows: lines.length - 1, sha256 })}\n`);
    const before = await contents(place);
    await expect(restore(place, file, { isReplacing: true })).rejects.toThrow(/unique/i);
    expect(await contents(place)).toEqual(before);
    expect(before.enquiries).toHaveLength(2);
  });

  it('takes no file that is not whole, and leaves the store as it is', async () => {
    const place = await placeOf();
    const store = openStore(place);
    await keep(store, 'QN-0000-0001');
    const file = next();
    await backUp(place, file);
    const text = readFileSync(file, 'utf8');
    const lines = text.split('\n');
    const broken: [string, RegExp][] = [
      [text.slice(0, -200), /not whole/],
      [lines.toSpliced(3, 1).join('\n'), /not whole/],
      [text.replace('東亜', '東亞'), /not whole/],
      [text.slice(text.indexOf('\n') + 1), /no backup/],
      ['', /no backup/],
      [text.replace(migrations[0]?.name ?? '', '0001-other'), /not whole/],
    ];
    for (const [content, why] of broken) {
      writeFileSync(`${file}.broken`, content);
      const refused = restore(place, `${file}.broken`, { isReplacing: true });
      await expect(refused).rejects.toThrow(BackupRefused);
      await expect(refused).rejects.toThrow(why);
    }
    expect(await store.enquiries.state('QN-0000-0001')).toMatchObject({ status: 'new' });
    await store.close();
  });
});

it('says that there is nothing to back up', async () => {
  await expect(backUp({ dataDir: next() }, next())).rejects.toThrow(/there is no store/);
});
