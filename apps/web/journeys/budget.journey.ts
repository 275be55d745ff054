import { readFileSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languages } from '@sites/domain';
import { expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../dist/', import.meta.url));

interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}
const manifest = JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8')) as Record<
  string,
  Chunk
>;
/** A script's file with those of everything it imports. */
const withImports = (chunk: Chunk): string[] => [
  chunk.file,
  ...(chunk.imports ?? []).flatMap((key) => withImports(manifest[key]!)),
];
const brotli = (file: string): number => statSync(`${dist}${file}.br`).size;

it.each(languages)(
  'script needed before the list works (%s) is at most 110 kB brotli',
  (language) => {
    const entry = Object.values(manifest).find(({ isEntry }) => isEntry)!;
    const words = Object.values(manifest).find(({ src }) =>
      src?.endsWith(`words/src/${language}/list.ts`),
    )!;
    const files = [...new Set([...withImports(entry), words.file])];
    const bytes = files.reduce((sum, file) => sum + brotli(file), 0);
    console.log(`script before the list, ${language}: ${(bytes / 1000).toFixed(1)} kB brotli`);
    expect(bytes).toBeLessThanOrEqual(110_000);
  },
);

it('the whole app in one language with map, worker and basemap, fonts aside, is at most 800 kB brotli', () => {
  const foreign = new Set(
    Object.values(manifest)
      .filter(({ src }) => src && /words\/src\/(?!ja\/)[a-z-]+\/\w+\.ts$/.test(src))
      .map(({ file }) => `${file.replace('assets/', '')}.br`),
  );
  const files = readdirSync(`${dist}assets`).filter(
    (file) => file.endsWith('.br') && !foreign.has(file),
  );
  const bytes = files.reduce((sum, file) => sum + statSync(`${dist}assets/${file}`).size, 0);
  console.log(`whole app: ${(bytes / 1000).toFixed(1)} kB brotli`);
  expect(bytes).toBeLessThanOrEqual(800_000);
});
