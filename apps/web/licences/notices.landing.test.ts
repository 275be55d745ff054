import { fileURLToPath } from 'node:url';
import { type Plugin, build } from 'vite';
import { expect, it } from 'vitest';
import { noticesOf, packagesOf } from './notices.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

it('names what every module and file of the real front end is made of', async () => {
  const modules: string[] = [];
  const probe: Plugin = {
    name: 'probe',
    renderChunk: (_code, chunk) => void modules.push(...Object.keys(chunk.modules)),
  };
  const result = await build({
    configFile: `${root}vite.config.ts`,
    logLevel: 'silent',
    plugins: [probe],
    build: { write: false, minify: false },
  });
  const { output } = [result].flat()[0] as { output: { fileName: string; source?: unknown }[] };
  const text = String(output.find(({ fileName }) => fileName === 'notices.txt')?.source);
  const packages = modules.flatMap(
    (id) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? [],
  );
  expect(new Set(packages).size).toBeGreaterThan(15);
  for (const name of packages)
    expect(new RegExp(`^${name} \\d+\\.`, 'm').test(text), name).toBe(true);
  // Built into the engine of the map, so no module of their own.
  for (const name of ['earcut', 'gl-matrix', 'kdbush', 'pbf', 'murmurhash-js', 'potpack'])
    expect(new RegExp(`^${name} \\d+\\.`, 'm').test(text), name).toBe(true);
  for (const words of [
    'Copyright (c) Meta Platforms',
    'SIL OPEN FONT LICENSE',
    'The Be Vietnam Pro Project Authors',
    'Noto is a trademark of Google',
    'lgpl-3.0',
    'OpenStreetMap contributors',
    'Natural Earth',
  ])
    expect(text).toContain(words);
}, 180_000);

it('a part whose licence is not known stops the build', () => {
  expect(() => packagesOf(`${root}node_modules/react/index.js`)).not.toThrow();
  expect(() => noticesOf(['/nowhere/node_modules/unknown/index.js'], [], root)).toThrow();
});
it('a file that nobody else made asks for no notice', () =>
  expect(
    noticesOf([`${root}apps/web/src/main.tsx`], [`${root}apps/web/public/icon.svg`], root),
  ).toEqual([]));
