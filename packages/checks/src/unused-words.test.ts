import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadAboutWords, loadDetailWords, loadLawWords, loadWords } from '@sites/words';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sources = ['apps', 'packages']
  .flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, withFileTypes: true })
      .filter(
        (entry) =>
          entry.isFile() &&
          /\.tsx?$/.test(entry.name) &&
          !/\.test\.|\.journey\./.test(entry.name) &&
          !/node_modules|dist|words\/src\/[a-z-]+$/.test(entry.parentPath),
      )
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  )
  .join('\n');

/** Paths of messages that no source reads. A group that is looked up by a key (`statuses[…]`) counts as read. */
function unread(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]): string[] => {
    const isRead = new RegExp(`\\b${key}\\b`).test(sources);
    if (value !== null && typeof value === 'object') {
      if (!isRead) return [`${path}${key}`];
      return new RegExp(`\\b${key}(!|\\?)?\\[`).test(sources) || Array.isArray(value)
        ? []
        : unread(value as object, `${path}${key}.`);
    }
    return new RegExp(`[.{,'\\s]${key}\\b`).test(sources) ? [] : [`${path}${key}`];
  });
}

it.each([
  ['list', loadWords],
  ['detail', loadDetailWords],
  ['about', loadAboutWords],
  ['law', loadLawWords],
] as const)('every message of %s is read somewhere', async (_, load) => {
  expect(unread(await load.en())).toEqual([]);
});
