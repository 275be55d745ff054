import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** Writes the `.br` and `.gz` of files at full strength beside them, or elsewhere: the server only sends them. */
async function compress(from: string, files: RegExp, to = from): Promise<void> {
  const found = readdirSync(from, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && files.test(entry.name),
  );
  await Promise.all(
    found.map(async ({ name, parentPath }) => {
      const bytes = readFileSync(join(parentPath, name));
      const target = join(to === from ? parentPath : to, name);
      // Brotli's own default is its full strength, 11.
      writeFileSync(`${target}.br`, await promisify(brotliCompress)(bytes));
      writeFileSync(`${target}.gz`, await promisify(gzip)(bytes, { level: 9 }));
    }),
  );
}

/** The files of the front end, compressed. */
export const compressed = (): Plugin => ({
  name: 'compressed',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  writeBundle: ({ dir = '' }) => compress(dir, /\.(js|mjs|css|json|svg|txt|webmanifest)$/),
});

/** The finished documents in the folder `data`, compressed beside the server. */
export const compressedDocuments = (data: string): Plugin => ({
  name: 'compressed-documents',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'ssr',
  writeBundle({ dir = '' }) {
    const documents = join(dir, 'documents');
    mkdirSync(documents, { recursive: true });
    return compress(data, /^(atlas|map|history)\b.*\.json$/, documents);
  },
});
