import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = /\.(js|mjs|css|json|svg|txt|webmanifest)$/;

/** Writes `.br` and `.gz` at full strength beside every file of the front end: the server only sends them. */
export const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  async writeBundle({ dir = '' }) {
    const files = readdirSync(dir, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && compressible.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    await Promise.all(
      files.map(async (file) => {
        const bytes = readFileSync(file);
        // Brotli's own default is its full strength, 11.
        writeFileSync(`${file}.br`, await promisify(brotliCompress)(bytes));
        writeFileSync(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
      }),
    );
  },
});
