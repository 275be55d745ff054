import { existsSync } from 'node:fs';
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
  const settings = { HOST: '127.0.0.1', LOG_LEVEL: 'error', DRAIN_MS: '0', ...env, PORT: '0' };
  const { port, stop } = await built.serve(root, settings);
  return { base: `http://127.0.0.1:${port}`, stop };
}
