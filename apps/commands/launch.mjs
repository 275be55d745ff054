// npm start, npm test: on any machine, installs what is missing or stale, then does the work. Node's own modules only.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const installed = `${root}node_modules/.installed-lock`;

/** Ends this process with a line that says why. @param {string} why @returns {never} */
function stop(why) {
  console.error(why);
  process.exit(1);
}

/** Runs npm with its output shown; whether it succeeded. @param {string[]} words */
const npm = (...words) =>
  spawnSync('npm', words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
    .status === 0;

function install() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  const before = existsSync(installed) ? readFileSync(installed, 'utf8') : undefined;
  if (before === lock) return;
  console.log('Installing dependencies (once per change of the lockfile) …');
  // Unlike `npm ci`, this keeps what works where the registry cannot be reached.
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];
  if (npm('install', '--no-save', '--include=dev', ...quiet)) writeFileSync(installed, lock);
  else if (before === undefined)
    stop('The dependencies could not be installed: npm needs to reach its registry once.');
  else
    console.error(
      'The lockfile has changed, but npm could not install it (see above): ' +
        'going on with what was installed before.',
    );
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
install();
const [command] = process.argv.slice(2);
if (command === 'start') {
  if (!npm('run', '--silent', 'build')) stop('The build failed; what it said stands above.');
  await import(new URL('../server/dist/main.js', import.meta.url).href);
} else if (!npm('run', '--silent', 'check')) {
  console.log(
    'failed: npm run check, which says above what is wrong\n0 passed, 1 failed, 0 skipped',
  );
  process.exitCode = 1;
} else process.exitCode = npm('run', '--silent', 'test:all') ? 0 : 1;
