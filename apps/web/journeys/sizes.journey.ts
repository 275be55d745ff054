import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { type Language, languages } from '@sites/domain';
import { casesOf, itAtLanding } from './sample.ts';
import { mapIdle, visit, withBrowser } from './visitor.ts';

withBrowser();

/** The screens that the product is made for, at one pixel to a pixel; and how much larger letters are on each. */
const screens = [
  [1280, 800, 1],
  [1920, 1080, 1],
  [2560, 1440, 4 / 3],
  [3840, 2160, 2],
] as const;

/** Heights and letters of what is read and touched, in px. */
const sizes = (page: Page) =>
  page.evaluate(() => {
    const box = (one: string) => document.querySelector(one)!.getBoundingClientRect();
    const letters = (one: string) =>
      Number.parseFloat(getComputedStyle(document.querySelector(one)!).fontSize);
    return {
      letters: letters('body'),
      small: letters('.row-place'),
      smallest: Math.min(
        ...[...document.querySelectorAll('main *')]
          .filter((one) => one.checkVisibility({ visibilityProperty: true }))
          .filter(({ childNodes }) => [...childNodes].some((node) => node.nodeType === 3))
          .filter((one) => !(one instanceof SVGElement) && !one.closest('.visually-hidden'))
          .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
      ),
      button: box('.site-nav .button').height,
      star: box('.row .icon-button').height,
      icon: box('.row .icon-button svg').width,
      panel: box('.panel').width,
      header: box('.site-header').height,
      tray: box('.tray').height,
      tooWide: document.documentElement.scrollWidth - window.innerWidth,
    };
  });

/** What a browser offers as its zoom, under and over a pixel to a pixel, in windows of even and odd widths. */
const ratios = casesOf(
  [0.25, 0.33, 0.5, 0.67, 0.75, 0.8, 0.9, 1.1, 1.25, 1.75],
  [0.5, 0.67, 1.1],
  [0.67],
);
const widths = casesOf([1200, 1201, 1202], [1200, 1201, 1202], [1201]);

itAtLanding('the map stays on the page however far the browser is zoomed', async () => {
  const visitor = await visit('/en/?vacancy=10-', { map: true });
  const { page, context } = visitor;
  await mapIdle(page);
  // From here on the map follows the answer.
  await page.locator('.words > .clear').click();
  await expect.poll(() => page.locator('.row.match').count()).toBeGreaterThan(5);
  const zoom = await context.newCDPSession(page);
  for (const deviceScaleFactor of ratios)
    for (const width of widths) {
      const size = { width, height: width - 401, deviceScaleFactor, mobile: false };
      await zoom.send('Emulation.setDeviceMetricsOverride', size);
      // MapLibre takes a new size a tenth of a second later.
      await page.waitForTimeout(150);
      expect(await page.locator('.map canvas').count(), `${deviceScaleFactor} ${width}`).toBe(1);
    }
  await visitor.leave();
});

it('type, targets and panels grow with the screen; nothing scrolls sideways', async () => {
  const visitor = await visit('/vi/?star=dong-mai,song-khoai&park=dong-mai');
  const { page } = visitor;
  const read = new Map<number, Awaited<ReturnType<typeof sizes>>>();
  for (const [width, height] of screens) {
    await page.setViewportSize({ width, height });
    read.set(width, await sizes(page));
  }
  const usual = read.get(1280)!;
  expect([usual.letters, usual.small, usual.header, usual.tray]).toEqual([14, 12, 56, 48]);
  for (const [width, , larger] of screens) {
    const { panel, tooWide, ...grown } = read.get(width)!;
    expect([width, tooWide]).toEqual([width, 0]);
    for (const [name, px] of Object.entries(grown))
      expect
        .soft(px / usual[name as keyof typeof grown], `${name} at ${width}`)
        .toBeCloseTo(larger, 1);
    expect(panel).toBeGreaterThan(400 * larger);
  }
  // A 55-inch screen of 3840 pixels: letters of at least 7 mm, targets of at least 2 cm.
  const mm = (px: number) => (px * 1218) / 3840;
  const large = read.get(3840)!;
  expect(mm(large.small)).toBeGreaterThan(7);
  // None is smaller than 6.9 mm: an x is 3.4 mm high, from two metres six minutes of arc.
  expect(mm(large.smallest)).toBeGreaterThan(6.9);
  expect(mm(large.star)).toBeGreaterThan(20);
  await visitor.leave();
});

it('readers who ask their browser for larger letters get them everywhere', async () => {
  const visitor = await visit('/en/', {}, false, (page) =>
    page.addInitScript(() => {
      // As a browser's own setting does, beneath all styles of the page.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':root { font-size: 20px !important }');
      document.adoptedStyleSheets = [sheet];
    }),
  );
  expect((await sizes(visitor.page)).letters).toBe(17.5);
  await visitor.leave();
});

// The longest words and those of other letters stand for all.
const some = casesOf<Language>(languages, ['vi', 'id', 'ja']);
it.each(some)('the header in %s keeps the official occupancy at 1280', async (language) => {
  const { page, context } = await visit(`/${language}/`, { javaScriptEnabled: false });
  expect(await page.locator('.totals b').first().textContent()).toMatch(/57[.,]87/);
  const said = (await page.locator('.totals a > span').first().boundingBox())!;
  const around = (await page.locator('.totals').boundingBox())!;
  expect(said.y + said.height).toBeLessThanOrEqual(around.y + around.height + 1);
  expect(said.x + said.width).toBeLessThanOrEqual(around.x + around.width);
  await context.close();
});
