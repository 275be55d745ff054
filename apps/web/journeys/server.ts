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

/** Who answers for the enquiries of visitors: data and receipts are in a folder of the run's own. */
const controller = { name: 'Desk of the journeys', contact: 'desk@sites.example' };

/** Starts what was built, as `npm run serve` does, on a free port. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', ensureBrowser());
  const { base, stop } = await startBuilt({
    CONTROLLER_NAME: controller.name,
    CONTROLLER_CONTACT: controller.contact,
  });
  project.provide('origin', base);
  return stop;
}
