import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

it('lists what the product is made of, with version, address and licence', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
  const file = join(folder, 'sbom.json');
  const script = fileURLToPath(new URL('./sbom.ts', import.meta.url));
  await promisify(execFile)(process.execPath, ['--import', 'tsx', script, file]);
  const bom = JSON.parse(readFileSync(file, 'utf8')) as {
    bomFormat: string;
    metadata: { component: { name: string } };
    components: { name: string; purl: string; licenses?: object[] }[];
  };
  rmSync(folder, { recursive: true });
  expect([bom.bomFormat, bom.metadata.component.name]).toEqual(['CycloneDX', 'quang-ninh-sites']);
  for (const part of ['react', 'maplibre-gl', 'hono', '%40sites/server'])
    expect(
      bom.components.some(({ purl }) => purl.startsWith(`pkg:npm/${part}@`)),
      part,
    ).toBe(true);
  const silent = bom.components.filter(({ licenses }) => !licenses?.length);
  expect(silent.length).toBeLessThan(bom.components.length / 20);
}, 120_000);
