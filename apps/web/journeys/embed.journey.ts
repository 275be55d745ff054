import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { mapIdle, origin, visit, withBrowser } from './visitor.ts';

withBrowser();

/** Somebody else's page with frames of ours. */
async function elsewhere(
  frames: readonly string[],
): Promise<{ address: string; close: () => void }> {
  const html = `<!doctype html><title>Elsewhere</title><body style="margin:0"><a href="#before" id="before">before</a>${frames.map((path) => `<iframe src="${origin}${path}" width="900" height="600" title="map"></iframe>`).join('')}<a href="#after" id="after">after</a><div style="height:3000px"></div>`;
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

it('a frame on another site draws, leaves the wheel to the page around it and lets the keyboard out', async () => {
  const host = await elsewhere(['/en/embed?vacancy=10-']);
  const { page, context } = await visit('/en/embed');
  await page.goto(host.address);
  const frame = page.frames().find((one) => one.url().includes('/en/embed'))!;
  await frame.waitForFunction(() => document.documentElement.dataset.map === 'idle', undefined, {
    timeout: 45_000,
  });
  expect(await frame.locator('.row.match').count()).toBe(3);
  expect(await frame.locator('.site-header').count()).toBe(0);
  await page.mouse.move(650, 300);
  await page.mouse.wheel(0, 400);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(100);
  // Nothing took the focus when the frame opened, and Tab passes its end.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await frame.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, canvas'),
    ].filter((one) => one.checkVisibility() && one.tabIndex >= 0);
    all.at(-1)!.focus();
  });
  for (
    let at = 0;
    at < 6 && (await page.evaluate(() => document.activeElement?.id)) !== 'after';
    at += 1
  )
    await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('after');
  await context.close();
  host.close();
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
  await mapIdle(page);
  await page.locator('.site-nav .button.primary').click();
  await page.locator('details.take > summary').click();
  expect(await page.locator('.take textarea').inputValue()).toContain(
    `<iframe src="${origin}/en/embed?vacancy=10-"`,
  );
  await visitor.leave();
});
