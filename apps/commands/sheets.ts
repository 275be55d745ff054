// npm run sheets: the A4 fact sheets of all parks in all languages as PDF, by headless Chromium, into
// sheets/<language>/<park>.pdf.
import { mkdirSync, writeFileSync } from 'node:fs';
import { languages } from '@sites/domain';
import { chromium } from 'playwright';
import { ensureBrowser } from './browser.ts';
import { root, startBuilt } from './built-server.ts';

const executablePath = ensureBrowser();
const { base, stop } = await startBuilt(process.env);
const { parks } = (await (await fetch(`${base}/api/atlas`)).json()) as { parks: { id: string }[] };
const wanted = process.env.PARKS?.split(',') ?? parks.map(({ id }) => id);
const work = (process.env.LANGUAGES?.split(',') ?? languages).flatMap((language) =>
  wanted.map((park) => ({ language, park })),
);
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
