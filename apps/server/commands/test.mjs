// npm test: types, lint, unit and API tests, then the browser journeys against the real server. Ends with what did not pass, by name, and one line of counts.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { checkNode, install, root, run } from './install.mjs';

checkNode();
install();
const { ensureBrowser } = await import('./browser.mjs');
const { build } = await import('./build.mjs');

let passed = 0;
let failed = 0;
let skipped = 0;
/** What did not pass, by name, told once more at the end. */
const notPassed = [];
const count = (ok) => {
  if (ok) passed += 1;
  else failed += 1;
};
const bin = (name, ...args) => run('npx', ['--no-install', name, ...args]);
const check = (name, ok) => {
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`);
  if (!ok) notPassed.push(`failed: ${name}`);
  count(ok);
};

check('types', bin('tsc') === 0);
check('types of the domain, without browser or Node', bin('tsc', '-p', 'packages/domain') === 0);
check('lint', bin('oxlint', '--deny-warnings') === 0);
check('format', bin('prettier', '--check', '--log-level=warn', '.') === 0);

const results = `${root}.cache/tests`;
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

function vitest(project, env = {}) {
  const file = `${results}/${project}.json`;
  const status = run(
    'npx',
    [
      '--no-install',
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { env: { ...process.env, ...env } },
  );
  try {
    const { testResults, ...counts } = JSON.parse(readFileSync(file, 'utf8'));
    passed += counts.numPassedTests;
    failed += counts.numFailedTests;
    skipped += counts.numPendingTests + counts.numTodoTests;
    for (const { name, assertionResults, message } of testResults) {
      if (assertionResults.length === 0) notPassed.push(`failed: ${name} ${message}`);
      for (const { fullName, status: end } of assertionResults)
        if (end !== 'passed') notPassed.push(`${end}: ${fullName}`);
    }
    // A file that cannot be read has no test that fails.
    if (status !== 0 && counts.numFailedTests === 0) failed += 1;
    if (counts.numTotalTests === 0) check(`${project}: no test ran`, false);
  } catch {
    check(`${project}: the test runner ended without a result`, false);
  }
}

vitest('rooms');
const browser = ensureBrowser();
if (browser) {
  try {
    build();
    vitest('journeys', { CHROMIUM_PATH: browser });
  } catch (error) {
    check(`build: ${error.message}`, false);
  }
} else {
  check(
    'journeys: no Chromium. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH',
    false,
  );
}

for (const line of notPassed) console.log(line);
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;
