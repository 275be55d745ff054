import type { TestProject } from 'vitest/node';
import { startBuilt } from '../../commands/built-server.ts';
import { ensureBrowser } from '../../commands/browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    readonly origin: string;
    /** Path of the Chromium that visitors use. */
    readonly chromium: string;
  }
}

/** Starts what was built, as `npm run serve` does, on a free port. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', ensureBrowser());
  const { base, stop } = await startBuilt();
  project.provide('origin', base);
  return stop;
}
