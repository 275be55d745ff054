// npm run journeys:all: every journey in every language, width and file. npm run axe: axe on every kind of page in every language, light and dark. npm run test:sheets: five sheets, a comparison
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
/** The journeys and the tests of each proof; without a name, all of them. */
const proofs = {
  all: ['', ''],
  axe: ['everyone', 'axe'],
  narrow: ['narrow', 'phone'],
  sheets: ['taking-home', 'a sheet'],
};
const [file, name] = proofs[process.argv[2]];
const vitest = [
  '--no-install',
  'vitest',
  'run',
  '--project',
  'journeys',
  `apps/web/journeys/${file}`,
];
process.exitCode = run('npx', name ? [...vitest, '-t', name] : vitest, {
  env: { ...process.env, JOURNEYS: 'all', CHROMIUM_PATH: browser },
});
