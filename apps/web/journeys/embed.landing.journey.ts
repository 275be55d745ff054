import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { casesOf, itInWhole } from './sample.ts';
import { origin, visit, withBrowser } from './visitor.ts';

withBrowser();

/** Somebody else's page with frames of ours. */
async function elsewhere(
  frames: readonly string[],
  sandbox?: string,
): Promise<{ address: string; close: () => void }> {
  const limits = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
  const html = [
    '<!doctype html><title>Elsewhere</title><body style="margin:0">',
    '<a href="#before" id="before">before</a>',
    ...frames.map(
      (path) =>
        `<iframe src="${origin}${path}" width="900" height="600" title="map"${limits}></iframe>`,
    ),
    '<a href="#after" id="after">after</a><div style="height:3000px"></div>',
  ].join('');
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(html);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => server.close(),
  };
}

/** The wheel over its map scrolls the page around a frame, and Tab passes its end. */
async function expectOpen(page: Page, frame: Frame): Promise<void> {
  await page.mouse.move(650, 300);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  // Nothing took the focus when the frame opened.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await frame.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, canvas'),
    ].filter((one) => one.checkVisibility() && one.tabIndex >= 0);
    all.at(-1)!.focus();
  });
  const focused = () => page.evaluate(() => document.activeElement?.id);
  for (let at = 0; at < 6 && (await focused()) !== 'after'; at += 1) {
    await page.keyboard.press('Tab');
    // Where a frame is a process of its own, the focus leaves it a moment after the key.
    await page
      .waitForFunction(() => document.activeElement?.id === 'after', undefined, { timeout: 1000 })
      .catch(() => {});
  }
  expect(await focused()).toBe('after');
}

// In a sandbox, below, it has less to go by.
itInWhole('a frame on another site draws, leaves the wheel and lets the keyboard out', async () => {
  const host = await elsewhere(['/en/embed?vacancy=10-']);
  const { page, context } = await visit(host.address, { map: true }, true);
  const frame = page.frames().find((one) => one.url().includes('/en/embed'))!;
  await frame.waitForFunction(() => document.documentElement.dataset.map === 'idle', undefined, {
    timeout: 45_000,
  });
  expect(await frame.locator(':is(.row, .row-park).match').count()).toBe(3);
  expect(await frame.locator('.site-header').count()).toBe(0);
  await expectOpen(page, frame);
  await context.close();
  host.close();
});

describe('in a sandbox', () => {
  async function framed(path: string, sandbox: string, map = false) {
    const host = await elsewhere([path], sandbox);
    const errors: string[] = [];
    const { page, context } = await visit(host.address, { map }, true, async (opening) => {
      opening.on('pageerror', (error) => errors.push(error.message));
      opening.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
    });
    const frame = page.frames().find((one) => one.url().includes('/embed'))!;
    const leave = async () => {
      await context.close();
      host.close();
    };
    return { page, frame, errors, leave };
  }
  const idle = [
    () => document.documentElement.dataset.map === 'idle',
    undefined,
    { timeout: 45_000 },
  ] as const;

  it.each(
    casesOf(
      [
        '/en/embed?vacancy=10-',
        '/ko/embed?vacancy=10-&w=port3&sv=1',
        '/vi/embed?vacancy=10-&fbclid=x',
      ],
      ['/ko/embed?vacancy=10-&w=port3&sv=1&fbclid=x'],
    ),
  )('with scripts and no origin of its own %s has list, filters and map', async (path) => {
    const { page, frame, errors, leave } = await framed(path, 'allow-scripts', true);
    await frame.waitForFunction(...idle);
    await expectOpen(page, frame);
    expect(await frame.evaluate(() => window.origin)).toBe('null');
    expect(await frame.locator(':is(.row, .row-park).match').count()).toBe(3);
    expect(await frame.locator('.frame-needs').isVisible()).toBe(false);
    await frame.locator('.words > .clear').click();
    await expect.poll(() => frame.locator(':is(.row, .row-park)').count()).toBe(23);
    await frame.locator('.row .icon-button').first().click();
    await frame.locator('.row .icon-button.on').first().waitFor();
    await frame.locator('.row-link', { hasText: 'Sông Khoai' }).first().click();
    await expect.poll(() => frame.locator('.drawer').innerText()).toContain('Sông Khoai');
    expect(errors).toEqual([]);
    await leave();
  });

  it.each(['', 'allow-same-origin'])(
    'without scripts (%j) it shows the list, says what the map needs and where the page is',
    async (sandbox) => {
      const { frame, leave } = await framed('/en/embed?vacancy=10-', sandbox);
      expect(await frame.locator(':is(.row, .row-park).match').count()).toBe(3);
      const needs = frame.locator('.frame-needs');
      expect(await needs.isVisible()).toBe(true);
      expect(await needs.textContent()).toContain(`${origin}/en/?vacancy=10-`);
      await leave();
    },
  );

  it('says so too where its scripts may run and cannot be had', async () => {
    const { page, context } = await visit('/en/embed?vacancy=10-', {}, true, (opening) =>
      opening.route('**/assets/*.js', (route) => route.abort()),
    );
    await expect.poll(() => page.locator('.frame-needs').isVisible()).toBe(true);
    await context.close();
  });
});

