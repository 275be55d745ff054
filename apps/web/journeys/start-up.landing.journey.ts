import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { casesOf, itInWhole } from './sample.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** The built repository, moved to another place without the tools that build: it needs one package. */
const repository = fileURLToPath(new URL('../../..', import.meta.url));
let root = '';
let server: ChildProcess | undefined;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'moved-'));
  chmodSync(root, 0o755);
  for (const name of ['package.json', 'apps/web/dist', 'apps/web/fonts', 'apps/server/dist', 'geo'])
    cpSync(join(repository, name), join(root, name), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  symlinkSync(join(repository, 'node_modules/@resvg'), join(root, 'node_modules/@resvg'));
});
afterEach(() => {
  server?.kill('SIGKILL');
  for (const folder of readdirSync(root, { recursive: true, withFileTypes: true }))
    if (folder.isDirectory()) chmodSync(join(folder.parentPath, folder.name), 0o755);
  rmSync(root, { recursive: true });
});

/** Starts as `npm run serve` does; what it said by the time it listens or has ended. */
async function start(options: { uid?: number } = {}, env = {}) {
  const child = spawn(process.execPath, ['apps/server/dist/main.js'], {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent', ...env },
    ...options,
  });
  server = child;
  let said = '';
  const port = await new Promise<number | undefined>((resolve) => {
    const hear = (text: Buffer) => {
      said += String(text);
      const listening = /http:\/\/localhost:(\d+)/.exec(said);
      if (listening) resolve(Number(listening[1]));
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('close', () => resolve(undefined));
  });
  return { child, port, said, origin: `http://127.0.0.1:${port}` };
}
const filesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('a build', () => {
  it('runs where it was moved, read-only and by another user', async () => {
    for (const file of [...filesOf('apps'), ...filesOf('geo')]) chmodSync(file, 0o444);
    for (const folder of ['apps/web/dist', 'apps/server/dist', 'apps', '.'])
      chmodSync(join(root, folder), 0o555);
    const isRoot = process.getuid?.() === 0;
    const { origin } = await start(isRoot ? { uid: 65_534 } : {});
    expect((await fetch(`${origin}/vi/`)).status).toBe(200);
  });
  it('that was never made is missed by name', async () => {
    rmSync(join(root, 'apps/web/dist'), { recursive: true });
    const { port, said } = await start();
    expect([port, said]).toEqual([
      undefined,
      'The server cannot start:\nThe front end is not built: run npm run build.\n',
    ]);
  });
  const cut = [
    ['a compressed script', 'apps/web/dist/assets', '.js.br', 'are not whole'],
    ['the parks', 'geo/dist', 'parks.geojson', 'parks.geojson is not the file'],
    ['a script', 'apps/web/dist/assets', '.js', 'are not whole'],
  ] as const;
  it.each(casesOf(cut, cut.slice(0, 2)))(
    'with %s cut is refused with a reason',
    async (_name, folder, ending, reason) => {
      const file = filesOf(folder).find((name) => name.endsWith(ending)) ?? '';
      truncateSync(file, readFileSync(file).length - 40);
      const { child, port, said } = await start();
      expect([port, child.exitCode]).toEqual([undefined, 1]);
      expect(said).toContain('The server cannot start');
      expect(said).toContain(reason);
      expect(said).not.toMatch(/\n\s+at /);
    },
  );
  itInWhole('with 10 of 23 parks is refused with a reason', async () => {
    const file = join(root, 'geo/dist/parks.geojson');
    const parks = JSON.parse(readFileSync(file, 'utf8')) as { features: object[] };
    writeFileSync(file, JSON.stringify({ ...parks, features: parks.features.slice(0, 10) }));
    const { port, said } = await start();
    expect(port).toBeUndefined();
    expect(said).toContain('parks.geojson is not the file that hashes.json was written for');
  });
});

it('says that it is stopping before the port closes, and still answers', async () => {
  const { child, origin } = await start({}, { DRAIN_MS: '5000' });
  expect(await (await fetch(`${origin}/readyz`)).text()).toBe('ready');
  child.kill('SIGTERM');
  await expect.poll(async () => (await fetch(`${origin}/readyz`)).status).toBe(503);
  expect(await (await fetch(`${origin}/readyz`)).text()).toBe('stopping');
  expect((await fetch(`${origin}/vi/`)).status).toBe(200);
  await expect.poll(() => child.exitCode).toBe(0);
  await expect(fetch(`${origin}/readyz`)).rejects.toThrow();
});
