// npm run axe: axe on every kind of page in every language, light and dark. The tests run a part of it.
import { ensureBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { checkNode, install, run } from './install.mjs';

checkNode();
install();
const browser = ensureBrowser();
if (!browser) { console.error('No Chromium: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.'); process.exit(1); }
await build();
process.exitCode = run('npx', ['--no-install', 'vitest', 'run', '--project', 'journeys', 'apps/web/journeys/everyone', '-t', 'axe'], { env: { ...process.env, AXE: 'all', CHROMIUM_PATH: browser } });
