import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  chromium.executablePath(),
];
const findBrowser = (): string | undefined => places.find((place) => place && existsSync(place));

const run = (command: string, ...words: string[]): void =>
  void spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' });

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** The path of a Chromium on this machine, installed where there is none; throws where that fails. */
export function ensureBrowser(): string {
  if (!findBrowser() && isDebianRoot()) {
    console.log('No Chromium found: installing Debian’s (apt-get install chromium) …');
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', '-o', 'Dpkg::Use-Pty=0', 'chromium');
  }
  if (!findBrowser()) {
    console.log('No Chromium found: asking Playwright to download one …');
    run('npx', '--no-install', 'playwright', 'install', 'chromium');
  }
  const found = findBrowser();
  if (found) return found;
  throw new Error(
    'no Chromium: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH',
  );
}
