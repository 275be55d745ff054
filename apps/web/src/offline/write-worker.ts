import { createHash } from 'node:crypto';
import { type Atlas, type Language, forEachLanguage } from '@sites/domain';
import type { LaterWords } from '@sites/words';
import type { Manifest } from '../page-assets.ts';
import { type SentFile, keptFiles, workerCode } from './kept-files.ts';
import type { Release } from './release.ts';

/**
 * The script of a device's worker, out of all that the server sends: what the release consists of, then the code, which
 * `read` reads of the built files.
 */
export function writeWorker(
  { version, report }: Atlas,
  manifest: Manifest,
  words: Readonly<Record<Language, LaterWords['offline']>>,
  sent: readonly SentFile[],
  read: (path: string) => string,
): string {
  const code = read(workerCode);
  const parts = {
    data: { version, compiled: report.compiled },
    files: keptFiles(manifest, sent),
    refusals: forEachLanguage((language) => words[language].refused),
  };
  const named = createHash('sha256')
    .update(code + JSON.stringify(parts))
    .digest('base64url');
  const release: Release = { version: named.slice(0, 12), ...parts };
  return `self.release = ${JSON.stringify(release)};\n${code}`;
}
