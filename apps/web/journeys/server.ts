import { pathToFileURL } from 'node:url';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly origin: string;
  }
}

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Starts the built server, as `npm start` does, on a free port. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { serve } = (await import(
    /* @vite-ignore */ pathToFileURL(`${root}apps/server/dist/serve.js`).href
  )) as {
    serve: (
      root: string,
      env: Record<string, string>,
    ) => Promise<{ port: number; stop: () => Promise<void> }>;
  };
  const { port, stop } = await serve(root, {
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
    DRAIN_MS: '0',
  });
  project.provide('origin', `http://127.0.0.1:${port}`);
  return stop;
}
