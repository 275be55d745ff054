import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

interface Built {
  record(): void;
  isFresh(): boolean;
  checkBuilt(): void;
}

/** A small repository that has been built. */
let root = '';
const folders: string[] = [];
const at = (path: string): string => join(root, path);
function write(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}
const built = async (folder = root): Promise<Built> =>
  (await import(
    /* @vite-ignore */ pathToFileURL(join(folder, 'apps/server/commands/built.mjs')).href
  )) as Built;
const temporary = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'built-'));
  folders.push(folder);
  return folder;
};
beforeEach(async () => {
  root = temporary();
  for (const name of ['built.mjs', 'install.mjs']) {
    mkdirSync(at('apps/server/commands'), { recursive: true });
    cpSync(
      fileURLToPath(new URL(`./${name}`, import.meta.url)),
      at(`apps/server/commands/${name}`),
    );
  }
  write('apps/web/src/page.ts', 'source');
  write('package-lock.json', '{}');
  write('apps/web/dist/assets/page.js', 'script');
  write('apps/web/dist/assets/page.js.br', 'compressed');
  write('apps/server/dist/serve.js', 'server');
  (await built()).record();
});
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

it('a build is fresh, also where it was moved, copied or touched', async () => {
  expect((await built()).isFresh()).toBe(true);
  utimesSync(at('apps/web/src/page.ts'), 1, 1);
  expect((await built()).isFresh()).toBe(true);
  const elsewhere = temporary();
  cpSync(root, elsewhere, { recursive: true });
  const moved = await built(elsewhere);
  expect(moved.isFresh()).toBe(true);
  expect(() => moved.checkBuilt()).not.toThrow();
});
it('is stale when a source has other content, another name or is gone', async () => {
  const { isFresh } = await built();
  write('apps/web/src/page.ts', 'Source');
  expect(isFresh()).toBe(false);
  rmSync(at('apps/web/src/page.ts'));
  expect(isFresh()).toBe(false);
  write('apps/web/src/other.ts', 'source');
  expect(isFresh()).toBe(false);
});
it.each(['', '{', '{"sources":"', 'null', '[]', '{"sources":1,"files":{}}', '{"fingerprint":"x"}'])(
  'a note that reads %j means stale, not an error',
  async (text) => {
    write('.cache/build.json', text);
    expect((await built()).isFresh()).toBe(false);
  },
);
it('a note that was cut anywhere means stale', async () => {
  const note = readFileSync(at('.cache/build.json'), 'utf8');
  const { isFresh } = await built();
  for (let length = 0; length < note.length; length += 1) {
    write('.cache/build.json', note.slice(0, length));
    expect(isFresh(), String(length)).toBe(false);
  }
});
it.each([
  ['apps/web/dist/assets/page.js.br', 'compresse'],
  ['apps/web/dist/assets/page.js', ''],
  ['apps/server/dist/serve.js', 'serve'],
])('a built file that is cut is named: %s', async (file, text) => {
  write(file, text);
  expect((await built()).checkBuilt).toThrow(`${file} is not the file that was built`);
});
it('a built file that is gone is named', async () => {
  rmSync(at('apps/web/dist/assets/page.js.br'));
  expect((await built()).checkBuilt).toThrow('apps/web/dist/assets/page.js.br is missing');
});
