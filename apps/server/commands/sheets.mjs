// npm run sheets: the A4 fact sheets of all parks in all languages as PDF, by headless Chromium, into sheets/<language>/<park>.pdf.
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { checkNode, install, root } from './install.mjs';

checkNode();
install();
const { ensureBrowser } = await import('./browser.mjs');
const { build } = await import('./build.mjs');
const executablePath = ensureBrowser();
if (!executablePath) {
  console.error(
    'No Chromium: sheets can only be printed by a browser. Install one (Debian: apt-get install chromium) or set CHROMIUM_PATH.',
  );
  process.exit(1);
}
build();
const { languageTable, serve } = await import(
  pathToFileURL(`${root}apps/server/dist/serve.js`).href
);
const { chromium } = await import('playwright');
const { port, stop } = await serve(root, {
  HOST: '127.0.0.1',
  LOG_LEVEL: 'error',
  DRAIN_MS: '0',
  ...process.env,
  PORT: '0',
});
const base = `http://127.0.0.1:${port}`;
const { parks } = await (await fetch(`${base}/api/atlas`)).json();
const languages = process.env.LANGUAGES?.split(',') ?? Object.keys(languageTable);
const wanted = process.env.PARKS?.split(',') ?? parks.map(({ id }) => id);
const work = languages.flatMap((language) => wanted.map((park) => ({ language, park })));
const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
const start = Date.now();
let overfull = 0;

async function print() {
  const page = await browser.newPage();
  for (let one = work.pop(); one; one = work.pop()) {
    const { language, park } = one;
    await page.goto(`${base}/${language}/parks/${park}/sheet`);
    await page.waitForFunction(() => document.documentElement.classList.contains('ready'));
    await page.emulateMedia({ media: 'print' });
    const fits = await page.locator('.sheet').evaluate(async (sheet) => {
      await document.fonts.ready;
      return sheet.scrollHeight <= sheet.clientHeight && sheet.scrollWidth <= sheet.clientWidth;
    });
    if (!fits) {
      overfull += 1;
      console.error(`${language}/${park}: more than one page holds`);
    }
    mkdirSync(`${root}sheets/${language}`, { recursive: true });
    writeFileSync(
      `${root}sheets/${language}/${park}.pdf`,
      await page.pdf({ preferCSSPageSize: true, printBackground: true }),
    );
  }
  await page.close();
}
const count = work.length;
await Promise.all([print(), print()]);
await browser.close();
await stop();
console.log(
  `${count} sheets in ${((Date.now() - start) / 1000).toFixed(0)} s: sheets/<language>/<park>.pdf`,
);
process.exitCode = overfull > 0 ? 1 : 0;
