import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { itAtLanding } from './sample.ts';
import { origin, ready, search, visit, withBrowser, openGroup } from './visitor.ts';

withBrowser();

const spoken = 'title, meta[name], meta[property], link[rel=canonical], link[rel=alternate]';

/** What the head says here, and what the server would say for this address. */
const heads = (page: Page) =>
  page.evaluate(async (tags) => {
    const of = (head: ParentNode) =>
      [...head.querySelectorAll(`${tags}, script[type="application/ld+json"]`)]
        .map(({ outerHTML }) => outerHTML)
        .toSorted();
    const html = await (await fetch(window.location.href)).text();
    return {
      here: of(document.head),
      sent: of(new DOMParser().parseFromString(html, 'text/html').head),
    };
  }, spoken);
const expectSame = (page: Page) =>
  expect
    .poll(async () => {
      const { here, sent } = await heads(page);
      return here.length > 10 && here.join('\n') === sent.join('\n') ? 'same' : { here, sent };
    })
    .toBe('same');
const canonical = (page: Page) => page.locator('link[rel=canonical]').getAttribute('href');

describe('the head says what the page shows', () => {
  it('after a filter is set, dragged and taken back', async () => {
    const visitor = await visit('/vi/');
    const { page } = visitor;
    expect(await canonical(page)).toBe(`${origin}/vi/`);
    await openGroup(page, 'vacancy');
    await page.locator('details.filter[open] input').first().fill('50');
    await expect.poll(() => canonical(page)).toBe(`${origin}/vi/?vacancy=50-`);
    await expectSame(page);
    await page.goBack();
    await expect.poll(() => canonical(page)).toBe(`${origin}/vi/`);
    await expectSame(page);
    await visitor.leave();
  });
  itAtLanding('also where its script comes later than the first change', async () => {
    let letIn = () => {};
    const changed = new Promise<void>((resolve) => (letIn = resolve));
    const visitor = await visit('/vi/', {}, false, (page) =>
      page.route('**/live-head-*.js', async (route) => {
        await changed;
        await route.continue();
      }),
    );
    const { page } = visitor;
    await page.locator('input[type=search]').fill('dong mai');
    await page.waitForURL(/q=dong/);
    expect(await canonical(page)).toBe(`${origin}/vi/`);
    letIn();
    await expect.poll(() => canonical(page)).toContain('q=dong');
    await expectSame(page);
    await visitor.leave();
  });
  itAtLanding('after another park is opened, with Back and Forward', async () => {
    const visitor = await visit('/en/?park=dong-mai');
    const { page } = visitor;
    expect(await page.title()).toContain('Đông Mai');
    await page.locator('.row[data-park="song-khoai"] .row-link').click();
    await expect.poll(() => page.title()).toContain('Sông Khoai');
    await expect.poll(() => canonical(page)).toBe(`${origin}/en/?park=song-khoai`);
    await expectSame(page);
    await page.goBack();
    await expect.poll(() => page.title()).toContain('Đông Mai');
    await expectSame(page);
    await page.goForward();
    await expect.poll(() => page.title()).toContain('Sông Khoai');
    await page.locator('.drawer .close').first().click();
    await expect.poll(() => page.title()).not.toContain('Sông Khoai');
    await expectSame(page);
    await visitor.leave();
  });
  it('on a walk over links of the list', async () => {
    const visitor = await visit('/ja/?vacancy=10-&zz=1&fbclid=x');
    const { page } = visitor;
    for (const at of [3, 6, 2]) {
      await page.locator('.row-link:visible').nth(at).click();
      await expectSame(page);
      await page.locator('.row .icon-button:visible').nth(at).click();
      await expectSame(page);
    }
    await page.locator('.words > .clear').click();
    await expectSame(page);
    await visitor.leave();
  });
});

itAtLanding('what the device remembers never hides or rewrites a link', async () => {
  const visitor = await visit('/en/');
  const { page } = visitor;
  await page.locator('.row[data-park="dong-mai"] .icon-button').first().click();
  await expect.poll(() => search(page)).toBe('?star=dong-mai');
  const link = `${origin}/en/?vacancy=ten&port=any~40km&zz=1`;
  await page.goto(link);
  await ready(page);
  await page.locator('.tray-parks').waitFor();
  expect(await page.getByRole('alert').textContent()).toContain('vacancy=ten');
  expect(page.url()).toBe(link);
  await page.waitForTimeout(600);
  expect(page.url()).toBe(link);
  // A change of the reader's own takes it along.
  await page.locator('.row[data-park="song-khoai"] .row-link').first().click();
  await expect.poll(() => search(page)).toContain('star=dong-mai');
  await page.goBack();
  await expect.poll(() => page.url()).toBe(link);
  expect(await page.getByRole('alert').textContent()).toContain('vacancy=ten');
  await visitor.leave();
});

describe('who passed a link on', () => {
  it('is gone from the bar and in no address that the page writes; unknown keys stay in the bar', async () => {
    const visitor = await visit(
      '/en/?vacancy=10-&fbclid=x&utm_source=zalo&zz=1&from=timeline&isappinstalled=0',
    );
    const { page } = visitor;
    await expect.poll(() => search(page)).toBe('?vacancy=10-&zz=1');
    await page.getByRole('button', { name: 'Share' }).click();
    await page.locator('dialog.share .qr').waitFor();
    const written = await page.evaluate(() =>
      [...document.querySelectorAll('[href], [src], input, textarea, meta, form')].flatMap(
        (element) =>
          ['href', 'src', 'value', 'content', 'action'].map(
            // A field's value is no attribute.
            (name) =>
              name === 'value' && 'value' in element ? element.value : element.getAttribute(name),
          ),
      ),
    );
    const ours = written.filter((one) => typeof one === 'string' && one.includes('vacancy=10-'));
    expect(ours.length).toBeGreaterThan(30);
    for (const one of written) expect(String(one)).not.toMatch(/zz=1|fbclid|utm_|zalo/);
    const file = await page.locator('a[href*="f=csv"]').getAttribute('href');
    expect((await fetch(`${origin}${file}`)).status).toBe(200);
    await visitor.leave();
  });
});
