import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../commands/built-server.ts';
import { type Device, type OwnSite, device, holds, ownSite } from './device.ts';
import { ready, rows } from './visitor.ts';

let site: OwnSite;
let visitor: Device;
let page: Page;
const copies: string[] = [];

/** Another release: what was built, with other code in its worker and without the files of these names. */
function release(code: (old: string) => string, without = /^$/): string {
  const copy = mkdtempSync(join(tmpdir(), 'release-'));
  copies.push(copy);
  for (const name of ['package.json', 'apps/web/dist', 'apps/web/fonts', 'apps/server/dist', 'geo'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  mkdirSync(join(copy, 'node_modules'));
  for (const name of ['@resvg', 'libsql', '@libsql', '@neon-rs', 'detect-libc'])
    symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
  const dist = join(copy, 'apps/web/dist');
  for (const form of ['.br', '.gz']) rmSync(join(dist, `device-worker.js${form}`));
  const worker = join(dist, 'device-worker.js');
  writeFileSync(worker, code(readFileSync(worker, 'utf8')));
  for (const file of readdirSync(join(dist, 'assets')))
    if (without.test(file)) rmSync(join(dist, 'assets', file));
  return copy;
}

const update = (): Promise<boolean> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration!.update().then(
      () => true,
      () => false,
    );
  });
const open = async (path: string): Promise<void> => {
  await page.goto(`${site.origin}${path}`);
  await ready(page);
};

describe('a device after its first visit', () => {
  beforeEach(async () => {
    site = await ownSite();
    await site.start();
    visitor = await device();
    page = visitor.page();
    await open('/en/data');
    await holds(page, 'en');
  });
  afterEach(async () => {
    await visitor.remove();
    await site.remove();
    for (const copy of copies.splice(0)) rmSync(copy, { recursive: true });
  });

  it('tells of a new release, and an open page goes on with the old one until it is asked', async () => {
    await site.start(release((old) => `${old}\n// another release`, /^ShareDialog-/));
    await page.evaluate(() => Object.assign(window, { isSame: true }));
    expect(await update()).toBe(true);
    const line = page.locator('#device-line');
    await expect.poll(() => line.textContent(), { timeout: 30_000 }).toContain('A new version');
    // The server has this script no more; the page does.
    await page.locator('.site-nav > .button').click();
    await page.locator('dialog[open]').waitFor();
    expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
    await page.keyboard.press('Escape');
    await Promise.all([page.waitForEvent('load'), line.locator('button').click()]);
    await ready(page);
    expect(await page.evaluate(() => 'isSame' in window)).toBe(false);
    await expect.poll(() => line.isVisible()).toBe(false);
    await site.stop();
    await open('/en/');
    expect(await rows(page, 'match')).toHaveLength(23);
  });
  it('installs none while a page is being drawn', async () => {
    await site.start(release((old) => `${old}\n// another release`));
    await page.evaluate(async () => {
      const drawn = new Promise<void>((done) => {
        window.addEventListener('drawn', () => done());
      });
      void navigator.locks.request('drawing', { mode: 'shared' }, () => drawn);
    });
    expect(await update()).toBe(true);
    const worker = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        return registration?.installing?.state ?? registration?.waiting?.state;
      });
    await page.waitForTimeout(3000);
    expect(await worker()).toBe('installing');
    await page.evaluate(() => window.dispatchEvent(new Event('drawn')));
    await expect.poll(worker).toBe('installed');
  });
  it('keeps what works where a new worker is broken', async () => {
    await site.start(release(() => '('));
    expect(await update()).toBe(false);
    await site.stop();
    await open('/en/parks/dong-mai');
    expect(await page.locator('h1').textContent()).toContain('Đông Mai');
  });
  it('gives everything back where the server switches this off', async () => {
    await site.start(undefined, { OFFLINE: 'off' });
    await open('/en/');
    await expect
      .poll(() =>
        page.evaluate(async () => [
          (await navigator.serviceWorker.getRegistrations()).length,
          (await caches.keys()).length,
        ]),
      )
      .toEqual([0, 0]);
    await open('/en/offline');
    await expect.poll(() => page.locator('main').getAttribute('data-offline-state')).toBe('off');
  });
  it('has a sentence where the browser has dropped everything', async () => {
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await site.stop();
    await page.goto(`${site.origin}/ja/parks/dong-mai`);
    expect(await page.locator('h1').textContent()).toBe('ネットワークがありません');
    await site.start();
    await open('/en/');
    await holds(page, 'en');
  });
  it('says that it is full, and keeps what it had', async () => {
    const session = await page.context().newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1000 });
    await open('/en/offline');
    await page.locator('.prepare .button').click();
    await expect
      .poll(() => page.locator('.prepare [role=status]').textContent(), { timeout: 30_000 })
      .toContain('not enough room');
    await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin });
    await site.stop();
    await open('/en/');
    expect(await rows(page, 'match')).toHaveLength(23);
  });
});

describe('a device whose network breaks off', () => {
  it('shows nothing of what came by half, and all of it later', async () => {
    site = await ownSite();
    await site.start();
    visitor = await device();
    page = visitor.page();
    await open('/en/data');
    await page.waitForFunction(() => navigator.serviceWorker.getRegistration());
    await site.stop();
    await new Promise((resolve) => setTimeout(resolve, 2000));
    expect(await page.evaluate(async () => (await caches.match('/kept/en')) === undefined)).toBe(
      true,
    );
    await site.start();
    await open('/en/data');
    await holds(page, 'en');
    await visitor.remove();
    await site.remove();
  });
});
