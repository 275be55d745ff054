// What the build wrote, by content: paths are relative and times do not count, so that a build can be moved or copied.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from './install.mjs';

const inputs = [
  'apps',
  'packages',
  'geo/basemap/dist',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
];
/** Front end and server. */
export const outputs = ['apps/web/dist', 'apps/server/dist'];
const stamp = join(root, '.cache/build.json');

const isSource = (path, entry) =>
  !['node_modules', 'journeys'].includes(entry.name) &&
  !(entry.name === 'dist' && !path.includes('basemap')) &&
  !entry.name.includes('.test.');

function* filesIn(path, keep) {
  if (!existsSync(path)) return;
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  for (const entry of readdirSync(path, { withFileTypes: true }))
    if (keep(path, entry)) yield* filesIn(join(path, entry.name), keep);
}

/** The hash of every file below some paths. */
function hashes(paths, keep) {
  const files = paths.flatMap((path) => [...filesIn(join(root, path), keep)]);
  return Object.fromEntries(
    files
      .map((file) => [
        relative(root, file).split(sep).join('/'),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ])
      .toSorted(),
  );
}

const fingerprint = () =>
  createHash('sha256')
    .update(JSON.stringify(hashes(inputs, isSource)))
    .digest('hex');

/** What the last build noted; undefined where it noted nothing that can be read. */
function noted() {
  try {
    const { sources, files } = JSON.parse(readFileSync(stamp, 'utf8'));
    return typeof sources === 'string' && typeof files === 'object'
      ? { sources, files }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Notes what was built from what; whole or not at all. */
export function record() {
  const note = { sources: fingerprint(), files: hashes(outputs, () => true) };
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(`${stamp}.new`, JSON.stringify(note));
  renameSync(`${stamp}.new`, stamp);
}

export const isFresh = () =>
  outputs.every((folder) => existsSync(join(root, folder))) && noted()?.sources === fingerprint();

/** Throws, readably, where a built file is not the one that the build wrote. */
export function checkBuilt() {
  const found = hashes(outputs, () => true);
  for (const [file, hash] of Object.entries(noted()?.files ?? {}))
    if (found[file] !== hash)
      throw new Error(
        `${file} ${found[file] ? 'is not the file that was built' : 'is missing'}. ` +
          'To build again, delete .cache/build.json and start.',
      );
}
