import { describe, expect, it } from 'vitest';
import { origin, visit, withBrowser, openGroup } from './visitor.ts';

withBrowser();

describe('what changed since a link was made', () => {
  it('a link of an older version says what changed since, on this screen, until the reader goes on', async () => {
    const visitor = await visit('/en/?compare=bac-tien-phong,dong-mai&dv=4c214');
    const { page } = visitor;
    await page.getByText('9 figures have changed since').waitFor();
    expect(await page.locator('.changes').textContent()).toContain(
      'Bắc Tiền Phong, Land ready to lease: 0–1,192.9\u00a0ha → 0–1,173.1\u00a0ha',
    );
    await page.getByRole('button', { name: 'Go on with today’s figures' }).click();
    await expect.poll(() => page.locator('.changes').count()).toBe(0);
    await expect.poll(() => page.url()).not.toContain('dv=4c214');
    await visitor.leave();
  });
  it('a version that is not on file is said to be unknown; today’s is silent', async () => {
    const visitor = await visit('/en/?vacancy=10-&dv=fffff');
    await visitor.page
      .getByText('This link names a version of the data that is not on file')
      .waitFor();
    await visitor.leave();
    const { version } = (await (await fetch(`${origin}/api/atlas`)).json()) as { version: string };
    const today = await visit(`/en/?vacancy=10-&dv=${version.slice(0, 5)}`);
    expect(await today.page.locator('.changes').count()).toBe(0);
    await today.leave();
  });
  it('what is shared names the version', async () => {
    const visitor = await visit('/en/');
    const { page } = visitor;
    await openGroup(page, 'vacancy');
    await page.getByLabel('at least', { exact: true }).first().fill('10');
    await expect.poll(() => new URL(page.url()).search).toMatch(/^\?vacancy=10-&dv=[0-9a-f]{5}$/);
    await visitor.leave();
  });
});