it('a frame with an open park is taken over as it was sent', async () => {
  const visitor = await visit('/en/embed?park=dong-mai');
  expect(await visitor.page.locator('.drawer h2').textContent()).toBe('Đông Mai Industrial Park');
  await visitor.leave();
});

it('past the end of the list, or of a park, the wheel goes on over the page around the frame', async () => {
  for (const [path, over] of [
    ['/en/embed?vacancy=10-', '.panel'],
    ['/en/embed?park=dong-mai', '.drawer'],
  ] as const) {
    const host = await elsewhere([path]);
    const { page, context } = await visit(host.address, {}, true);
    const frame = page.frames().find((one) => one.url().includes('/embed'))!;
    await frame.waitForFunction(() => document.documentElement.classList.contains('ready'));
    const box = (await frame.locator(over).boundingBox())!;
    await page.mouse.move(box.x + 60, box.y + 300);
    await page.mouse.wheel(0, 100);
    const scrolled = () => frame.locator(over).evaluate((one) => one.scrollTop);
    await expect.poll(scrolled, { message: path }).toBe(100);
    expect(await page.evaluate(() => window.scrollY), path).toBe(0);
    await frame.locator(over).evaluate((one) => one.scrollTo(0, one.scrollHeight));
    const turned = async () => {
      for (let at = 0; at < 10; at += 1) await page.mouse.wheel(0, 100);
      return page.evaluate(() => window.scrollY);
    };
    // A wheel that still turns belongs to what it began to scroll.
    await page.waitForTimeout(800);
    await expect.poll(turned, { interval: 800 }).toBeGreaterThan(100);
    await context.close();
    host.close();
  }
});

it('other pages refuse to be framed', async () => {
  for (const path of ['/en/', '/en/parks/dong-mai', '/en/parks/dong-mai/sheet'])
    expect(
      (await fetch(`${origin}${path}`)).headers.get('content-security-policy'),
      path,
    ).toContain("frame-ancestors 'none'");
  expect((await fetch(`${origin}/en/embed`)).headers.get('content-security-policy')).toContain(
    'frame-ancestors *',
  );
});

it('the snippet is ready to copy', async () => {
  const visitor = await visit('/en/?vacancy=10-');
  const { page } = visitor;
  await page.locator('.site-nav .button.script').click();
  await page.locator('details.take > summary').click();
  expect(await page.locator('.take textarea').inputValue()).toContain(
    `<iframe src="${origin}/en/embed?vacancy=10-"`,
  );
  await visitor.leave();
});
