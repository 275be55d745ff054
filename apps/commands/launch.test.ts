import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';

/** A small repository with an installation that works, and no network: the registry is a closed port. */
let root = '';
const at = (path: string): string => join(root, path);
const launcher = fileURLToPath(new URL('./launch.mjs', import.meta.url));
const manifest = (version: string, scripts: object = {}): string =>
  JSON.stringify({
    name: 'small',
    version: '1.0.0',
    dependencies: { left: version },
    scripts: {
      check: 'node check.js',
      bundle: 'node build.js',
      'test:all': 'node all.js',
      build: 'node build.js',
      ...scripts,
    },
  });
const lock = (version: string): string =>
  JSON.stringify({
    name: 'small',
    version: '1.0.0',
    lockfileVersion: 3,
    packages: {
      '': { name: 'small', version: '1.0.0', dependencies: { left: version } },
      'node_modules/left': { version, resolved: `http://127.0.0.1:9/left-${version}.tgz` },
    },
  });
const locked = (version: string): void => {
  writeFileSync(at('package.json'), manifest(version));
  writeFileSync(at('package-lock.json'), lock(version));
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'launch-'));
  mkdirSync(at('apps/server/dist'), { recursive: true });
  mkdirSync(at('node_modules/left'), { recursive: true });
  cpSync(launcher, at('apps/commands/launch.mjs'));
  locked('1.0.0');
  writeFileSync(at('node_modules/left/package.json'), '{"name":"left","version":"1.0.0"}');
  writeFileSync(at('node_modules/left/index.js'), 'works');
  const hash = createHash('sha256').update(lock('1.0.0')).digest('hex');
  writeFileSync(at('node_modules/.installed-lock'), hash);
  writeFileSync(at('check.js'), "console.log('checked')");
  writeFileSync(at('all.js'), "console.log('3 passed, 0 failed, 0 skipped')");
  writeFileSync(at('build.js'), "console.log('built')");
  writeFileSync(at('apps/server/dist/main.js'), "console.log('serves', process.pid)");
});
afterEach(() => rmSync(root, { recursive: true }));

async function launch(command: string): Promise<{ code: number; said: string }> {
  const env = {
    ...process.env,
    npm_config_registry: 'http://127.0.0.1:9',
    npm_config_fetch_retries: '0',
    npm_config_cache: at('cache'),
  };
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [at('apps/commands/launch.mjs'), command],
      { env },
    );
    return { code: 0, said: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
}
const works = (): boolean =>
  existsSync(at('node_modules/left/index.js')) &&
  readFileSync(at('node_modules/left/index.js'), 'utf8') === 'works';

it('installs nothing where the lockfile is the one that was installed', async () => {
  const { code, said } = await launch('test');
  expect(code).toBe(0);
  // The checks and the build stand side by side.
  expect(said.split('\n').slice(0, 2).toSorted()).toEqual(['built', 'checked']);
  expect(said).toMatch(/\n3 passed, 0 failed, 0 skipped\n$/);
});
it('builds, then serves in the process that was started', async () => {
  const { code, said } = await launch('start');
  expect(code).toBe(0);
  expect(said).toMatch(/^built\nserves \d+\n$/);
});
it('serves nothing where the build fails', async () => {
  writeFileSync(at('build.js'), 'process.exit(1)');
  const { code, said } = await launch('start');
  expect(code).toBe(1);
  expect(said).toContain('The build failed');
  expect(said).not.toContain('serves');
});
it('ends with counts where the checks fail, and with the code of tests that fail', async () => {
  writeFileSync(at('all.js'), "console.log('2 passed, 1 failed, 0 skipped'); process.exit(1)");
  expect(await launch('test')).toMatchObject({ code: 1 });
  writeFileSync(at('check.js'), 'process.exit(1)');
  const { code, said } = await launch('test');
  expect(code).toBe(1);
  expect(said).toMatch(/failed: npm run check, .+\n0 passed, 1 failed, 0 skipped\n$/);
  writeFileSync(at('build.js'), 'process.exit(1)');
  expect((await launch('test')).said).toMatch(
    /npm run check, .+\nfailed: npm run bundle, .+\n0 passed, 2 failed, 0 skipped\n$/,
  );
});
it('keeps what works where a changed lockfile cannot be installed, and says so each time', async () => {
  locked('2.0.0');
  for (const time of ['first', 'second']) {
    const { code, said } = await launch('test');
    expect([code, works()], time).toEqual([0, true]);
    expect(said).toContain('going on with what was installed before');
  }
}, 60_000);
it('says what is missing where nothing was ever installed', async () => {
  rmSync(at('node_modules'), { recursive: true });
  const { code, said } = await launch('start');
  expect(code).toBe(1);
  expect(said).toContain('npm needs to reach its registry once');
}, 60_000);
