import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { backUp, nextId, openStore, restore, type Store, type StorePlace } from '@sites/store';
import { startPostgres } from '@sites/store/trials';
import { expect, it, onTestFinished } from 'vitest';

const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'sites-commands-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
};
/** Starts a command in a folder. */
function start(name: string, folder: string, place: StorePlace, ...words: string[]) {
  const script = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  const env =
    'dataDir' in place
      ? { DATABASE_URL: '', DATA_DIR: place.dataDir }
      : { DATABASE_URL: place.databaseUrl };
  return spawn(process.execPath, ['--import', import.meta.resolve('tsx'), script, ...words], {
    cwd: folder,
    env: { ...process.env, ...env },
  });
}
/** Runs one to its end; its last words, and whether it succeeded. */
async function run(...command: Parameters<typeof start>): Promise<string> {
  const child = start(...command);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
  const [code] = (await once(child, 'close')) as [number];
  return `${code === 0 ? 'done' : 'failed'}: ${said}`;
}
const at = '2026-11-27T08:00:00.000Z';
const keep = (store: Store, who: string) =>
  store.audit.add({ at, who, action: 'try', subject: 'store' });
const whoIn = async (place: StorePlace) => {
  const store = openStore(place);
  const { entries } = await store.audit.list();
  await store.close();
  return entries.map((entry) => entry.who);
};

it('backs up and restores by command', async () => {
  const folder = newFolder();
  const place = { dataDir: join(folder, 'data') };
  const store = openStore(place);
  await keep(store, 'an');
  expect(await run('backup', folder, place)).toMatch(/^done: 0 enquiries .*: backups\/.*\.jsonl/);
  await keep(store, 'binh');
  await store.close();
  const [name = ''] = readdirSync(join(folder, 'backups'));
  const file = join(folder, 'backups', name);
  expect(await run('restore', folder, place, file)).toMatch(/^failed: the store is not empty/);
  expect(await run('restore', folder, place, file, '--force')).toMatch(/^done: 0 enquiries/);
  expect(await whoIn(place)).toEqual(['an']);
});

/** More than a pipe holds, so that what is written to its end has been read. */
const manyRows = async (store: Store) => {
  const after = JSON.stringify({ text: 'x'.repeat(1000) });
  const row = { at, who: 'old', action: 'try', subject: 'store', before: null, after };
  const rows = Array.from({ length: 800 }, () => ({ ...row, id: nextId() }));
  await store.use((db) => db.insertInto('audit').values(rows).execute());
};

it.each(['sqlite', 'postgres'])(
  'a restoring that is killed half-way leaves what was there: %s',
  async (kind) => {
    const folder = newFolder();
    const server =
      kind === 'postgres' ? await startPostgres(process.env.TEST_DATABASE_URL) : undefined;
    if (server) onTestFinished(() => server.stop());
    const place = server
      ? { databaseUrl: await server.database() }
      : { dataDir: join(folder, 'data') };
    const source = { dataDir: join(folder, 'source') };
    const old = openStore(source);
    await manyRows(old);
    const file = join(folder, 'backup');
    await backUp(source, file);
    await old.close();
    const store = openStore(place);
    await keep(store, 'an');
    await store.close();

    // It reads the file twice, to check it and to take it: the second time, half of it comes.
    const [pipe, text] = [join(folder, 'pipe'), readFileSync(file)];
    const serve = async (part: Buffer) => {
      rmSync(pipe, { force: true });
      execFileSync('mkfifo', [pipe]);
      const stream = createWriteStream(pipe);
      await once(stream, 'open');
      // Only now does nobody else open it.
      const written = new Promise<void>((resolve) => stream.write(part, () => resolve()));
      return { stream, written };
    };
    const whole = serve(text);
    const child = start('restore', folder, place, pipe, '--force');
    const first = await whole;
    const half = serve(text.subarray(0, text.length * 0.7));
    await first.written;
    first.stream.end();
    const second = await half;
    await second.written;
    child.kill('SIGKILL');
    await once(child, 'close');
    second.stream.destroy();
    expect(await whoIn(place)).toEqual(['an']);
    await restore(place, file, { isReplacing: true });
    expect(new Set(await whoIn(place))).toEqual(new Set(['old']));
  },
  60_000,
);
