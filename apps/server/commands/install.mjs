// Installs the dependencies when they are missing or older than the lockfile. Node's own modules only: it runs first.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

const oldest = [20, 19];

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  console.error(`Node ${oldest.join('.')} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** Runs a command in the repository with its output shown; ends this process where it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (error) console.error(error.message);
  return status ?? 1;
}

const modules = `${root}node_modules`;
/** What was installed before, until the new one is complete. */
const aside = `${root}node_modules.before`;

/** Installs beside what is there: npm deletes first and asks the registry then. False where it cannot. */
function installAnew() {
  if (existsSync(modules)) renameSync(modules, aside);
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const status = run('npm', ['ci', '--include=dev', '--prefer-offline', ...quiet]);
  if (status === 0) rmSync(aside, { recursive: true, force: true });
  else restore();
  return status === 0;
}

/** Puts back what was there before an installation that failed or was interrupted. */
function restore() {
  if (!existsSync(aside)) return;
  rmSync(modules, { recursive: true, force: true });
  renameSync(aside, modules);
}

export function install() {
  checkNode();
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  const stamp = `${modules}/.installed-lock`;
  restore();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  const isWorking = existsSync(stamp);
  console.log('Installing dependencies (once per change of the lockfile) …');
  try {
    if (installAnew()) return writeFileSync(stamp, lock);
  } catch (error) {
    // A folder that cannot be written to.
    console.error(error.message);
  }
  if (isWorking)
    return console.error(
      'The lockfile has changed, but npm could not install it (see above): ' +
        'going on with what was installed before.',
    );
  console.error('The dependencies could not be installed: npm needs to reach its registry once.');
  process.exit(1);
}
