import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  closeSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { StoreUnavailable } from './failures.ts';
import { openStore, storePlace, type Store, type StorePlace } from './store.ts';
import { startPostgres } from './trials.ts';

/** So long that a busy machine does not stand still for it. */
const retryMs = 250;
const pause = () => setTimeout(retryMs + 20);
const at = '2026-11-27T08:00:00.000Z';
const write = (store: Store, who = 'an') =>
  store.audit.add({ at, who, action: 'try', subject: 'store' });
const who = async (store: Store) => (await store.audit.list()).entries.map((entry) => entry.who);
const used = (place: StorePlace): Store => {
  const store = openStore(place, { retryMs });
  onTestFinished(() => store.close());
  return store;
};
const refusal = async (doing: Promise<unknown>) => {
  const error: unknown = await doing.then(() => undefined).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StoreUnavailable);
  return error instanceof StoreUnavailable ? error.reason : undefined;
};

it('stands where the settings say', () => {
  expect(storePlace({})).toEqual({ dataDir: 'data' });
  expect(storePlace({ DATA_DIR: '/srv/data' })).toEqual({ dataDir: '/srv/data' });
  const databaseUrl = 'postgres://host/sites';
  expect(storePlace({ DATA_DIR: '/srv/data', DATABASE_URL: databaseUrl })).toEqual({ databaseUrl });
});

describe('a file of SQLite', () => {
  let folder: string;
  let dataDir: string;
  const file = () => join(dataDir, 'sites.db');
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sites-trouble-'));
    dataDir = join(folder, 'data');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is not touched before it is used', async () => {
    const store = used({ dataDir });
    await setTimeout(20);
    expect(existsSync(dataDir)).toBe(false);
    await write(store);
    expect(existsSync(file())).toBe(true);
  });

  it('is refused where its folder cannot be, and used as soon as it can', async () => {
    writeFileSync(dataDir, 'in the way');
    const store = used({ dataDir });
    expect(await store.health()).toEqual({ ok: false, reason: 'read-only' });
    expect(await refusal(write(store))).toBe('read-only');
    rmSync(dataDir);
    // Nobody waits for what has just failed.
    expect(await refusal(write(store))).toBe('read-only');
    await pause();
    await write(store);
    expect(await store.health()).toEqual({ ok: true, kind: 'sqlite' });
  });

  it('is refused alike to all who ask at once', async () => {
    writeFileSync(dataDir, 'in the way');
    const store = used({ dataDir });
    const asked = [write(store), write(store), who(store), store.health()];
    for (const one of asked.slice(0, 3)) expect(await refusal(one)).toBe('read-only');
    expect(await asked[3]).toEqual({ ok: false, reason: 'read-only' });
  });

  it('is refused in a folder that nobody may write to', async () => {
    mkdirSync(dataDir, { mode: 0o555 });
    const nobody = 65_534;
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) {
      chmodSync(folder, 0o755);
      chownSync(dataDir, nobody, nobody);
      process.seteuid?.(nobody);
    }
    try {
      const store = used({ dataDir });
      expect(await store.health()).toEqual({ ok: false, reason: 'read-only' });
      chmodSync(dataDir, 0o755);
      await pause();
      await write(store);
      expect(await store.health()).toEqual({ ok: true, kind: 'sqlite' });
      await store.close();
    } finally {
      if (isRoot) process.seteuid?.(0);
    }
  });

  it('that turns read-only is opened anew', async () => {
    const store = used({ dataDir });
    await store.use((db) => sql`pragma query_only = 1`.execute(db));
    expect(await refusal(write(store))).toBe('read-only');
    expect(await store.health()).toEqual({ ok: false, reason: 'read-only' });
    await pause();
    expect(await store.health()).toEqual({ ok: true, kind: 'sqlite' });
    await write(store);
  });

  it('is refused where it holds something else', async () => {
    mkdirSync(dataDir);
    writeFileSync(file(), 'not a database '.repeat(1000));
    const store = used({ dataDir });
    expect(await store.health()).toEqual({ ok: false, reason: 'corrupt' });
    expect(await refusal(store.enquiries.state('QN-0000-0000'))).toBe('corrupt');
    renameSync(file(), `${file()}.broken`);
    await pause();
    await write(store);
    expect(await who(store)).toEqual(['an']);
  });

  it('is refused where its pages are broken', async () => {
    const before = used({ dataDir });
    await write(before);
    await before.use((db) => sql`pragma wal_checkpoint(truncate)`.execute(db));
    await before.close();
    const opened = openSync(file(), 'r+');
    writeSync(opened, Buffer.alloc(200_000, 0xa5), 0, 200_000, 4096);
    closeSync(opened);
    expect(await used({ dataDir }).health()).toEqual({ ok: false, reason: 'corrupt' });
  });

  it('on a full disk is still read, and written to again once there is room', async () => {
    const store = used({ dataDir });
    await write(store);
    const pages = (most: number) => sql`pragma max_page_count = ${sql.lit(most)}`;
    await store.use((db) => pages(1).execute(db));
    const much = { kind: 'mail', payload: 'x'.repeat(50_000) };
    expect(await refusal(store.outbox.add(much, at))).toBe('full');
    expect(await store.health()).toEqual({ ok: false, reason: 'full' });
    expect(await who(store)).toEqual(['an']);
    expect(await store.health()).toEqual({ ok: false, reason: 'full' });
    await store.use((db) => pages(100_000).execute(db));
    expect(await store.health()).toEqual({ ok: true, kind: 'sqlite' });
    await store.outbox.add(much, at);
    expect(await store.outbox.take(at, 10)).toHaveLength(1);
  });

  it('that was moved away takes no more rows', async () => {
    const store = used({ dataDir });
    await write(store, 'before');
    renameSync(dataDir, join(folder, 'moved'));
    await write(store, 'after');
    expect(await who(store)).toEqual(['after']);
    expect(await who(used({ dataDir }))).toEqual(['after']);
    expect(await who(used({ dataDir: join(folder, 'moved') }))).toEqual(['before']);
  });

  it('waits for a writer in another process', async () => {
    const store = used({ dataDir });
    await write(store);
    const { default: Database } = await import('libsql');
    const other = new Database(file());
    other.exec('begin immediate');
    const waiting = write(store, 'patient');
    await setTimeout(100);
    other.exec('commit');
    other.close();
    await waiting;
    expect(await who(store)).toEqual(['patient', 'an']);
  });
});

it('PostgreSQL that goes down is refused at once, and used again when it is back', async () => {
  const server = await startPostgres();
  onTestFinished(() => server.stop());
  const store = used({ databaseUrl: await server.database() });
  await write(store);
  await server.kill();
  expect(await refusal(write(store))).toBe('down');
  expect(await store.health()).toEqual({ ok: false, reason: 'down' });
  await server.start();
  await pause();
  await write(store, 'again');
  expect(await who(store)).toEqual(['again', 'an']);
  expect(await store.health()).toEqual({ ok: true, kind: 'postgres' });
});

it('PostgreSQL that nobody has started is refused', async () => {
  const store = used({ databaseUrl: 'postgres://nobody@127.0.0.1:9/nothing' });
  expect(await refusal(write(store))).toBe('down');
});

it('a mistake of ours is not taken for a failure of the database', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sites-mistake-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const store = used({ dataDir: folder });
  await expect(store.use((db) => sql`select word from nowhere`.execute(db))).rejects.toThrow(
    /no such table/,
  );
  expect(await store.health()).toEqual({ ok: true, kind: 'sqlite' });
});
