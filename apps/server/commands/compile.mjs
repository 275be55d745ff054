// Builds front end and server. Runs as a process of its own, so that its tools leave no memory behind in the server.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vite from 'vite';
import { outputs, record } from './built.mjs';
import { root, run } from './install.mjs';

const compressible = /\.(js|mjs|css|json|svg|txt|webmanifest)$/;

async function compressAll(folder, precompress) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) =>
      entry.isFile() && compressible.test(entry.name) && !entry.parentPath.includes('.vite'),
  );
  await Promise.all(
    entries.map(async (entry) => {
      const file = join(entry.parentPath, entry.name);
      const { br, gzip } = await precompress(readFileSync(file));
      writeFileSync(`${file}.br`, br);
      writeFileSync(`${file}.gz`, gzip);
    }),
  );
}

const step = async (text, work) => {
  const start = Date.now();
  process.stdout.write(`${text} … `);
  await work();
  console.log(`${((Date.now() - start) / 1000).toFixed(1)} s`);
};

// A message that one language lacks is a type error, so words are checked before anything is built.
await step('Checking types and words', () => {
  if (run('npx', ['--no-install', 'tsc']) !== 0) process.exit(1);
});
const config = join(root, 'vite.config.ts');
await step('Building the front end', () => vite.build({ configFile: config, logLevel: 'warn' }));
await step('Building the server', () =>
  vite.build({
    configFile: config,
    logLevel: 'warn',
    publicDir: false,
    // React chooses its code when it runs: its slow development half must not be what serves.
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
    build: {
      ssr: join(root, 'apps/server/src/serve.ts'),
      outDir: join(root, 'apps/server/dist'),
      manifest: false,
      target: 'node20',
      rolldownOptions: { input: join(root, 'apps/server/src/serve.ts') },
    },
  }),
);
await step('Compressing', async () => {
  const { precompress } = await vite
    .runnerImport(join(root, 'apps/server/src/body.ts'))
    .then(({ module }) => module);
  await compressAll(join(root, outputs[0]), precompress);
});
record();
