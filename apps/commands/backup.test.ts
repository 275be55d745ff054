import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore } from '@sites/store';
import { expect, it, onTestFinished } from 'vitest';

/** Runs a command in a folder; its last words, and whether it succeeded. */
const run = (name: string, dataDir: string, ...words: string[]) =>
  new Promise<string>((resolve) => {
    const script = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
    const loader = import.meta.resolve('tsx');
    execFile(
      process.execPath,
      ['--import', loader, script, ...words],
      { cwd: dataDir, env: { ...process.env, DATABASE_URL: '', DATA_DIR: join(dataDir, 'data') } },
      (error, out, said) => resolve(`${error ? 'failed' : 'done'}: ${out}${said}`),
    );
  });

it('backs up and restores by command', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sites-commands-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const at = '2026-11-27T08:00:00.000Z';
  const keep = (store: ReturnType<typeof openStore>, who: string) =>
    store.audit.add({ at, who, action: 'try', subject: 'store' });
  const who = async (store: ReturnType<typeof openStore>) =>
    (await store.audit.list()).entries.map((entry) => entry.who);

  const store = openStore({ dataDir: join(folder, 'data') });
  await keep(store, 'an');
  expect(await run('backup', folder)).toMatch(/^done: 0 enquiries .*: backups\/.*\.jsonl/);
  await keep(store, 'binh');
  await store.close();
  const [name = ''] = readdirSync(join(folder, 'backups'));
  const file = join(folder, 'backups', name);
  expect(await run('restore', folder, file)).toMatch(/^failed: the store is not empty/);
  expect(await run('restore', folder, file, '--force')).toMatch(/^done: 0 enquiries/);
  const restored = openStore({ dataDir: join(folder, 'data') });
  expect(await who(restored)).toEqual(['an']);
  await restored.close();
});
