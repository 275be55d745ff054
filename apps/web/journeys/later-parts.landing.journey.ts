import { expect, it } from 'vitest';
import { ready, visit, withBrowser } from './visitor.ts';

withBrowser();

const held = ['answer-parts', 'Units', 'Controls', 'detail'].map(
  (name) => `**/assets/${name}-*.js`,
);

/** A page whose later parts come when they are let go. */
async function early(path: string) {
  let letGo = () => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const visitor = await visit(path, {}, true, async (page) => {
    for (const files of held)
      await page.route(files, async (route) => {
        await gone;
        await route.continue();
      });
  });
  const { page } = visitor;
  await ready(page);
  await page.evaluate(() => document.fonts.ready);
  return {
    ...visitor,
    letGo,
    live: () => page.waitForFunction(() => !document.querySelector('.sent')),
  };
}

it('what comes after the list changes nothing that is read, and keeps what is opened and stood on', async () => {
  const { page, leave, letGo, live } = await early(
    '/en/?vacancy=50-&port=any~60km~50000dwt&power=110kv',
  );
  const parts = () =>
    page.evaluate(() => {
      const box = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round);
      return [...document.querySelectorAll('.card-part, .row-because, .units, .filter-body')].map(
        (part) => ({ text: part.textContent, at: box(part.getBoundingClientRect()) }),
      );
    });
  await page.getByText('More ways').click();
  await page.locator('.row-why > summary').first().click();
  expect(await page.locator('.row-because.sent').first().innerText()).toContain('Land ready');
  await page.locator('.more-ways a').first().focus();
  const asSent = await parts();
  expect(asSent.length).toBeGreaterThan(25);
  letGo();
  await live();
  expect(await parts()).toEqual(asSent);
  expect(await page.locator('.more-ways').getAttribute('open')).toBe('');
  expect(await page.evaluate(() => document.activeElement?.closest('.more-ways') !== null)).toBe(
    true,
  );
  await leave();
});

it('a menu that is opened before its script answers once it is there, and shows nothing dead until then', async () => {
  const { page, leave, letGo, live } = await early('/en/');
  await page.locator('.preferences > summary').click();
  await page.locator('.preferences-menu a[hreflang="ko"]').waitFor();
  expect(await page.getByLabel('Areas in').isVisible()).toBe(false);
  letGo();
  await live();
  await page.getByLabel('Areas in').selectOption('acre');
  expect(page.url()).toContain('unit=acre');
  await leave();
});

it('what the server drew leaves with the view that it was drawn for', async () => {
  const { page, leave, letGo, live } = await early('/en/?vacancy=15-50&port=cai-lan~60km');
  expect(await page.locator('.answer').innerText()).toContain('Đông Mai');
  await page.getByRole('link', { name: 'Clear all' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.row').length > 15);
  expect(await page.locator('.answer').count()).toBe(0);
  letGo();
  await live();
  await page.getByText('Say what the plant needs.').waitFor();
  await leave();
});
