import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { filesIn, root } from './files.ts';

const files = ['apps', 'packages', 'geo'].flatMap((folder) => filesIn(folder, /\.(ts|tsx|mjs)$/));

/** The names of a list in braces, as the file that they come from has them. */
const namesIn = (list = ''): string[] =>
  list
    .split(',')
    .map(
      (one) =>
        one
          .trim()
          .replace(/^type\s+/, '')
          .split(/\s+as\s+|\s*:/)[0]!,
    )
    .filter(Boolean);
const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found!);

/** What a file takes from others by name: its imports, early and late, and members of what it takes as a whole. */
const takenBy = (text: string): string[] => [
  ...all(text, /\bimport\s+(?:type\s+)?\{([^}]*)\}\s*from/g).flatMap(namesIn),
  ...all(text, /\{([^{}]*)\}\s*=\s*await\s+import\(/g).flatMap(namesIn),
  ...all(text, /\.then\(\s*\(\{([^{}]*)\}\)/g).flatMap(namesIn),
  ...all(text, /\b(?:import\s+\*\s+as|const)\s+(\w+)\s+(?:from|=\s*await\s+import)\b/g).flatMap(
    (whole) => all(text, new RegExp(`\\b${whole}\\.(\\w+)`, 'g')),
  ),
  // A component that comes when it is needed is known by its file.
  ...all(text, /\/([A-Z]\w+)(?:\.tsx)?'/g),
];
const givenBy = (text: string): string[] => [
  ...all(text, /^export (?:async )?(?:const|let|function\*?|class|type|interface) (\w+)/gm),
  ...all(text, /^export (?:type )?\{([^}]*)\}/gm).flatMap(namesIn),
];

const texts = new Map(files.map((path) => [path, readFileSync(`${root}${path}`, 'utf8')]));
const taken = [...texts].map(([path, text]) => ({ path, names: new Set(takenBy(text)) }));
const rooms = /^(apps\/\w+\/src|packages\/\w+\/src|geo\/make)\/(?!.*\.test\.)/;
/** Catalogues are loaded by language, the runtimes of JSX by the compiler. */
const loadedByName = /^packages\/words\/src\/[a-z-]+\/|\/jsx-(dev-)?runtime/;

it('whatever a file exports another imports, and what a room exports another room', () => {
  const unused = [...texts].flatMap(([path, text]) => {
    if (!rooms.test(path) || loadedByName.test(path)) return [];
    const inside = path.endsWith('/index.ts') ? path.replace(/(src\/)?index\.ts$/, '') : path;
    return givenBy(text)
      .filter((name) => !taken.some((one) => !one.path.startsWith(inside) && one.names.has(name)))
      .map((name) => `${path}: ${name}`);
  });
  expect(unused).toEqual([]);
});
