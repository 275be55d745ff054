import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn, root } from './files.ts';

/** Every folder that a path leads through, and the path itself. */
const stepsOf = (path: string): string[] =>
  path.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/'));
/** Every file and folder of the repository. */
const paths = ['apps', 'packages', 'geo', 'docs']
  .flatMap((folder) => filesIn(folder))
  // What is made of facts and coast is committed.
  .concat(
    ['geo/dist', 'geo/basemap/dist'].flatMap((folder) =>
      readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
    ),
  )
  .flatMap(stepsOf)
  .concat(readdirSync(root));
const documents = ['README.md', ...new Set(paths.filter((path) => /\/.*\.md$/.test(path)))];

/** What a document names: paths with a folder or an ending of ours, and the targets of its links. */
function named(text: string): string[] {
  const quoted = [...text.matchAll(/`([\w./{},-]+)`/g)].map(([, path = '']) => path);
  const paths = quoted.filter(
    (path) => /\.(?:tsx?|mjs|css|json|md)$/.test(path) || /^(?:apps|packages|geo)\//.test(path),
  );
  const links = [...text.matchAll(/\]\(([\w./-]+)\)/g)].map(([, path = '']) => path);
  return [...paths, ...links].flatMap((path) => {
    const [, start = '', options, end = ''] = /^(.*)\{(.*)\}(.*)$/.exec(path) ?? [];
    return options ? options.split(',').map((one) => start + one + end) : [path];
  });
}

it('every path that a README or a decision names is there', () => {
  expect(documents.length).toBeGreaterThan(10);
  // A document names a path as seen from anywhere that its reader can tell.
  const isThere = (path: string) => paths.some((one) => `/${one}`.endsWith(`/${path}`));
  const built = ['apps/server/dist', 'apps/web/dist'];
  const missing = documents.flatMap((file) =>
    named(readFileSync(join(root, file), 'utf8'))
      .filter((path) => !isThere(path) && !built.includes(path))
      .map((path) => `${file}: ${path}`),
  );
  expect(missing).toEqual([]);
});

it('every npm script stands in the README, and every one named there is there', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
  };
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const told = [...text.matchAll(/npm (?:run )?([\w:-]+)/g)].map(([, name = '']) => name);
  const inner = ['test:rooms', 'test:visitors', 'sources', 'types', 'bundle'];
  expect(
    Object.keys(scripts).filter((name) => !told.includes(name) && !inner.includes(name)),
  ).toEqual([]);
  const npm = ['ci', 'registry', 'are'];
  expect(told.filter((name) => !(name in scripts) && !npm.includes(name))).toEqual([]);
});
