import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

// Chromium without windows: the same pages for half of the processor's time.
const shell = '/usr/bin/chromium-headless-shell';
const places = [
  process.env.CHROMIUM_PATH,
  shell,
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

const lacksShell = () => !process.env.CHROMIUM_PATH && !existsSync(shell);
const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

// Where Debian cannot be reached, another browser may be there already: no long wait for it.
const brief = ['-qq', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20'];

/** The path of a Chromium on this machine, installed where there is none; throws where that fails. */
export function ensureBrowser(): string {
  if (lacksShell() && isDebianRoot()) {
    console.log('Installing Debian’s Chromium (apt-get install chromium-headless-shell) …');
    run('apt-get', ...brief, 'update');
    run('apt-get', ...brief, 'install', '-y', 'chromium-headless-shell');
  }
  if (!findBrowser()) {
    console.log('No Chromium found: asking Playwright to download one …');
    run('npx', '--no-install', 'playwright', 'install', 'chromium');
  }
  const found = findBrowser();
  if (found) return found;
  throw new Error(
    'no Chromium: install one (Debian: apt-get install chromium-headless-shell) or set CHROMIUM_PATH',
  );
}
