import { expect, it } from 'vitest';
import { itAtLanding } from './sample.ts';
import { visit, withBrowser } from './visitor.ts';

withBrowser();

it('what was opened or said in one park does not carry over to the next', async () => {
  const visitor = await visit('/en/?vacancy=10-&park=song-khoai');
  const { page, context } = visitor;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const ask = page.locator('.drawer .reasons button').first();
  const said = page.locator('.drawer .copied');
  const next = async (park: string) => {
    await page.locator(`.row[data-park="${park}"] .row-link`).click();
    await expect.poll(() => page.url()).toContain(`park=${park}`);
    await expect.poll(() => page.locator('.drawer details[open]').count()).toBe(0);
    // The panel of another park is read from its start.
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    expect(await page.locator('.drawer').evaluate((drawer) => drawer.scrollTop)).toBe(0);
  };
  await page.locator('.drawer .figure summary').first().click();
  await ask.click();
  await expect.poll(() => said.first().textContent()).not.toBe('');
  await page.locator('.drawer .fold summary').first().click();
  await next('viet-hung');
  expect((await said.allTextContents()).join('')).toBe('');
  expect(await ask.count()).toBe(1);
  await page.locator('.drawer .figure summary').nth(1).click();
  await next('song-khoai');
  expect((await said.allTextContents()).join('')).toBe('');
  expect(await ask.count()).toBe(1);
  await page.locator('.drawer .notes summary').first().click();
  await page.goBack();
  await expect.poll(() => page.locator('.drawer details[open]').count()).toBe(0);
  await visitor.leave();
});

itAtLanding('what was said of one link is not said of the next', async () => {
  const visitor = await visit('/en/');
  const { page, context } = visitor;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.locator('.row[data-park="dong-mai"] .row-link').click();
  await page.locator('.site-nav > .button').click();
  const said = page.locator('dialog .copied').first();
  await page.locator('dialog .share-actions button').first().click();
  await expect.poll(() => said.textContent()).not.toBe('');
  // Back closes the dialog, then the park.
  await page.goBack();
  await page.locator('dialog').waitFor({ state: 'detached' });
  await page.goBack();
  await page.locator('.drawer').waitFor({ state: 'detached' });
  await page.locator('.site-nav > .button').click();
  expect(await said.textContent()).toBe('');
  await visitor.leave();
});

itAtLanding('a notice that was closed says nothing of the next link', async () => {
  const visitor = await visit('/en/?vacancy=ten');
  const { page } = visitor;
  const notice = page.locator('.notice[role=alert]');
  const open = (query: string) =>
    page.evaluate((text) => {
      window.history.pushState(null, '', text);
      window.dispatchEvent(new PopStateEvent('popstate'));
    }, query);
  await notice.locator('button').click();
  await expect.poll(() => notice.count()).toBe(0);
  await open('?area=eleven');
  await expect.poll(() => notice.textContent()).toContain('eleven');
  await notice.locator('button').click();
  await expect.poll(() => notice.count()).toBe(0);
  await visitor.leave();
});
