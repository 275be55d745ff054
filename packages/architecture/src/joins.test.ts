import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where words meet that a reader sees; what programs read joins as programs do. */
const folders = [
  'apps/web/src',
  'apps/server/src/previews',
  'packages/table/src',
  'packages/stillmap/src',
];

/** A sign of English between two values: it belongs to a language, so to the speaker. */
const sign =
  /\.join\('(?:, |; |: | · | – )'\)|' · '|\}(?:, |: | · | \(|–)\$\{|^\s*\{[^{}]+\}(?:, |: )\{|\} · |> · /;

/** Lines whose joins nobody reads as words. */
const forPrograms = [
  // Messages of errors.
  /Error\(|super\(/,
  // Types and parameters: `}: {`.
  /\}: \{/,
  // An address ends at a blank, in every language.
  /^\s*\.join\('; '\)/,
  // Reasons as codes.
  /findings\.map\(reason\)\.join/,
];

const joinsIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .filter((line) => !/^\s*(?:\*|\/\*|\/\/|import)/.test(line))
    .filter((line) => sign.test(line) && !forPrograms.some((known) => known.test(line)))
    .map((line) => line.trim());

it('no code joins words with a sign of its own', () => {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
      .map((file) => join(folder, file)),
  );
  expect(files.length).toBeGreaterThan(150);
  const joins = files.flatMap((file) =>
    joinsIn(readFileSync(join(root, file), 'utf8')).map((line) => `${file}: ${line}`),
  );
  expect(joins).toEqual([]);
});

it.each([
  "  const units = names.join(', ');",
  '  return `${name}: ${text}`;',
  '        {name} · {date}',
  '  const text = `${low}–${high}`;',
  '  const text = `${name} (${remark})`;',
])('a join is seen: %s', (line) => expect(joinsIn(line)).toHaveLength(1));
