import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, gunzipSync, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

interface Forms {
  readonly br: Buffer;
  readonly gz: Buffer;
}

const filesIn = (folder: string, names: RegExp) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && names.test(entry.name),
  );
const contentOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The compressed forms in a folder by what they unpack to; those that are not whole are left out. */
function readForms(folder: string): Map<string, Forms> {
  const forms = new Map<string, Forms>();
  if (!existsSync(folder)) return forms;
  for (const { name, parentPath } of filesIn(folder, /\.br$/)) {
    const file = join(parentPath, name);
    try {
      const [br, gz] = [readFileSync(file), readFileSync(file.replace(/br$/, 'gz'))];
      const plain = brotliDecompressSync(br);
      if (gunzipSync(gz).equals(plain)) forms.set(contentOf(plain), { br, gz });
    } catch {
      // Made anew.
    }
  }
  return forms;
}

/** At full strength, which is Brotli's own default: it takes longer than all else of a build. */
const compress = async (bytes: Buffer): Promise<Forms> => ({
  br: await promisify(brotliCompress)(bytes),
  gz: await promisify(gzip)(bytes, { level: 9 }),
});

interface Work {
  readonly environment: string;
  readonly names: RegExp;
  /** Where the files are, and where their forms go; both beside what the environment builds where not told. */
  readonly from?: string;
  readonly to?: string;
}

/** Writes the `.br` and `.gz` of files, which the server only sends. What was made of the same bytes before stays. */
function compressing({ environment, names, from, to }: Work): Plugin {
  let before: ReadonlyMap<string, Forms> = new Map();
  return {
    name: `compressed-${environment}`,
    apply: 'build',
    applyToEnvironment: ({ name }) => name === environment,
    // The folder is emptied afterwards.
    buildStart() {
      const { root, build } = this.environment.config;
      before = readForms(resolve(root, build.outDir));
    },
    async writeBundle({ dir = '' }) {
      const source = from ?? dir;
      const target = to ? join(dir, to) : dir;
      const sums: Record<string, string> = {};
      await Promise.all(
        filesIn(source, names).map(async ({ name, parentPath }) => {
          const bytes = readFileSync(join(parentPath, name));
          const { br, gz } = before.get(contentOf(bytes)) ?? (await compress(bytes));
          const folder = to ? target : parentPath;
          mkdirSync(folder, { recursive: true });
          sums[relative(target, join(folder, name))] = createHash('sha256')
            .update(bytes)
            .update(br)
            .update(gz)
            .digest('base64url');
          writeFileSync(join(folder, `${name}.br`), br);
          writeFileSync(join(folder, `${name}.gz`), gz);
        }),
      );
      // By them the server sees at its start that all is whole.
      mkdirSync(join(target, '.vite'), { recursive: true });
      writeFileSync(join(target, '.vite/whole.json'), JSON.stringify(sums));
    },
  };
}

/** The files of the front end, compressed. */
export const compressed = (): Plugin =>
  compressing({ environment: 'client', names: /\.(js|mjs|css|json|svg|txt|webmanifest)$/ });

/** The finished documents in the folder `data`, compressed beside the server. */
export const compressedDocuments = (data: string): Plugin =>
  compressing({
    environment: 'ssr',
    names: /^(atlas|map|history)\b.*\.json$/,
    from: data,
    to: 'documents',
  });
