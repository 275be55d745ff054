import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Fewer random cases than in the tests: each change of the source is run against them.
process.env.LINK_RUNS ??= '30';

/** The tests that `npm run mutate` runs against each change of the source. */
export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['packages/{domain,link}/src/**/*.test.ts', 'apps/server/src/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
