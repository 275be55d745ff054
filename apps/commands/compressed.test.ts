import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { build } from 'vite';
import { compressed } from './compressed.ts';

let root = '';
const at = (path: string) => join(root, path);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'compressed-'));
  writeFileSync(at('main.js'), `console.log(${JSON.stringify('land '.repeat(400))})`);
});
afterEach(() => rmSync(root, { recursive: true }));

const output = { entryFileNames: 'main.js' };
const run = () =>
  build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [compressed()],
    build: { rolldownOptions: { input: at('main.js'), output } },
  });
const forms = () => ({
  plain: readFileSync(at('dist/main.js'), 'utf8'),
  br: brotliDecompressSync(readFileSync(at('dist/main.js.br'))).toString(),
  gz: gunzipSync(readFileSync(at('dist/main.js.gz'))).toString(),
});

it('every build leaves forms that unpack to the file, whatever the one before left', async () => {
  const expectWhole = () => {
    const { plain, br, gz } = forms();
    expect(plain).toContain('land land');
    expect([br, gz]).toEqual([plain, plain]);
  };
  await run();
  expectWhole();
  for (const file of ['dist/main.js.br', 'dist/main.js.gz']) {
    truncateSync(at(file), 10);
    await run();
    expectWhole();
  }
  rmSync(at('dist/main.js.gz'));
  await run();
  expectWhole();
  writeFileSync(at('main.js'), "console.log('land land', 'another')");
  await run();
  expectWhole();
  expect(forms().plain).toContain('another');
});

it('what the build before made of the same bytes is not made again', async () => {
  await run();
  // A form of the same content that our own compression would not make.
  const weak = gzipSync(readFileSync(at('dist/main.js')), { level: 1 });
  writeFileSync(at('dist/main.js.gz'), weak);
  await run();
  expect(readFileSync(at('dist/main.js.gz')).equals(weak)).toBe(true);
});
