// npm run test:kiosk: a kiosk for simulated hours, at rest, touched and left again; the memory of page and worker stays
// flat.
import { type Page, chromium } from 'playwright';
import { ensureBrowser } from '../browser.ts';
import { startBuilt } from '../built-server.ts';
import { workerMemory } from './worker-memory.ts';

const hours = Number(process.env.HOURS ?? 4);
const minute = 60_000;
const restMinutes = 8;
/** The first visits fill what the browser keeps of our scripts: the hours begin after them. */
const visitsBefore = 2;
/** How much more than at its beginning page and worker may hold. */
const most = 1.1;

const { base, stop } = await startBuilt({});
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  chromiumSandbox: false,
  args: ['--disable-quic', '--disable-background-networking'],
});
const context = await browser.newContext({ viewport: { width: 1280, height: 720 }, locale: 'en' });
const page = await context.newPage();
const complaints: string[] = [];
page.on('console', (message) => {
  const text = message.text();
  if (!text.includes('GL Driver Message')) complaints.push(text);
});
page.on('pageerror', (error) => complaints.push(error.message));

const atRest = (one: Page): Promise<void> => one.locator('html.in-kiosk .kiosk-attract').waitFor();
const tools = await context.newCDPSession(page);
/** Bytes that the page holds once what it no longer needs is collected. */
async function memory(): Promise<number> {
  for (let times = 0; times < 3; times += 1) await tools.send('HeapProfiler.collectGarbage');
  return (await tools.send('Runtime.getHeapUsage')).usedSize;
}

await page.clock.install();
// Nobody takes enquiries here: the flag is what staff leave on a device.
await page.goto(`${base}/en/kiosk`);
await page.evaluate(() => {
  localStorage.setItem('kiosk', JSON.stringify({ language: 'en', sealKey: null }));
});
await page.reload();
await atRest(page);

let minutes = 0;
let visits = 0;
const ofWorker = await workerMemory(browser, base);
const held: (readonly [page: number, worker: number])[] = [];
while (minutes < hours * 60) {
  await page.clock.runFor(restMinutes * minute);
  held.push([await memory(), await ofWorker()]);
  await page.locator('.kiosk-begin').click();
  await page
    .locator('.kiosk-questions a')
    .nth(visits % 3)
    .click();
  await page.locator('html.in-kiosk.ready .kiosk-bar').waitFor();
  await page.clock.runFor(20_000);
  await page.mouse.wheel(0, 300);
  await page.clock.runFor(2 * minute);
  await atRest(page);
  if (visits >= visitsBefore) minutes += restMinutes + 2;
  visits += 1;
}
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000).toLocaleString('en')} kB`;
const [first = [0, 0], last = [0, 0]] = [held[visitsBefore], held.at(-1)];
const grown = (of: 0 | 1): string => `${kilobytes(first[of])}, at the end ${kilobytes(last[of])}`;
console.log(
  `${minutes} simulated minutes, ${visits} visits; memory of the page at rest ${grown(0)}; ` +
    `of the worker ${grown(1)}; messages of the console: ${complaints.length}`,
);
for (const one of new Set(complaints)) console.error(one);
await browser.close();
await stop();
process.exitCode =
  last.every((bytes, of) => bytes <= (first[of] ?? 0) * most) && complaints.length === 0 ? 0 : 1;
