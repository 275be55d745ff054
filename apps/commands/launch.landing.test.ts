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
      sources: 'node check.js',
      bundle: 'node build.js',
      'test:rooms': 'node rooms.js',
      'test:visitors': 'node visitors.js',
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
/** A run of tests that says its name, leaves its counts as the reporter does, and fails where one of them did. */
const tests = (name: string, { passed = 0, failed = 0, faults = [] as string[] }): string => {
  const counts = JSON.stringify({ passed, failed, skipped: 0, faults });
  return [
    `require('node:fs').writeFileSync(process.env.COUNTS_FILE, ${JSON.stringify(counts)})`,
    `console.log('${name}')`,
    `process.exit(${failed})`,
  ].join(';');
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
  writeFileSync(at('rooms.js'), tests('rooms', { passed: 3 }));
  writeFileSync(at('visitors.js'), tests('visitors', { passed: 2 }));
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
  // Checks, the build and the rooms stand side by side; visitors need all of them.
  const lines = said.trim().split('\n');
  expect(lines.slice(0, 3).toSorted()).toEqual(['built', 'checked', 'rooms']);
  expect(lines.slice(3)).toEqual(['visitors', '5 passed, 0 failed, 0 skipped']);
});
it('builds, then serves in the process that was started', async () => {
  const { code, said } = await launch('start');
  expect(code).toBe(0);
  expect(said).toMatch(/^Building.+…\nbuilt\nserves \d+\n$/);
});
it('serves nothing where the build fails', async () => {
  writeFileSync(at('build.js'), 'process.exit(1)');
  const { code, said } = await launch('start');
  expect(code).toBe(1);
  expect(said).toContain('The build failed');
  expect(said).not.toContain('serves');
});
it('ends with all that failed and one line of counts', async () => {
  const faults = ['failed: a.test.ts adds', 'failed: b.test.ts ends'];
  writeFileSync(at('rooms.js'), tests('rooms', { passed: 2, failed: 2, faults }));
  const { code, said } = await launch('test');
  expect(code).toBe(1);
  expect(said.split('\n').slice(-5)).toEqual([
    'visitors',
    ...faults,
    '4 passed, 2 failed, 0 skipped',
    '',
  ]);
});
it('lets no visitor in where the checks or the build fail', async () => {
  for (const file of ['check.js', 'build.js']) writeFileSync(at(file), 'process.exit(1)');
  const { code, said } = await launch('test');
  expect(code).toBe(1);
  expect(said).not.toContain('visitors');
  expect(said).toMatch(
    /failed: npm run sources, .+\nfailed: npm run bundle, .+\n3 passed, 2 failed, 0 skipped\n$/,
  );
});
it('counts tests that end without a word as a failure', async () => {
  writeFileSync(at('visitors.js'), 'process.exit(1)');
  const { code, said } = await launch('test');
  expect(code).toBe(1);
  expect(said).toMatch(/failed: npm run test:visitors, .+\n3 passed, 1 failed, 0 skipped\n$/);
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
