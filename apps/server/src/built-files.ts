import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type Body, bytesBody, tagOf } from './body.ts';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml; charset=utf-8',
  woff2: 'font/woff2',
  png: 'image/png',
  ico: 'image/x-icon',
  txt: 'text/plain; charset=utf-8',
};

/** What was read, as it is: copies would double what a start takes. */
export const uncopied = ({ buffer, byteOffset, length }: Buffer): Uint8Array<ArrayBuffer> =>
  // Files are never read into memory that threads share.
  new Uint8Array(buffer as ArrayBuffer, byteOffset, length);

const bytes = (file: string): Uint8Array<ArrayBuffer> => uncopied(readFileSync(file));

interface Forms {
  readonly br: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
}

/** What the build wrote of each file and its compressed forms: one check sum of the three, by the file's path. */
type CheckSums = ReadonlyMap<string, string>;

/** The check sums of a folder; none where no build wrote any. */
export function readCheckSums(folder: string): CheckSums {
  const file = join(folder, '.vite/whole.json');
  if (!existsSync(file)) return new Map();
  const sums = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return new Map(Object.entries(sums).map(([name, sum]) => [join(folder, name), sum]));
}

/** Whether compressed forms are those of a file. To unpack all takes a quarter of a start: check sums do not. */
function areWhole(forms: Forms, identity: Uint8Array, sum: string | undefined): boolean {
  const { br, gzip } = forms;
  if (sum === undefined)
    return brotliDecompressSync(br).equals(identity) && gunzipSync(gzip).equals(identity);
  return sum === createHash('sha256').update(identity).update(br).update(gzip).digest('base64url');
}

/** The compressed forms that the build made of a file, if any; throws where one of them is of another file. */
function readForms(file: string, identity: Uint8Array, sums: CheckSums): Forms | undefined {
  if (!existsSync(`${file}.br`)) return undefined;
  try {
    const forms = { br: bytes(`${file}.br`), gzip: bytes(`${file}.gz`) };
    if (areWhole(forms, identity, sums.get(file))) return forms;
  } catch {
    // A file that was cut short cannot be unpacked.
  }
  throw new Error(`${file} or its compressed forms are not whole: npm run build makes them anew`);
}

/** Held compressed only: the few who ask for the plain form get it unpacked, and share it while one of them reads. */
function packedBody(type: string, identity: Uint8Array, forms: Forms): Body {
  let unpacked: WeakRef<Uint8Array<ArrayBuffer>> | undefined;
  return {
    type,
    tag: tagOf(identity),
    size: identity.length,
    ...forms,
    get identity() {
      const held = unpacked?.deref();
      if (held) return held;
      const plain = uncopied(brotliDecompressSync(forms.br));
      unpacked = new WeakRef(plain);
      return plain;
    },
  };
}

/** The body of a file whose compressed forms, if any, stand beside another one of its name. */
export function builtBody(
  identity: Uint8Array<ArrayBuffer>,
  type: string,
  file: string,
  sums: CheckSums,
): Body {
  const forms = readForms(file, identity, sums);
  return forms ? packedBody(type, identity, forms) : bytesBody(identity, type);
}

const typeOf = (file: string): string =>
  types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';

/** The built front end in memory, by path. */
export function readBuiltFiles(folder: string): Map<string, Body> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/\.(br|gz)$/.test(file) && !file.includes('.vite'));
  const sums = readCheckSums(folder);
  return new Map(
    files.map((file) => [
      file.slice(folder.length),
      builtBody(bytes(file), typeOf(file), file, sums),
    ]),
  );
}

/** What the build wrote about its files; throws a readable reason where there is no build. */
export function readManifest(folder: string): unknown {
  const file = join(folder, '.vite/manifest.json');
  if (!existsSync(file)) throw new Error('The front end is not built: run npm run build.');
  return JSON.parse(readFileSync(file, 'utf8'));
}
