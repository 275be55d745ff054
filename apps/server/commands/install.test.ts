import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';

/** A small repository with an installation that works, and no network: the registry is a closed port. */
let root = '';
const at = (path: string): string => join(root, path);
const installer = fileURLToPath(new URL('./install.mjs', import.meta.url));
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
  writeFileSync(
    at('package.json'),
    `{"name":"small","version":"1.0.0","dependencies":{"left":"${version}"}}`,
  );
  writeFileSync(at('package-lock.json'), lock(version));
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'install-'));
  mkdirSync(at('apps/server/commands'), { recursive: true });
  mkdirSync(at('node_modules/left'), { recursive: true });
  cpSync(installer, at('apps/server/commands/install.mjs'));
  locked('1.0.0');
  writeFileSync(at('node_modules/left/index.js'), 'works');
  const hash = createHash('sha256').update(lock('1.0.0')).digest('hex');
  writeFileSync(at('node_modules/.installed-lock'), hash);
});
afterEach(() => rmSync(root, { recursive: true }));

async function install(): Promise<{ code: number; said: string }> {
  const script = `import(${JSON.stringify(pathToFileURL(at('apps/server/commands/install.mjs')).href)}).then((m) => m.install())`;
  const env = {
    ...process.env,
    npm_config_registry: 'http://127.0.0.1:9',
    npm_config_fetch_retries: '0',
    npm_config_cache: at('cache'),
  };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['-e', script], { env });
    return { code: 0, said: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
}
const works = (): boolean =>
  existsSync(at('node_modules/left/index.js')) &&
  readFileSync(at('node_modules/left/index.js'), 'utf8') === 'works' &&
  !existsSync(at('node_modules.before'));

it('does nothing where the lockfile is the one that was installed', async () =>
  expect(await install()).toEqual({ code: 0, said: '' }));
it('keeps what works where a changed lockfile cannot be installed, and says so each time', async () => {
  locked('2.0.0');
  for (const time of ['first', 'second']) {
    const { code, said } = await install();
    expect([code, works()], time).toEqual([0, true]);
    expect(said).toContain('going on with what was installed before');
  }
}, 60_000);
it('puts back what an interrupted installation had moved aside', async () => {
  cpSync(at('node_modules'), at('node_modules.before'), { recursive: true });
  rmSync(at('node_modules'), { recursive: true });
  mkdirSync(at('node_modules/half'), { recursive: true });
  expect([(await install()).code, works()]).toEqual([0, true]);
});
it('says what is missing where nothing was ever installed', async () => {
  rmSync(at('node_modules'), { recursive: true });
  const { code, said } = await install();
  expect(code).toBe(1);
  expect(said).toContain('npm needs to reach its registry once');
}, 60_000);
