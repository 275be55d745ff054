import { type Plugin, build } from 'vite';

/**
 * Builds the worker of a device beside the front end, as one plain script: the server writes what the release consists
 * of before it. Not by the front end's own build, whose scripts share parts.
 */
export const deviceWorker = (entry: string): Plugin => ({
  name: 'device-worker',
  apply: 'build',
  applyToEnvironment: ({ name }) => name === 'client',
  async writeBundle({ dir }) {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      build: {
        outDir: dir ?? '',
        emptyOutDir: false,
        rolldownOptions: {
          input: entry,
          treeshake: { propertyReadSideEffects: false },
          output: { format: 'iife', entryFileNames: 'device-worker.js' },
        },
      },
    });
  },
});
