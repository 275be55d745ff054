import { describe, expect, it } from 'vitest';
import { casesOf } from './sample.ts';
import { search, visit, withBrowser } from './visitor.ts';

withBrowser();

describe('what a long page holds', () => {
  it.each(['data', 'rules'])(
    '/%s: each link leads to its heading, without script too',
    async (path) => {
      const visitor = await visit(`/en/${path}`, { javaScriptEnabled: false });
      const { page } = visitor;
      const links = page.locator('.contents a');
      const count = await links.count();
      expect(count).toBeGreaterThan(5);
      for (let at = 0; at < count; at += 1) {
        await links.nth(at).click();
        const id = new URL(page.url()).hash;
        const heading = page.locator(id);
        expect(await heading.innerText()).toContain(await links.nth(at).innerText());
        // Under the header, and beside the list, which is still there.
        expect((await heading.boundingBox())!.y).toBeGreaterThan(56);
        await links.nth(at).waitFor({ state: 'visible' });
      }
      await visitor.context.close();
    },
  );
  it('the address of a part goes back where it came from', async () => {
    const visitor = await visit('/en/data?vacancy=10-');
    const { page } = visitor;
    await page.locator('.contents a').nth(3).click();
    expect(new URL(page.url()).hash).not.toBe('');
    await page.goBack();
    await expect.poll(() => new URL(page.url()).hash).toBe('');
    await visitor.leave();
  });
});

describe('the parts of an open zone or place', () => {
  it('are few at a small port, which has no links', async () => {
    const { page, context } = await visit('/en/?show=ports/dinh-vu');
    expect(await page.locator('.drawer section > h3').count()).toBeLessThan(3);
    expect(await page.locator('.part-links').count()).toBe(0);
    await context.close();
  });
  it.each(['?show=zones/quang-yen', '?cluster=dong-mai'])('are linked: %s', async (query) => {
    const visitor = await visit(`/en/${query}`);
    const { page } = visitor;
    const link = page.locator('.part-links a').last();
    const name = (await link.textContent())!;
    expect(await page.locator('.part-links a').count()).toBeGreaterThan(2);
    await link.click();
    expect(await page.locator('.drawer h3:focus').textContent()).toBe(name);
    expect(search(page)).toBe(query);
    await visitor.leave();
  });
});

describe('the parts of an open park', () => {
  const sizes = [
    [390, 844],
    [1280, 800],
  ] as const;
  it.each(casesOf(sizes, sizes.slice(1)))(
    'are reached by keyboard, and the link stays as it is: %i px',
    async (width, height) => {
      const visitor = await visit('/en/?park=dong-mai#11/21.0000/106.8000', {
        viewport: { width, height },
      });
      const { page } = visitor;
      for (const part of ['access', 'land']) {
        const link = page.locator(`.part-links a[href='#part-${part}']`);
        const name = (await link.textContent())!;
        await link.press('Enter');
        const heading = page.locator('.drawer h3:focus');
        expect(await heading.textContent()).toBe(name);
        await expect
          .poll(() => page.locator('.part-links [aria-current="location"]').textContent())
          .toBe(name);
        // The heading stands under the links, not behind them.
        const under = (await page.locator('.drawer > header').boundingBox())!;
        expect((await heading.boundingBox())!.y).toBeGreaterThanOrEqual(under.y + under.height - 2);
        // The panel alone has moved, not the page that it stands on.
        expect(await page.evaluate(() => window.scrollY)).toBe(0);
      }
      expect(search(page)).toBe('?park=dong-mai');
      expect(new URL(page.url()).hash).toContain('106.8');
      await visitor.leave();
    },
  );
});
