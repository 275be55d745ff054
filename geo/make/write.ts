import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dataset } from './dataset.ts';

/** The bytes of a built file: features one a line, so that a change of one figure is a change of one line. */
export function serialise(content: unknown): string {
  if (typeof content === 'object' && content !== null && 'features' in content) {
    const { features, ...rest } = content as { features: unknown[] };
    return `${JSON.stringify(rest).slice(0, -1)},"features":[\n${features.map((one) => JSON.stringify(one)).join(',\n')}\n]}\n`;
  }
  return `${JSON.stringify(content)}\n`;
}

/** The dataset with the hash of each file, so that a reader knows a file that was cut, mixed up or changed by hand. */
export const withHashes = (dataset: Dataset): Dataset => ({
  ...dataset,
  'hashes.json': Object.fromEntries(
    Object.entries(dataset)
      .map(([name, content]) => [
        name,
        createHash('sha256').update(serialise(content)).digest('hex'),
      ])
      .toSorted(),
  ),
});

export function writeDataset(dataset: Dataset, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(dataset))
    writeFileSync(join(folder, name), serialise(content));
}
