import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Which rooms a room may import, beside libraries. The way to a room is its only door.
 * `apps/commands` is where all of them meet, and nobody's import.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'packages/domain': [],
  'packages/link': ['@sites/domain'],
  'packages/words': ['@sites/domain'],
  'packages/table': ['@sites/domain', '@sites/words'],
  'geo/make': ['@sites/domain'],
  'geo/basemap': [],
  'apps/server': ['@sites/domain', '@sites/link', '@sites/words', '@sites/table'],
  'apps/web': ['@sites/domain', '@sites/link', '@sites/words', '@sites/table', '@sites/geo'],
};

const libraries: Readonly<Record<string, RegExp>> = {
  'packages/domain': /^(valibot|@turf\/turf)$/,
  'packages/link': /^$/,
  'packages/words': /^$/,
  'packages/table': /^write-excel-file\/universal$/,
  'geo/basemap': /^(node:[a-z_]+|geojson|topojson-client|valibot)$/,
};

/** What the build writes and what is installed. */
const notOurs = /^apps\/(web|server)\/dist\/|\/node_modules\//;

const filesIn = (folder: string, name: RegExp): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((file) => !notOurs.test(file));
const sources = (folder: string): string[] =>
  filesIn(folder, /\.(ts|tsx)$/).filter((file) => !file.includes('.test.'));

const statements =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s+'([^']+)'|(?:^|\n)import\s+'([^']+)'|\bimport\(\s*'([^']+)'/g;

const imports = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(statements)].map(
    (match) => (match[1] ?? match[2] ?? match[3])!,
  );

const roomFiles = (room: string): string[] =>
  sources(room).filter((file) => !file.includes('/journeys/'));

describe.each(Object.entries(mayImport))('%s', (room, allowed) => {
  it('has files that import something', () =>
    expect(roomFiles(room).flatMap(imports).length).toBeGreaterThan(0));
  it('imports only the rooms it may, by their doors', () => {
    const wrong = roomFiles(room).flatMap((file) =>
      imports(file)
        .filter(
          (name) =>
            name.startsWith('@sites/') &&
            !allowed.some(
              (door) =>
                name === door || (door === '@sites/geo' && name.startsWith('@sites/geo/basemap/')),
            ),
        )
        .map((name) => `${file}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });
  it('reaches into no other room by a path', () => {
    const wrong = roomFiles(room).flatMap((file) =>
      imports(file)
        .filter(
          (name) =>
            name.startsWith('.') &&
            relative(room, relative(root, resolve(root, dirname(file), name))).startsWith('..'),
        )
        .map((name) => `${file}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

it.each(Object.entries(libraries))('%s uses few libraries', (room, allowed) => {
  const foreign = roomFiles(room).flatMap((file) =>
    imports(file)
      .filter((name) => !name.startsWith('.') && !name.startsWith('@sites/') && !allowed.test(name))
      .map((name) => `${file}: ${name}`),
  );
  expect(foreign).toEqual([]);
});

it('no circle of imports', () => {
  const files = Object.keys(mayImport).flatMap(roomFiles);
  const known = new Set(files);
  const graph = new Map(
    files.map((file) => [
      file,
      imports(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => relative(root, resolve(root, dirname(file), name)))
        .filter((name) => known.has(name)),
    ]),
  );
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const circle = walk(next, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  expect(files.map((file) => walk(file, [])).find(Boolean)).toBeUndefined();
});

it('only the map engine knows the map library', () => {
  const users = sources('apps/web/src').filter((file) =>
    imports(file).some(
      (name) => name === 'maplibre-gl' || name.startsWith('maplibre-gl/dist/maplibre-gl-worker'),
    ),
  );
  const engine =
    /^apps\/web\/src\/map\/((park-map|engine|view|drawing|pointer|style)|style\/[a-z-]+)\.ts$/;
  const others = users.filter((file) => !engine.test(file));
  expect(others).toEqual([]);
  expect(users).toContain('apps/web/src/map/engine.ts');
});

it('only the ends of the making of data touch files and the clock', () => {
  const files = roomFiles('geo/make');
  const text = (file: string) => readFileSync(join(root, file), 'utf8');
  expect(files.filter((file) => imports(file).includes('node:fs')).toSorted()).toEqual([
    'geo/make/read.ts',
    'geo/make/write.ts',
  ]);
  expect(files.filter((file) => /\bDate\b/.test(text(file)))).toEqual(['geo/make/main.ts']);
});

it('only one file touches the history, besides the camera in the hash', () => {
  const users = sources('apps/web/src').filter((file) =>
    /history\.(push|replace)State/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(users.toSorted()).toEqual([
    'apps/web/src/map/camera.ts',
    'apps/web/src/site/link-store.ts',
  ]);
});

/** Every file that is written by hand, but for the catalogues of words. */
const written = ['apps', 'packages', 'geo']
  .flatMap((folder) => filesIn(folder, /\.(ts|tsx|mjs|css)$/))
  .filter((file) => !/^packages\/words\/src\/[a-z-]+\/\w+\.ts$/.test(file));
const linesOf = (file: string): string[] => readFileSync(join(root, file), 'utf8').split('\n');

it('files stay short: none over 300 lines but tests', () => {
  const sources = written.filter((file) => !/\.(test|journey)\./.test(file));
  expect(sources.length).toBeGreaterThan(300);
  expect(sources.filter((file) => linesOf(file).length > 301)).toEqual([]);
});

it('lines stay narrow: none over 120 characters', () => {
  const wide = written.flatMap((file) =>
    linesOf(file).flatMap((line, at) => (line.length > 120 ? `${file}:${at + 1}` : [])),
  );
  expect(wide).toEqual([]);
});

it('a cast past the types has its reason on the line before', () => {
  const bare = written
    .filter((file) => !/\.(test|journey)\.|\/journeys\//.test(file))
    .flatMap((file) => {
      const lines = linesOf(file);
      return lines.flatMap((line, at) =>
        /\bas (unknown as|never)\b/.test(line) && !/^\s*(\/\/|\*)/.test(lines[at - 1] ?? '')
          ? `${file}:${at + 1}`
          : [],
      );
    });
  expect(bare).toEqual([]);
});

it('every room has a README', () => {
  const rooms = Object.keys(mayImport).map((name) => name.replace(/^geo\/.*/, 'geo'));
  for (const room of [...rooms, 'apps/commands', 'packages/fixtures', 'packages/architecture'])
    expect(readdirSync(join(root, room)), room).toContain('README.md');
});
