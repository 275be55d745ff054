import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { notices } from './apps/web/licences/notices.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The front end from `apps/web`, and one test run over all rooms. */
export default defineConfig({
  root: at('apps/web'),
  publicDir: at('apps/web/public'),
  // Text survives page translators: see the module.
  plugins: [react({ jsxImportSource: '@sites/web/text' }), notices(at('.'))],
  build: {
    outDir: at('apps/web/dist'),
    emptyOutDir: true,
    manifest: true,
    // Files stay files: inlined data would break the content policy and grow the first script.
    assetsInlineLimit: 0,
    // The server names what a page needs; lists of dependencies inside the scripts would be a second copy.
    modulePreload: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { input: at('apps/web/src/main.tsx') },
  },
  worker: { format: 'es' },
  test: {
    root: at('.'),
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          testTimeout: 30_000,
          include: [
            'apps/**/*.test.{ts,tsx}',
            'packages/*/src/**/*.test.ts',
            'geo/{make,basemap}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['apps/web/journeys/**/*.journey.ts'],
          globalSetup: at('apps/web/journeys/server.ts'),
          testTimeout: 90_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
