// npm start, npm test: on any machine, installs what is missing or stale, then does the work. Node's own modules only.
import { spawn } from 'node:child_process';
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

/** Runs npm with its output shown; whether it succeeded. @param {string[]} words @returns {Promise<boolean>} */
const npm = (...words) =>
  new Promise((resolve) => {
    spawn('npm', words, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
      .on('error', () => resolve(false))
      .on('close', (code) => resolve(code === 0));
  });

async function install() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  const before = existsSync(installed) ? readFileSync(installed, 'utf8') : undefined;
  if (before === lock) return;
  console.log('Installing dependencies (once per change of the lockfile) …');
  // Unlike `npm ci`, this keeps what works where the registry cannot be reached.
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];
  if (await npm('install', '--no-save', '--include=dev', ...quiet)) writeFileSync(installed, lock);
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
await install();
const [command] = process.argv.slice(2);
if (command === 'start') {
  if (!(await npm('run', '--silent', 'build'))) stop('The build failed, as said above.');
  await import(new URL('../server/dist/main.js', import.meta.url).href);
} else {
  // Side by side: neither needs the other, nor both cores all the time.
  const steps = ['check', 'bundle'];
  const passed = await Promise.all(steps.map((step) => npm('run', '--silent', step)));
  const failed = steps.filter((_, at) => !passed[at]);
  for (const step of failed) console.log(`failed: npm run ${step}, which says above what is wrong`);
  if (failed.length > 0) console.log(`0 passed, ${failed.length} failed, 0 skipped`);
  process.exitCode = failed.length === 0 && (await npm('run', '--silent', 'test:all')) ? 0 : 1;
}
