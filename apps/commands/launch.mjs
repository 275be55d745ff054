// npm start, npm test: on any machine, installs what is missing or stale, then does the work. Node's own modules only.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const installed = `${root}node_modules/.installed-lock`;

/** Ends this process with a line that says why. @param {string} why @returns {never} */
function stop(why) {
  console.error(why);
  process.exit(1);
}

/** Runs npm with its output shown, at its end in one piece where it is held; whether it succeeded.
 * @param {string[]} words @param {{ isHeld?: boolean, env?: Record<string, string> }} [how]
 * @returns {Promise<boolean>} */
const npm = (words, { isHeld = false, env = {} } = {}) =>
  new Promise((resolve) => {
    const output = isHeld ? 'pipe' : 'inherit';
    const child = spawn('npm', words, {
      cwd: root,
      stdio: ['inherit', output, output],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (said += part));
    child
      .on('error', () => resolve(false))
      .on('close', (code) => {
        process.stdout.write(said);
        resolve(code === 0);
      });
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
  if (await npm(['install', '--no-save', '--include=dev', ...quiet]))
    writeFileSync(installed, lock);
  else if (before === undefined)
    stop('The dependencies could not be installed: npm needs to reach its registry once.');
  else
    console.error(
      'The lockfile has changed, but npm could not install it (see above): ' +
        'going on with what was installed before.',
    );
}

/** Checks, builds and tests; ends with what did not pass and one line of counts. Whether all is well. */
async function test() {
  const folder = mkdtempSync(join(tmpdir(), 'counts-'));
  const counts = { passed: 0, failed: 0, skipped: 0 };
  /** Of each step, in the order in which they began. @type {string[][]} */
  const faults = [];
  /** Runs a script and takes over what its tests counted. @param {string} script @param {boolean} isHeld */
  const step = async (script, isHeld) => {
    const file = join(folder, script.replace(':', '-'));
    /** @type {string[]} */
    const own = [];
    faults.push(own);
    const isPassed = await npm(['run', '--silent', script], { isHeld, env: { COUNTS_FILE: file } });
    const told = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { failed: 0 };
    counts.passed += told.passed ?? 0;
    counts.skipped += told.skipped ?? 0;
    counts.failed += told.failed;
    own.push(...(told.faults ?? []));
    if (!isPassed && told.failed === 0) {
      counts.failed += 1;
      own.push(`failed: npm run ${script}, which says above what is wrong`);
    }
    return isPassed;
  };
  // Side by side: none needs the other, nor both cores all the time.
  const [isChecked, isBuilt] = await Promise.all([
    step('sources', true),
    step('bundle', true),
    step('test:rooms', false),
  ]);
  if (isChecked && isBuilt) await step('test:visitors', false);
  rmSync(folder, { recursive: true });
  for (const fault of faults.flat()) console.log(fault);
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  return counts.failed === 0;
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19))
  stop(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
await install();
const [command] = process.argv.slice(2);
if (command === 'start') {
  console.log('Building, which takes a minute or more …');
  if (!(await npm(['run', '--silent', 'build']))) stop('The build failed, as said above.');
  await import(new URL('../server/dist/main.js', import.meta.url).href);
} else {
  process.exitCode = (await test()) ? 0 : 1;
}
