// npm run axe: axe on every kind of page in every language, light and dark. npm run test:sheets: five sheets, a comparison
// and a shortlist in every language. npm run narrow: the width of every page on phones. The tests run a part of each.
import { ensureBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { checkNode, install, run } from './install.mjs';

checkNode();
install();
const browser = ensureBrowser();
if (!browser) {
  console.error(
    'No Chromium: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
  );
  process.exit(1);
}
build();
const proofs = {
  axe: ['everyone', 'axe', { AXE: 'all' }],
  narrow: ['narrow', 'phone', { NARROW: 'all' }],
  sheets: ['taking-home', 'a sheet', { SHEETS: 'all' }],
};
const [file, name, env] = proofs[process.argv[2]];
process.exitCode = run(
  'npx',
  [
    '--no-install',
    'vitest',
    'run',
    '--project',
    'journeys',
    `apps/web/journeys/${file}`,
    '-t',
    name,
  ],
  { env: { ...process.env, ...env, CHROMIUM_PATH: browser } },
);
