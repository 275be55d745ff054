import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '@sites/domain';
import { casesOf } from './sample.ts';
import { allFetched, rows, visit, withBrowser } from './visitor.ts';

withBrowser();

const paper = (page: Page) => page.locator('.paper');
/** Numbers drawn on the paper's map, and the names beside them. */
const drawn = (page: Page, mark: 'meant' | 'may') =>
  paper(page).locator(`[data-mark='${mark}']`).count();
const named = (page: Page) => paper(page).locator('.paper-key li').allInnerTexts();

/** Whether the map has circles and texts, and all lie inside its picture, as somebody sees it on the paper. */
const allInside = (page: Page) =>
  paper(page)
    .locator('.still > svg')
    .evaluate((svg) => {
      const frame = svg.getBoundingClientRect();
      const marks = [...svg.querySelectorAll('[data-mark], text')];
      const areInside = marks.every((one) => {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        return (
          left >= frame.left - 1 &&
          right <= frame.right + 1 &&
          top >= frame.top - 1 &&
          bottom <= frame.bottom + 1
        );
      });
      return marks.length > 0 && areInside;
    });

async function onPaper(path: string, options: BrowserContextOptions = {}) {
  const visitor = await visit(path, options);
  await paper(visitor.page).waitFor({ state: 'attached' });
  await visitor.page.emulateMedia({ media: 'print' });
  return visitor;
}

describe('a printed answer', () => {
  const printed: readonly [string, BrowserContextOptions, number, number][] = [
    ['/en/?vacancy=10-&port=any~40km&unknown=hide', { colorScheme: 'dark' }, 1, 0],
    ['/ja/?vacancy=10-&port=any~40km&park=song-khoai#12/21.5/107.9', {}, 1, 10],
    ['/ko/?vacancy=10-&port=any~40km', { viewport: { width: 390, height: 844 } }, 1, 10],
    ['/zh-hans/embed?vacancy=10-&port=any~40km', {}, 1, 10],
    ['/vi/?vacancy=10-&port=any~40km', {}, 1, 10],
    ['/vi/?vacancy=10-&port=any~40km#12/21.5/107.9', {}, 1, 10],
    ['/ja/?vacancy=10-&port=any~40km&park=song-khoai', {}, 1, 10],
    ['/id/', {}, 23, 0],
    ['/zh-hant/?vacancy=10-&port=any~40km&show=ports/cai-lan', {}, 1, 10],
  ];
  it.each(casesOf(printed, printed.slice(0, 3)))(
    '%s has its matches on a map of its own',
    async (path, options, matches, mays) => {
      const visitor = await onPaper(path, options);
      const { page } = visitor;
      expect(await paper(page).isVisible()).toBe(true);
      expect(await drawn(page, 'meant')).toBe(matches);
      expect(await drawn(page, 'may')).toBe(mays);
      expect(await named(page)).toHaveLength(matches + mays);
      expect(await allInside(page)).toBe(true);
      expect(await page.locator('.stage').isVisible()).toBe(false);
      expect(await paper(page).locator('.qr').isVisible()).toBe(true);
      expect(await paper(page).innerText()).toContain(path.split('#')[0]!.slice(0, 20));
      expect(
        await page.evaluate(() =>
          getComputedStyle(document.documentElement).getPropertyValue('--ink'),
        ),
      ).toBe('#17232b');
      await visitor.leave();
    },
  );

  it('follows what is changed without a network, and needs no canvas', async () => {
    const visitor = await visit('/en/?vacancy=10-&port=any~40km');
    const { page, context } = visitor;
    await paper(page).waitFor({ state: 'attached' });
    await allFetched(page);
    await context.setOffline(true);
    await page.locator('.words > .clear').click();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(async () => (await rows(page, 'match')).length).toBeGreaterThan(5);
    expect(await drawn(page, 'meant')).toBe((await rows(page, 'match')).length);
    expect(await page.locator('canvas').isVisible()).toBe(false);
    await context.close();
  });

  it('prints the list whole, beyond what the screen shows', async () => {
    const visitor = await onPaper('/en/');
    const { page } = visitor;
    const shown = await page.locator('.panel').evaluate((panel) => {
      const { bottom } = panel.getBoundingClientRect();
      const last = [...document.querySelectorAll('.row')].at(-1)!.getBoundingClientRect();
      return last.height > 0 && last.bottom <= bottom + 1 && bottom > window.innerHeight;
    });
    expect(shown).toBe(true);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(2);
    await visitor.leave();
  });

  it('names an open park that does not match', async () => {
    const visitor = await onPaper('/en/?vacancy=10-&port=any~40km&park=hai-yen');
    const { page } = visitor;
    expect(await paper(page).locator('.paper-key').innerText()).toMatch(/Do not match\s+Hải Yên$/);
    await visitor.leave();
  });
});

it.each([
  ['/en/compare?compare=dong-mai,song-khoai', 2],
  ['/vi/parks/dong-mai', 1],
  ['/ko/zones/quang-yen', 1],
])('%s prints with its map, link and code, light', async (path, least) => {
  const visitor = await visit(path, { colorScheme: 'dark' });
  const { page } = visitor;
  await page.emulateMedia({ media: 'print' });
  expect(
    await page.locator("[data-mark='meant'], [data-mark='chosen']").count(),
  ).toBeGreaterThanOrEqual(least);
  expect(await page.locator('.still').first().isVisible()).toBe(true);
  expect(await page.locator('.print-only .qr').isVisible()).toBe(true);
  expect(await page.locator('.print-only').innerText()).toContain(path.slice(0, 12));
  expect(
    await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ink')),
  ).toBe('#17232b');
  await visitor.leave();
});

it.each(casesOf<Language>(languages, ['id']))(
  'the province in %s is one A4 page',
  async (language) => {
    const visitor = await visit(`/${language}/province`, { colorScheme: 'dark' });
    const { page } = visitor;
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.still-wide').isVisible()).toBe(true);
    expect(await page.locator('.still-phone').isVisible()).toBe(false);
    expect(await page.locator('.print-only .qr').isVisible()).toBe(true);
    await visitor.leave();
  },
);
