import type { Page } from 'playwright';
import { languages } from '@sites/domain';
import { expect, it } from 'vitest';
import { setUp } from './kiosk.ts';
import { casesOf } from './sample.ts';
import { visit, withBrowser } from './visitor.ts';

withBrowser();

/** Screens that stand at a fair: tablets and laptops, upright and wide, walls. */
const sizes = [
  [1024, 768],
  [1280, 800],
  [1366, 768],
  [768, 1024],
  [820, 1180],
  [1080, 1920],
  [1920, 1080],
  [3840, 2160],
] as const;

/** How much of what was seen has moved without a touch. */
const moved = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver(() => undefined);
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() =>
          setTimeout(() => {
            const all = observer.takeRecords() as (PerformanceEntry & { value: number })[];
            resolve(all.reduce((sum, { value }) => sum + value, 0));
          }, 50),
        );
      }),
  );

/** What is cut off, reaches beyond the first screen, or covers something else. */
const faults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const { scrollHeight, scrollWidth } = document.documentElement;
    if (scrollHeight > window.innerHeight) found.push(`${scrollHeight} px high`);
    if (scrollWidth > window.innerWidth) found.push(`${scrollWidth} px wide`);
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) =>
        one.checkVisibility({ visibilityProperty: true }),
      );
    for (const one of seen('.kiosk-side, .kiosk-attract, .kiosk-pictures, .kiosk-languages a')) {
      const { clientHeight, clientWidth, className, textContent } = one;
      const what = className || textContent;
      if (one.scrollHeight > clientHeight + 1) found.push(`${what} is cut at ${clientHeight}`);
      if (one.scrollWidth > clientWidth + 1) found.push(`${what} is cut at the side`);
    }
    for (const one of seen('.kiosk-below > details > summary, .kiosk-staff')) {
      const { bottom } = one.getBoundingClientRect();
      if (bottom > window.innerHeight) found.push(`${one.className} under the fold`);
    }
    const apart = (these: string, those: string) => {
      for (const one of seen(these))
        for (const other of seen(those)) {
          const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
          if (a.left >= b.right || b.left >= a.right) continue;
          if (a.bottom > b.top + 1 && b.bottom > a.top + 1)
            found.push(`${one.className} on ${other.className || other.textContent}`);
        }
    };
    apart('.kiosk-begin', '.kiosk-pictures > *, .kiosk-languages, .kiosk-map svg');
    apart('.kiosk-staff', '.kiosk-languages a, .kiosk-begin');
    apart('.still-key, .kiosk-bar', '.kiosk-legend');
    const map = document.querySelector('.kiosk-map')!.getBoundingClientRect();
    if (map.height < 200) found.push(`a map ${map.height} px high`);
    for (const one of seen('.kiosk-attract')) {
      const isClear = getComputedStyle(one).backgroundColor === 'rgba(0, 0, 0, 0)';
      if (!isClear && one.getBoundingClientRect().bottom > map.top + 1)
        found.push('map is covered');
    }
    return found;
  });

const resize = async (page: Page, [width, height]: readonly [number, number]): Promise<void> => {
  await page.setViewportSize({ width, height });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
};

it.each(casesOf(languages, ['id'], []))(
  'begins on one screen of any size, still: %s',
  async (language) => {
    const { page, context } = await visit(
      `/${language}/kiosk`,
      { map: false, viewport: { width: 1024, height: 768 } },
      false,
      // A full screen has one size.
      (opening) =>
        opening.addInitScript(() =>
          Object.defineProperty(Element.prototype, 'requestFullscreen', { value: undefined }),
        ),
    );
    await page.locator('.kiosk-attract').waitFor();
    /** With and without the line of a device whose network is gone. */
    const check = async (what: string) => {
      await page.locator('#device-line').waitFor({ state: 'attached' });
      for (const isOffline of [false, true]) {
        await context.setOffline(isOffline);
        await page.locator('#device-line').waitFor({ state: isOffline ? 'visible' : 'hidden' });
        for (const size of sizes) {
          await resize(page, size);
          const at = `${size.join('×')}, ${what}${isOffline ? ', offline' : ''}`;
          expect.soft(await faults(page), at).toEqual([]);
        }
      }
      await context.setOffline(false);
    };
    await check('at rest');
    await page.locator('.kiosk-begin').click();
    await check('begun');
    await setUpAgain(page);
    await check('kiosk');
    await page.locator('.kiosk-begin').click();
    await check('kiosk begun');
    await context.close();
  },
);

/** Makes a kiosk of the device that has begun already. */
async function setUpAgain(page: Page): Promise<void> {
  await page.evaluate(() => window.sessionStorage.clear());
  await page.reload();
  await setUp(page);
}

it.each(casesOf(sizes, [sizes[0], sizes[3]]))(
  'moves nothing while it begins and rests: %d×%d',
  async (width, height) => {
    const { page, context } = await visit(
      '/en/kiosk',
      { map: false, viewport: { width, height }, reducedMotion: 'no-preference' },
      false,
      (opening) => opening.clock.install(),
    );
    await page.locator('.kiosk-attract').waitFor();
    for (let picture = 0; picture < 5; picture++) {
      await page.clock.runFor(9000);
      await page.locator('.kiosk-picture').waitFor();
    }
    await page.clock.resume();
    expect(await moved(page)).toBeLessThan(0.02);
    await context.close();
  },
);
