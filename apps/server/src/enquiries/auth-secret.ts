import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreUnavailable } from '@sites/store';

/** Shorter ones could be guessed. */
const leastLength = 32;

function readSecret(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Makes the file as a whole or not at all; of two processes that do it at once, one has made it for both. */
function makeSecret(folder: string, file: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    writeFileSync(draft, `${randomBytes(32).toString('base64url')}\n`, {
      mode: 0o600,
      flag: 'wx',
      flush: true,
    });
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * What receipts and sessions are signed with: the setting, else a file beside the store, which is made where it is
 * missing. A folder that cannot be read or written is a store that is away, and is tried again when next asked for.
 */
export function authSecretOf(setting: string | undefined, folder: string): () => string {
  let secret = setting;
  return () => {
    if (secret !== undefined) return secret;
    const file = join(folder, 'secret');
    try {
      if (readSecret(file) === undefined) makeSecret(folder, file);
      const kept = readSecret(file) ?? '';
      if (kept.length < leastLength) throw new Error(`${file} holds no secret`);
      secret = kept;
      return kept;
    } catch (error) {
      throw new StoreUnavailable('down', error);
    }
  };
}
