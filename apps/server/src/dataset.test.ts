import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { loadDataset } from './dataset.ts';

const dist = fileURLToPath(new URL('../../../geo/dist', import.meta.url));
let folder = '';
const copy = (): string => {
  folder = mkdtempSync(join(tmpdir(), 'dataset-'));
  cpSync(dist, folder, { recursive: true });
  return folder;
};
afterEach(() => {
  if (folder) rmSync(folder, { recursive: true });
  folder = '';
});

/** Changes a file of a copy; with `hashed`, as if it had been built so. */
function change(file: string, edit: (text: string) => string, hashed = false): void {
  const path = join(copy(), file);
  const text = edit(readFileSync(path, 'utf8'));
  writeFileSync(path, text);
  if (!hashed) return;
  const hashes = JSON.parse(readFileSync(join(folder, 'hashes.json'), 'utf8')) as object;
  const hash = createHash('sha256').update(text).digest('hex');
  writeFileSync(join(folder, 'hashes.json'), JSON.stringify({ ...hashes, [file]: hash }));
}
const features = (edit: (all: { id: string }[]) => object[]) => (text: string) => {
  const collection = JSON.parse(text) as { features: { id: string }[] };
  return JSON.stringify({ ...collection, features: edit(collection.features) });
};

it('loads the committed dataset', () => expect(loadDataset(dist).atlas.parks).toHaveLength(23));
it('refuses a missing file by name', () => {
  rmSync(join(copy(), 'ports.geojson'));
  expect(() => loadDataset(folder)).toThrow('ports.geojson');
});
it('refuses a figure without unit, and says where', () => {
  const figure = '"state":"known","value":167.86,"unit":"ha"';
  change('atlas.json', (text) => text.replace(figure, figure.replace(',"unit":"ha"', '')), true);
  expect(() => loadDataset(folder)).toThrow(/atlas\.json: parks\.\d+/);
});

it.each<[string, string, (text: string) => string, boolean, RegExp]>([
  [
    '10 of 23 parks',
    'parks.geojson',
    features((all) => all.slice(0, 10)),
    false,
    /parks\.geojson is not/,
  ],
  [
    'an id twice',
    'ports.geojson',
    features((all) => [...all, all[0]!]),
    true,
    /ports\.geojson holds/,
  ],
  ['no zone', 'zones.geojson', features(() => []), true, /zones\.geojson is empty/],
  [
    'no road',
    'atlas.json',
    (text) => {
      const atlas = JSON.parse(text) as { network: object };
      return JSON.stringify({ ...atlas, network: { nodes: [], edges: [], parks: {} } });
    },
    true,
    /atlas\.json holds no roads/,
  ],
  ['another map', 'map.ja.json', () => '{}', false, /map\.ja\.json is not/],
  [
    'a file that is cut',
    'atlas.json',
    (text) => text.slice(0, -20),
    false,
    /atlas\.json is not the file/,
  ],
  ['no JSON', 'atlas.json', (text) => text.slice(0, -20), true, /cannot read atlas\.json/],
  ['an empty file', 'atlas.ja.json', () => '', false, /atlas\.ja\.json is not the file/],
  ['no hashes', 'hashes.json', () => '{}', false, /is not the file/],
])('refuses %s readably', (_name, file, edit, hashed, reason) => {
  change(file, edit, hashed);
  expect(() => loadDataset(folder)).toThrow(reason);
});

describe('documents that the build has compressed', () => {
  const compressed = (brotli: (text: string) => Buffer) => {
    const file = join(copy(), 'atlas.ja.json');
    const text = readFileSync(file, 'utf8');
    writeFileSync(`${file}.br`, brotli(text));
    writeFileSync(`${file}.gz`, gzipSync(text));
    return text;
  };
  it('are sent in that form', () => {
    // As well as the build does it, it would take seconds.
    const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
    const text = compressed((atlas) => brotliCompressSync(atlas, quick));
    const { atlases } = loadDataset(folder).documents;
    expect(atlases.ja.br && brotliDecompressSync(atlases.ja.br).toString() === text).toBe(true);
    expect(atlases.ko.br).toBeUndefined();
  });
  it('of another version are refused', () => {
    compressed(() => brotliCompressSync('{}'));
    expect(() => loadDataset(folder)).toThrow(
      /atlas\.ja\.json or its compressed forms are not whole/,
    );
  });
});
