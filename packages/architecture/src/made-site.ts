import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { make } from '@sites/geo/make';
import { afterAll } from 'vitest';
import { composeSite } from '../../../apps/commands/site.ts';
import { readFiles, readPublished } from '../../../geo/make/read.ts';
import { writeFiles } from '../../../geo/make/write.ts';

// What is imported here reads the tables: a test puts its entry into them before it loads this file.

export const root = fileURLToPath(new URL('../../../', import.meta.url));
const geo = join(root, 'geo');
export const facts = readFiles(join(geo, 'facts'));
export const words = readFiles(join(geo, 'words'));

/** The site of a release that has more facts or words than ours, built for one file of tests. */
export async function madeSite(more: { facts?: object; words?: object }) {
  const made = make(
    { ...facts, ...more.facts },
    { ...words, ...more.words },
    readPublished(join(geo, 'history.json'), join(geo, 'dist')),
    '2030-01-01',
  );
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  const data = mkdtempSync(join(tmpdir(), 'dist-'));
  afterAll(() => rmSync(data, { recursive: true }));
  writeFiles(made.files, data);
  return composeSite({
    root,
    data,
    log: (error) => {
      throw error;
    },
  });
}
