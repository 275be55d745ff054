import { statSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Device, type OwnSite, device, holds, ownSite } from './device.ts';
import { casesOf, describeInWhole } from './sample.ts';
import { isWhole } from '../../commands/walks.ts';
import { mapIdle, ready, rows } from './visitor.ts';

describeInWhole('a device that was here once', () => {
  let site: OwnSite;
  let visitor: Device;
  beforeAll(async () => {
    site = await ownSite();
    await site.start();
    visitor = await device('ja');
    // Without a map, which it has all the same afterwards.
    await visitor.page().goto(`${site.origin}/ja/data`);
    await holds(visitor.page(), 'ja');
    await site.stop();
    await visitor.restart();
  });
  afterAll(async () => {
    await visitor.remove();
    await site.remove();
  });
  const open = async (path: string): Promise<Page> => {
    const page = visitor.page();
    await page.goto(`${site.origin}${path}`);
    await ready(page);
    return page;
  };

  it('has the list and the map of a link without server, in a browser that was restarted', async () => {
    const page = await open('/ja/?vacancy=10-&port=any~60km');
    expect((await rows(page, 'match')).length).toBeGreaterThan(0);
    await mapIdle(page);
    expect(await page.locator('#device-line').textContent()).toMatch(/2026年\d+月\d+日.*版/);
  });
  it('shows what it never opened, titled as the server would', async () => {
    const page = await open('/ja/parks/dong-mai?unit=acre');
    expect(await page.locator('h1').textContent()).toBe('ドンマイ工業団地');
    await expect.poll(() => page.title()).toContain('ドンマイ工業団地');
  });
  it('names what an unknown address may have meant', async () => {
    const page = await open('/ja/parks/dong-mais');
    expect(await page.locator('.missing li a').first().getAttribute('href')).toContain('dong-mai');
  });
  it('says what needs the network', async () => {
    const page = await open('/ko/parks/dong-mai');
    expect(await page.locator('main .notice').textContent()).toContain('한국어');
    await open('/api/collections');
    expect(await page.locator('main .notice').textContent()).toContain('ネットワークが必要');
  });
  it('leads an address without a language to one that it holds', async () => {
    const page = await open('/?vacancy=10-');
    expect(new URL(page.url()).pathname).toBe('/ja/');
  });
});

/** Data and files that the page asked for in vain. */
function failedIn(page: Page): string[] {
  const failed: string[] = [];
  page.on('requestfailed', (request) => {
    const { pathname, search } = new URL(request.url());
    if (request.method() === 'GET' && !pathname.startsWith('/api/enquiries'))
      failed.push(pathname + search);
  });
  return failed;
}

/** Places of the buttons beside the map. */
const [nearer, farther] = [0, 1];

/** The map as it comes, near and far: drawn each time, and nothing asked for in vain. */
async function mapAtThreeZooms(page: Page): Promise<void> {
  const failed = failedIn(page);
  await mapIdle(page);
  const canvas = page.locator('canvas.maplibregl-canvas');
  const pictures = [await canvas.screenshot()];
  for (const [button, clicks] of [
    [nearer, 3],
    [farther, 5],
  ] as const) {
    for (let times = 0; times < clicks; times += 1)
      await page.locator('.map-buttons button').nth(button).click();
    // The map tells of its first rest only.
    await page.waitForTimeout(2500);
    pictures.push(await canvas.screenshot());
  }
  expect(new Set(pictures.map((one) => one.toString('base64'))).size).toBe(3);
  for (const one of pictures) expect(one.length).toBeGreaterThan(10_000);
  expect(failed).toEqual([]);
}

/** The dialog of sharing has its code, and makes its files here. */
async function codeAndFiles(page: Page): Promise<void> {
  await page.locator('.site-nav > .button.script').click();
  const code = page.locator('dialog[open] img.qr');
  await code.waitFor();
  await expect
    .poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(20);
  for (const kind of ['csv', 'xlsx', 'geojson']) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`dialog[open] .take a[download][href*='f=${kind}']`).first().click(),
    ]);
    expect(file.url()).toMatch(/^blob:/);
    expect(statSync(await file.path()).size).toBeGreaterThan(500);
  }
}

