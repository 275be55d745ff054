// Builds what is stale: the front end, its compressed forms, and the server in one file.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './install.mjs';

const inputs = [
  'apps',
  'packages',
  'geo/basemap/dist',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
];
const stamp = join(root, '.cache/build.json');

function* files(path) {
  if (!statSync(path).isDirectory()) {
    yield path;
    return;
  }
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (
      ['node_modules', 'journeys'].includes(entry.name) ||
      (entry.name === 'dist' && !path.includes('basemap')) ||
      entry.name.includes('.test.')
    )
      continue;
    yield* files(join(path, entry.name));
  }
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const input of inputs)
    for (const file of files(join(root, input))) {
      const { mtimeMs, size } = statSync(file);
      hash.update(`${file} ${mtimeMs} ${size}\n`);
    }
  return hash.digest('hex');
}

const isFresh = () =>
  existsSync(stamp) &&
  existsSync(join(root, 'apps/start/dist/serve.js')) &&
  JSON.parse(readFileSync(stamp, 'utf8')).fingerprint === fingerprint();

const compressible = /\.(js|mjs|css|json|svg)$/;

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

export async function build() {
  if (isFresh()) return;
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
  const vite = await import('vite');
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
        ssr: join(root, 'apps/start/src/serve.ts'),
        outDir: join(root, 'apps/start/dist'),
        manifest: false,
        target: 'node20',
        rolldownOptions: { input: join(root, 'apps/start/src/serve.ts') },
      },
    }),
  );
  await step('Compressing', async () => {
    const { precompress } = await vite
      .runnerImport(join(root, 'apps/api/src/body.ts'))
      .then(({ module }) => module);
    await compressAll(join(root, 'apps/web/dist'), precompress);
  });
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(stamp, JSON.stringify({ fingerprint: fingerprint() }));
}
