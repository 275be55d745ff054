import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { History } from '@sites/domain';
import type { Dataset } from './dataset.ts';
import { entryLines, serialise } from './serialise.ts';

export function writeDataset(dataset: Dataset, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(dataset))
    writeFileSync(join(folder, name), serialise(content));
}

export function writeHistory(history: History, file: string): void {
  writeFileSync(file, `${entryLines(history)}\n`);
}
