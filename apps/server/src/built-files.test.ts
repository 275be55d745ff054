import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { builtBody } from './built-files.ts';

const plain = new TextEncoder().encode('Cái Rồng '.repeat(1000));

it('those who read a file uncompressed at one time share one copy of it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'files-'));
  const file = join(folder, 'atlas.json');
  writeFileSync(`${file}.br`, brotliCompressSync(plain));
  writeFileSync(`${file}.gz`, gzipSync(plain));
  const body = builtBody(plain, 'application/json', file, new Map());
  rmSync(folder, { recursive: true });
  const first = body.identity;
  expect(Buffer.from(first).equals(plain)).toBe(true);
  // Of 400 who never read, each would hold its own.
  expect(body.identity).toBe(first);
});
