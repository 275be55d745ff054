import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { serve } from './site.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Starts the server that was built on a free port of this machine, for commands and journeys. */
export async function startBuilt(
  env: Record<string, string | undefined> = {},
): Promise<{ base: string; stop: () => Promise<void> }> {
  const file = `${root}apps/server/dist/site.js`;
  if (!existsSync(file)) throw new Error('The server is not built: run npm run build.');
  const built = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
    serve: typeof serve;
  };
  // What is tried here is kept beside nobody's enquiries.
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'sites-'));
  const usual = { HOST: '127.0.0.1', LOG_LEVEL: 'error', DRAIN_MS: '0', DATA_DIR };
  const { port, stop } = await built.serve(root, { ...usual, ...env, PORT: '0' });
  return {
    base: `http://127.0.0.1:${port}`,
    stop: async () => {
      await stop();
      rmSync(DATA_DIR, { recursive: true });
    },
  };
}
