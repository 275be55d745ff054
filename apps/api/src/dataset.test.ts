import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it } from 'vitest';
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

it('loads the committed dataset', () => expect(loadDataset(dist).atlas.parks).toHaveLength(23));
it('refuses a missing file by name', () => {
  rmSync(join(copy(), 'ports.geojson'));
  expect(() => loadDataset(folder)).toThrow('ports.geojson');
});
it('refuses a figure without unit, and says where', () => {
  const file = join(copy(), 'parks.geojson');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(
      '"state":"known","value":167.86,"unit":"ha"',
      '"state":"known","value":167.86',
    ),
  );
  expect(() => loadDataset(folder)).toThrow(/parks\.\d+/);
});
