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

const bytes = (file: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(file));

interface Forms {
  readonly br: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
}

/** The compressed forms that the build made of a file, if any; throws where one of them is of another file. */
function readForms(file: string, identity: Uint8Array): Forms | undefined {
  if (!existsSync(`${file}.br`)) return undefined;
  const forms = { br: bytes(`${file}.br`), gzip: bytes(`${file}.gz`) };
  try {
    if (brotliDecompressSync(forms.br).equals(identity) && gunzipSync(forms.gzip).equals(identity))
      return forms;
  } catch {
    // A file that was cut short cannot be unpacked.
  }
  throw new Error(`${file} or its compressed forms are not whole: npm run build makes them anew`);
}

/** Held compressed only: the few who ask for the plain form get it unpacked. */
const packedBody = (type: string, identity: Uint8Array, forms: Forms): Body => ({
  type,
  tag: tagOf(identity),
  size: identity.length,
  ...forms,
  get identity() {
    return new Uint8Array(brotliDecompressSync(forms.br));
  },
});

/** The body of a file whose compressed forms, if any, stand beside another one of its name. */
export function builtBody(identity: Uint8Array<ArrayBuffer>, type: string, file: string): Body {
  const forms = readForms(file, identity);
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
  return new Map(
    files.map((file) => [file.slice(folder.length), builtBody(bytes(file), typeOf(file), file)]),
  );
}

/** What the build wrote about its files; throws a readable reason where there is no build. */
export function readManifest(folder: string): unknown {
  const file = join(folder, '.vite/manifest.json');
  if (!existsSync(file)) throw new Error('The front end is not built: run npm run build.');
  return JSON.parse(readFileSync(file, 'utf8'));
}
