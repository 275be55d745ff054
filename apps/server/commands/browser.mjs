// Finds a Chromium for the journeys, or installs one.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { run } from './install.mjs';

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of a browser on this machine, or undefined. */
export function findBrowser() {
  const found = places.find((place) => place && existsSync(place));
  if (found) return found;
  const { chromium } = createRequire(import.meta.url)('playwright');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Finds or installs a browser; undefined where neither works. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (isDebianRoot()) {
    console.log('No Chromium found: installing Debian’s (apt-get install chromium) …');
    if (
      run('sh', [
        '-c',
        'apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null',
      ]) === 0 &&
      findBrowser()
    )
      return findBrowser();
  }
  console.log('No Chromium found: asking Playwright to download one …');
  run('npx', ['--no-install', 'playwright', 'install', 'chromium']);
  return findBrowser();
}
