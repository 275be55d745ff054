import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { compressed, compressedDocuments } from './apps/commands/compressed.ts';
import { deviceWorker } from './apps/commands/device-worker.ts';
import { development } from './apps/commands/development.ts';
import { lengthsInRem } from './apps/commands/in-rem.ts';
import { LongestFirst } from './apps/commands/longest-first.ts';
import { mapStyles } from './apps/commands/map-styles.ts';
import { leftOut } from './apps/commands/walks.ts';
import { notices } from './apps/web/licences/notices.ts';

const entryTests = 'packages/architecture/src/one-*.test.ts';
const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// What is tested is the half of React that serves, as in the build; its other half takes twice as long.
if (process.env.VITEST) process.env.NODE_ENV = 'production';

/** Front end and server out of one configuration (`vite`, `vite build`), and one test run over all rooms. */
export default defineConfig(({ command }) => ({
  root: at('apps/web'),
  publicDir: at('apps/web/public'),
  appType: 'custom',
  server: { port: Number(process.env.PORT ?? 8787) },
  // Text survives page translators: see the module.
  plugins: [
    react({ jsxImportSource: '@sites/web/text' }),
    notices(at('.')),
    deviceWorker(at('apps/web/src/offline/worker/device-worker.ts')),
    compressed(),
    compressedDocuments(at('geo/dist')),
    development(at('.')),
  ],
  css: { postcss: { plugins: [mapStyles, lengthsInRem] } },
  worker: { format: 'es' },
  // Builds every environment, the front end first.
  builder: {},
  environments: {
    client: {
      build: {
        outDir: at('apps/web/dist'),
        emptyOutDir: true,
        manifest: true,
        // Files stay files: inlined data would break the content policy and grow the first script.
        assetsInlineLimit: 0,
        // The server names what a page needs; lists of dependencies inside the scripts would be a second copy.
        modulePreload: false,
        chunkSizeWarningLimit: 1200,
        rolldownOptions: {
          input: [
            at('apps/web/src/main.tsx'),
            at('apps/web/src/styles/later.css'),
            at('apps/web/src/styles/desk.css'),
            at('apps/web/src/styles/kiosk.css'),
          ],
          // Scripts that all pages begin with pack best in one file.
          output: {
            codeSplitting: { groups: [{ name: 'first', tags: ['$initial'], test: /\.[jt]sx?$/ }] },
            // Hashes are what packs worst: seven signs tell releases of one file apart well enough.
            entryFileNames: 'assets/[name]-[hash:7].js',
            chunkFileNames: 'assets/[name]-[hash:7].js',
            assetFileNames: 'assets/[name]-[hash:7][extname]',
          },
          // Reading a property does nothing else in our code: shapes that no page parses by can go.
          treeshake: { propertyReadSideEffects: false },
          // Compressing takes longer than all else, as it should.
          checks: { pluginTimings: false },
        },
      },
    },
    ssr: {
      // React chooses its code when it runs: its slow development half must not be what serves.
      define: command === 'build' ? { 'process.env.NODE_ENV': '"production"' } : {},
      // Built, the server needs few packages beside it; from source, only our own rooms are to be transformed.
      resolve: {
        noExternal: command === 'build' ? true : [/^@sites\//],
        // Those with binaries, and those that few need; `pg` is read in half the time as one file.
        external: [
          '@resvg/resvg-js',
          'libsql',
          'nodemailer',
          ...(command === 'build' ? [] : ['pg']),
        ],
      },
      build: {
        outDir: at('apps/server/dist'),
        emptyOutDir: true,
        copyPublicDir: false,
        target: 'node20',
        rolldownOptions: {
          input: { main: at('apps/commands/main.ts'), site: at('apps/commands/site.ts') },
          checks: { pluginTimings: false },
          // Node keeps the source of what runs: without blanks and comments half of it. Names stay, for traces.
          output: { minify: { compress: true, mangle: false, codegen: true } },
        },
      },
    },
  },
  test: {
    root: at('.'),
    sequence: { sequencer: LongestFirst },
    reporters: ['default', at('apps/commands/reporter.ts')],
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          // A tenth less time: what one test leaves behind is not carried along for the next.
          execArgv: ['--max-semi-space-size=64'],
          // The build and the checks run beside them: whoever waits has patience.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // One of two cores would be left idle otherwise.
          maxWorkers: '100%',
          // Loading the rooms anew for each file would take as long as all tests.
          isolate: false,
          setupFiles: at('apps/commands/clean-tests.ts'),
          include: [
            'apps/**/*.test.{ts,tsx}',
            'packages/*/src/**/*.test.ts',
            'geo/{make,basemap}/**/*.test.ts',
          ],
          exclude: [entryTests, ...leftOut],
          globalSetup: at('apps/commands/one-postgres.ts'),
        },
      },
      {
        extends: true,
        test: {
          // Each puts an entry into a table before all else reads it.
          name: 'entries',
          maxWorkers: '100%',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: [entryTests],
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          // A browser of its own beside the tests of the rooms would starve both.
          sequence: { groupOrder: 1 },
          include: ['apps/web/journeys/**/*.journey.ts'],
          exclude: leftOut,
          globalSetup: at('apps/web/journeys/server.ts'),
          // The longest takes half a minute where nothing else runs.
          testTimeout: 180_000,
          hookTimeout: 120_000,
          // Each file has a browser of its own and waits for it half of the time: four keep two cores busy.
          maxWorkers: 4,
          // What a file sets up is its browser; the modules can stay.
          isolate: false,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
}));