/** What a tour of the features sees of each, in any language. */
const tour: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  [
    '?land=50-&vacancy=10-&w=vacancy3.port2&sort=score',
    async (page) => {
      expect((await rows(page, 'match')).length).toBeGreaterThan(0);
      if (isWhole) await mapAtThreeZooms(page);
      await codeAndFiles(page);
    },
  ],
  [
    '?park=dong-mai',
    async (page) => expect(await page.locator('.drawer h2').first().textContent()).not.toBe(''),
  ],
  [
    'compare?compare=dong-mai,song-khoai&w=port3',
    async (page) => expect(await page.locator('table').count()).toBeGreaterThan(0),
  ],
  [
    'rules?place=dong-mai&kwh.normal=1000000',
    async (page) => expect(await page.locator('main h2').count()).toBeGreaterThan(2),
  ],
  [
    'energy?mw=40&mwh=250000&clean=30',
    async (page) => expect(await page.locator('table').count()).toBeGreaterThan(0),
  ],
  [
    'clusters?area=20-&port=any~60km',
    async (page) => expect(await page.locator('main h1').count()).toBe(1),
  ],
  ['province', async (page) => expect(await page.locator('main h2').count()).toBeGreaterThan(3)],
  ['data', async (page) => expect(await page.locator('main h2').count()).toBeGreaterThan(3)],
  [
    'privacy',
    async (page) => expect(await page.locator('main').textContent()).toContain('Desk of the fair'),
  ],
  [
    'parks/dong-mai/sheet',
    async (page) => expect(await page.locator('svg').count()).toBeGreaterThan(1),
  ],
  [
    'pack?star=dong-mai,song-khoai&vacancy=10-',
    async (page) => expect(await page.locator('table').count()).toBeGreaterThan(1),
  ],
  ['zones/van-don', async (page) => expect(await page.locator('main h1').count()).toBe(1)],
  ['nothing-here', async (page) => expect(await page.locator('.missing h1').count()).toBe(1)],
];

describe('a device that was prepared for the fair', () => {
  let site: OwnSite;
  let kiosk: Device;
  beforeAll(async () => {
    site = await ownSite();
    await site.start();
    kiosk = await device('vi');
  });
  afterAll(async () => {
    await kiosk.remove();
    await site.remove();
  });

  it('keeps all languages, under 8 MB, and says so', async () => {
    const page = kiosk.page();
    await page.goto(`${site.origin}/en/offline`);
    await ready(page);
    await page.locator('.prepare .button').click();
    await expect
      .poll(() => page.locator('.prepare [role=status]').textContent(), { timeout: 60_000 })
      .toMatch(/^Ready · data of \d+ \w+ 20\d\d/);
    await page.locator("main[data-offline-state='ready']").waitFor();
    const size = /([\d.]+) MB compressed/.exec(
      (await page.locator('main li').allTextContents()).join('\n'),
    );
    console.log(`all languages on a device: ${size?.[1]} MB compressed`);
    expect(Number(size?.[1])).toBeLessThan(8);
    expect(Number(size?.[1])).toBeGreaterThan(2);
  });

  it.each(casesOf(['vi', 'zh-hant', 'ko'], ['ko']))(
    'shows every feature in %s without server, in a browser that was restarted',
    async (language) => {
      await site.stop();
      await kiosk.restart();
      const page = kiosk.page();
      // In a sample every fourth: what is drawn from the device is so for all pages in one way.
      const stops = casesOf(
        tour,
        tour.filter((_, at) => at % 4 === 0),
      );
      for (const [path, looks] of stops) {
        await page.goto(`${site.origin}/${language}/${path}`);
        await ready(page);
        expect(await page.locator('html').getAttribute('lang'), path).toBe(language);
        await looks(page);
        await page.locator('#device-line').waitFor();
      }
    },
  );
});
