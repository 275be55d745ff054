import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { History } from '@sites/domain';
import type { BuiltFiles } from './finished.ts';
import { entryLines, serialise } from './serialise.ts';

export function writeFiles(files: BuiltFiles, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), serialise(content));
}

export function writeHistory(history: History, file: string): void {
  writeFileSync(file, `${entryLines(history)}\n`);
}
