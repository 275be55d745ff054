import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, root } from './files.ts';

/**
 * Every room with what it may import beside libraries: another room by its door, or a folder or file that has none.
 * `apps/commands` is where server and front end meet; journeys and tests of the whole stand above it.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'packages/domain': [],
  'packages/link': ['@sites/domain'],
  'packages/words': ['@sites/domain'],
  'packages/enquiry': ['@sites/domain'],
  'packages/store': ['@sites/domain', '@sites/enquiry'],
  'packages/table': ['@sites/domain', '@sites/words'],
  'packages/stillmap': ['@sites/domain'],
  'packages/fixtures': ['@sites/domain', '@sites/link'],
  'geo/make': ['@sites/domain'],
  'geo/basemap': ['@sites/domain'],
  'apps/server': [
    '@sites/domain',
    '@sites/enquiry',
    '@sites/store',
    '@sites/link',
    '@sites/words',
    '@sites/table',
    '@sites/stillmap',
    '@sites/store',
  ],
  'apps/web': [
    '@sites/domain',
    '@sites/enquiry',
    '@sites/link',
    '@sites/words',
    '@sites/enquiry',
    '@sites/table',
    '@sites/stillmap',
    '@sites/geo/basemap',
    '@sites/geo/still.json',
    '@sites/geo/works.json',
  ],
  'apps/commands': [
    '@sites/domain',
    '@sites/enquiry',
    '@sites/fixtures',
    '@sites/server',
    '@sites/store',
    '@sites/web',
    '@sites/words',
    '@sites/words/read-through',
    // The slow answer that the fast one is measured against is no part of the product.
    'packages/domain/src/answer/oracle.ts',
  ],
  // Visitors know of the front end only which pages there are, and the queue by its door.
  'apps/web/journeys': [
    '@sites/domain',
    '@sites/enquiry',
    '@sites/fixtures',
    'apps/commands',
    'apps/web/src/enquire/queue/index.ts',
    'apps/web/src/page/pages.ts',
    'apps/web/src/page/route.ts',
  ],
  // Puts a throw-away entry into a table of each room.
  'packages/architecture': [
    '@sites',
    'packages',
    'geo',
    'apps/commands',
    'apps/server',
    'apps/web/src',
    'apps/web/fonts',
  ],
  'vite.config.ts': ['apps/commands', 'apps/web/licences'],
};

/** What tests of every room may import besides. */
const forTests = '@sites/fixtures';

const libraries: Readonly<Record<string, RegExp>> = {
  'packages/domain': /^(valibot|@turf\/turf)$/,
  'packages/link': /^$/,
  'packages/enquiry': /^valibot$/,
  'packages/words': /^$/,
  'packages/stillmap': /^$/,
  'packages/table': /^write-excel-file\/universal$/,
  'geo/basemap': /^(node:[a-z_]+|geojson|topojson-client|valibot)$/,
};

const isTest = (file: string): boolean => file.includes('.test.');
const sources = (folder: string): string[] =>
  filesIn(folder, /\.(ts|tsx)$/).filter((file) => !isTest(file));

/** Every script of the repository. */
const scripts = filesIn('.', /\.([cm]?js|[cm]?ts|tsx|jsx)$/);

const isIn = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`);
const roomOf = (file: string): string | undefined =>
  Object.keys(rooms)
    .filter((room) => isIn(file, room))
    .toSorted((a, b) => b.length - a.length)[0];
const roomFiles = (room: string): string[] =>
  scripts.filter((file) => roomOf(file) === room && !isTest(file));

const statements =
  /(?:^|\n)\s*(?:import|export)\s[^;'"]*?from\s+'([^']+)'|(?:^|\n)import\s+'([^']+)'|\bimport\(\s*'([^']+)'/g;

/** What a file imports: doors and libraries by name, files by their path from the root. */
const imports = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(statements)].map((match) => {
    const name = (match[1] ?? match[2] ?? match[3])!;
    return name.startsWith('.') ? relative(root, resolve(root, dirname(file), name)) : name;
  });
const isPath = (name: string): boolean => /^(apps|packages|geo)\//.test(name);
const isDoor = (name: string): boolean => name.startsWith('@sites/');

it('every script stands in a room', () => {
  expect(scripts.length).toBeGreaterThan(400);
  expect(scripts.filter((file) => roomOf(file) === undefined)).toEqual([]);
});

describe.each(Object.entries(rooms))('%s', (room, allowed) => {
  const files = scripts.filter((file) => roomOf(file) === room);
  it('has files that import something', () =>
    expect(files.flatMap(imports).length).toBeGreaterThan(0));
  it('imports only the rooms it may, by their doors', () => {
    const wrong = files.flatMap((file) =>
      imports(file)
        .filter((name) => isDoor(name) || (isPath(name) && roomOf(name) !== room))
        .filter((name) => !allowed.some((one) => isIn(name, one)))
        .filter((name) => !(isTest(file) && name === forTests))
        .map((name) => `${file}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

it.each(Object.entries(libraries))('%s uses few libraries', (room, allowed) => {
  const foreign = roomFiles(room).flatMap((file) =>
    imports(file)
      .filter((name) => !isPath(name) && !isDoor(name) && !allowed.test(name))
      .map((name) => `${file}: ${name}`),
  );
  expect(foreign).toEqual([]);
});

/** Where `!` needs no reason of its own. */
const inBounds: Readonly<Record<string, string>> = {
  'packages/domain/src/answer': 'columns as long as there are parks, read by row',
};

