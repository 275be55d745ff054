import { languages } from '@sites/domain';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { casesOf, itAtLanding } from './sample.ts';
import { openGroup, search, visit, withBrowser } from './visitor.ts';

withBrowser();

const widths = [340, 390] as const;
/** Of the languages the two with the longest words of an order. */
const some = casesOf(languages, ['id'], []);
const phone = (width: number) => ({ viewport: { width, height: 844 }, hasTouch: true });
const boxOf = async (page: Page, of: string) => (await page.locator(of).first().boundingBox())!;

/** How much of the chosen order is cut, in pixels. */
const cut = (page: Page): Promise<number> =>
  page.locator('.list-head select').evaluate((select: HTMLSelectElement) => {
    const free = select.cloneNode(true) as HTMLSelectElement;
    free.value = select.value;
    free.style.cssText = 'position: absolute; max-width: none';
    select.after(free);
    const missing = free.offsetWidth - select.offsetWidth;
    free.remove();
    return missing;
  });

it.each(some)('the order of the list is read whole on any phone: %s', async (language) => {
  for (const query of ['sort=vacancy', 'vacancy=50-&port=any~60km']) {
    const visitor = await visit(`/${language}/?${query}`, phone(340));
    for (const width of widths) {
      await visitor.page.setViewportSize({ width, height: 844 });
      expect([width, query, await cut(visitor.page)]).toEqual([width, query, 0]);
    }
    await visitor.leave();
  }
});

it.each(some)('a filter in use is in view as the page opens: %s', async (language) => {
  const visitor = await visit(`/${language}/?sector=logistics-port`, phone(340));
  const { page } = visitor;
  const { x } = await boxOf(page, '.of-sector .filter-value');
  expect(x).toBeLessThan(200);
  await visitor.leave();
});

itAtLanding('the line shows what was changed once its sheet is closed', async () => {
  const visitor = await visit('/en/?vacancy=10-&port=any~60km&power=110kv', phone(390));
  const { page } = visitor;
  const line = page.locator('.words');
  const left = () => line.evaluate(({ scrollLeft }) => scrollLeft);
  // Beside the card, whose words may be links.
  const close = () => page.mouse.click(8, 150);
  await openGroup(page, 'area');
  await page.locator('.of-area input[type=text], .of-area input:not([type])').first().fill('20');
  await expect.poll(() => search(page)).toContain('area=20-');
  await close();
  const shown = page.locator('.of-area.set > summary');
  await expect
    .poll(async () => {
      const box = (await shown.boundingBox())!;
      return box.x >= 54 && box.x + box.width <= 390;
    })
    .toBe(true);
  // What was set behind "more" stands in the line now, and that begins at its start.
  await openGroup(page, 'more');
  await page.locator('.of-more .filter > summary', { hasText: 'Sector' }).click();
  await page.locator('.of-more label:visible').first().click();
  await expect.poll(() => search(page)).toContain('sector=');
  expect(await left()).toBeGreaterThan(0);
  await close();
  await expect.poll(left).toBe(0);
  await page.waitForTimeout(300);
  expect(await left()).toBe(0);
  await visitor.leave();
});

it('the field that is typed in lies beside the filters, not over them', async () => {
  const visitor = await visit('/vi/?vacancy=50-&port=any~60km', phone(390));
  const { page } = visitor;
  await page.locator('input[type=search]').tap();
  await page.keyboard.type('50 ha');
  const field = await boxOf(page, 'input[type=search]');
  expect(field.width).toBeGreaterThan(360);
  for (const key of ['vacancy', 'port']) {
    const words = await boxOf(page, `.of-${key} > summary`);
    expect(words.y).toBeGreaterThanOrEqual(field.y + field.height);
    expect(words.x).toBeLessThan(300);
  }
  await visitor.leave();
});

it.each(some)('name and way back share one line of the head: %s', async (language) => {
  const visitor = await visit(`/${language}/compare?compare=dong-mai,song-khoai`, phone(340));
  const { page } = visitor;
  const [name, back, menu] = await Promise.all(
    ['.brand', '.site-nav > a', '.preferences > summary'].map((of) => boxOf(page, of)),
  );
  expect(name!.height).toBeLessThan(26);
  expect(back!.x + back!.width).toBeLessThanOrEqual(name!.x);
  expect(name!.x + name!.width).toBeLessThanOrEqual(menu!.x);
  await page.locator('.site-nav > a').tap();
  await page.locator('.list-head').waitFor();
  await visitor.leave();
});
