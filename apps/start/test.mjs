// npm test: types, lint, unit and API tests, then the browser journeys against the real server. Ends with one line of counts.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { checkNode, install, root, run } from './install.mjs';

checkNode();
install();
const { ensureBrowser } = await import('./browser.mjs');
const { build } = await import('./build.mjs');

let passed = 0;
let failed = 0;
const count = (ok) => {
  if (ok) passed += 1;
  else failed += 1;
};
const bin = (name, ...args) => run('npx', ['--no-install', name, ...args]);
const check = (name, ok) => {
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`);
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
    const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(
      readFileSync(file, 'utf8'),
    );
    passed += numPassedTests;
    failed += numFailedTests;
    if (status !== 0 && numFailedTests === 0) failed += 1;
    if (numTotalTests === 0) {
      console.log(`FAIL ${project}: no test ran`);
      failed += 1;
    }
  } catch {
    console.log(`FAIL ${project}: the test runner ended without a result`);
    failed += 1;
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
  console.log(
    'FAIL journeys: no Chromium. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
  );
  failed += 1;
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