it('says beside each `!` why it holds', () => {
  const product = ['apps', 'packages', 'geo/make']
    .flatMap(sources)
    .filter((file) => !isIn(file, 'apps/web/journeys'));
  const unreasoned = product
    .filter((file) => !Object.keys(inBounds).some((folder) => isIn(file, folder)))
    .flatMap((file) => {
      const lines = readFileSync(join(root, file), 'utf8').split('\n');
      const isReasoned = (at: number): boolean =>
        lines.slice(Math.max(0, at - 3), at + 1).some((line) => /\/\/ |^\s*\/?\*/.test(line));
      return lines.flatMap((line, at) =>
        /[\w\])]!(?:[.[)\],;}]|$| [-+*<>&|?])|\bas unknown as\b/.test(line) && !isReasoned(at)
          ? [`${file}:${at + 1}: ${line.trim()}`]
          : [],
      );
    });
  expect(unreasoned).toEqual([]);
});

type Graph = ReadonlyMap<string, readonly string[]>;

/** The first circle of arrows, or undefined. */
function circleIn(graph: Graph): readonly string[] | undefined {
  const done = new Set<string>();
  const walk = (one: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(one)) return [...path.slice(path.indexOf(one)), one];
    if (done.has(one)) return undefined;
    for (const next of graph.get(one) ?? []) {
      const circle = walk(next, [...path, one]);
      if (circle) return circle;
    }
    done.add(one);
    return undefined;
  };
  for (const one of graph.keys()) {
    const circle = walk(one, []);
    if (circle) return circle;
  }
  return undefined;
}

it('no circle of files', () => {
  const known = new Set(scripts);
  const graph = new Map(
    scripts.map((file) => [file, imports(file).filter((name) => known.has(name))]),
  );
  expect(circleIn(graph)).toBeUndefined();
});

/** Folders of one room that know each other, and why; a new pair is a mistake. */
const mutual: Readonly<Record<string, string>> = {
  'apps/server/src/features > apps/server/src/files':
    'a list of features is sent as a file too, which is made of the same items',
  'packages/domain/src/filters > packages/domain/src/answer':
    'a filter prepares the column by which the answer is quick',
};

/** The folder of a file below its room, or the file itself where it stands in none. */
const folderOf = (file: string): string => {
  const room = roomOf(file) ?? '';
  const below = relative(room, file).replace(/^src\//, '');
  const [folder = '', ...rest] = below.split('/');
  return rest.length === 0 ? file : file.slice(0, file.length - below.length + folder.length);
};

it('no circle of folders, but for those that are named', () => {
  const known = new Set(scripts);
  const arrows = scripts
    .filter((file) => !isTest(file))
    .flatMap((file) =>
      imports(file)
        .filter((name) => known.has(name) && folderOf(name) !== folderOf(file))
        .map((name) => [folderOf(file), folderOf(name)] as const),
    );
  const graphWithout = (left: readonly string[]): Graph =>
    new Map(
      arrows.map(([from]) => [
        from,
        arrows
          .filter(([one, to]) => one === from && !left.includes(`${one} > ${to}`))
          .map(([, to]) => to),
      ]),
    );
  const names = Object.keys(mutual);
  expect(arrows.some(([from, to]) => from.endsWith('/find') && to.endsWith('/places'))).toBe(true);
  expect(circleIn(graphWithout(names))).toBeUndefined();
  // What has been mended leaves the list.
  for (const name of names)
    expect(circleIn(graphWithout(names.filter((one) => one !== name))), name).toBeDefined();
});

/** The room behind a door, or around a file. */
const roomBehind = (name: string): string | undefined => {
  const [, door = ''] = /^@sites\/(.+)$/.exec(name) ?? [];
  return [name, `packages/${door}`, `apps/${door}`, door].map(roomOf).find(Boolean);
};

it('no circle of rooms, tests apart', () => {
  const graph = new Map(
    Object.keys(rooms).map((room) => [
      room,
      roomFiles(room)
        .flatMap(imports)
        .flatMap((name) => roomBehind(name) ?? [])
        .filter((other) => other !== room),
    ]),
  );
  expect(graph.get('apps/commands')).toEqual(expect.arrayContaining(['apps/server', 'apps/web']));
  expect(graph.get('vite.config.ts')).toContain('apps/commands');
  expect(circleIn(graph)).toBeUndefined();
});

it('only the map engine knows the map library', () => {
  const users = sources('apps/web/src').filter((file) =>
    imports(file).some(
      (name) => name === 'maplibre-gl' || name.startsWith('maplibre-gl/dist/maplibre-gl-worker'),
    ),
  );
  const engine = new RegExp(
    '^apps/web/src/map/(park-map|engine|ask-map|coast-in-full|view|drawing|pointer|style|style/[a-z-]+' +
      '|answer-camera|icon-places|labels/label-layer)\\.ts$',
  );
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

it('only one file touches the history, besides camera, what stands in for the server, and kiosk', () => {
  const users = sources('apps/web/src').filter((file) =>
    /history\.(push|replace)State/.test(readFileSync(join(root, file), 'utf8')),
  );
  expect(users.toSorted()).toEqual([
    'apps/web/src/kiosk/guard.ts',
    'apps/web/src/map/camera-history.ts',
    'apps/web/src/offline/read-address.ts',
    'apps/web/src/page/link-store.ts',
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
  const folders = Object.keys(rooms)
    .filter((room) => room.includes('/'))
    .map((room) => room.replace(/^geo\/.*/, 'geo').replace(/\/journeys$/, ''));
  for (const folder of folders)
    expect(readdirSync(join(root, folder)), folder).toContain('README.md');
});
