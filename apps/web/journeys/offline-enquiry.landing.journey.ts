import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../commands/built-server.ts';
import { type Device, type OwnSite, device, holds, ownSite } from './device.ts';
import { casesOf } from './sample.ts';
import { ready } from './visitor.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'sites-offline-enquiry-'));
let site: OwnSite;
let visitor: Device;
const start = () => site.start(root, { DATA_DIR: dataDir });

beforeAll(async () => {
  site = await ownSite();
  await start();
  visitor = await device('en');
  await visitor.page().goto(`${site.origin}/en/data`);
  await holds(visitor.page(), 'en');
});
afterAll(async () => {
  await visitor?.remove();
  await site?.remove();
  rmSync(dataDir, { recursive: true, force: true });
});

/** Names of those whose enquiries the server has, one for each row. */
function stored(): string[] {
  const database = new Database(join(dataDir, 'sites.db'), { readonly: true });
  try {
    const all = database.prepare('select enquiry from enquiries').all() as { enquiry: string }[];
    return all.map(({ enquiry }) => (JSON.parse(enquiry) as { name: string }).name);
  } finally {
    database.close();
  }
}
const rowsOf = (name: string): number => stored().filter((one) => one === name).length;

/** Fills in the form by a deep link, as the device shows it, and leaves the enquiry waiting. */
async function ask(name: string): Promise<Page> {
  const page = visitor.page();
  await page.goto(`${site.origin}/en/ask?star=dong-mai,song-khoai&vacancy=10-&about=shortlist`);
  await ready(page);
  await page.locator('.ask-form').waitFor();
  await page.locator('#device-line').waitFor();
  expect(await page.locator('.ask-parks > li').count()).toBe(2);
  // Who answers for it comes from the device too.
  expect(await page.locator('.ask-form').innerText()).toContain('Desk of the fair');
  await page.locator('#ask-name').fill(name);
  await page.locator('#ask-company').fill('Sakura');
  await page.locator('#ask-country').selectOption('JP');
  await page.locator('#ask-value').fill('hanako@sakura.example');
  await page.locator('#ask-consent').check();
  await page.locator('.ask-form button[type=submit]').click();
  await page.locator('.ask-outcome').waitFor();
  await page.getByText('Place 1 of 1').waitFor();
  return page;
}

/** The browser finds a network: it wakes the worker on the errand that a page has asked for. */
async function wakeWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const registered = new Promise<string>((found) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const ours = registrations.find(({ scopeURL }) => scopeURL.startsWith(site.origin));
      if (ours) found(ours.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.dispatchSyncEvent', {
    origin: site.origin,
    registrationId: await registered,
    tag: 'enquiries',
    lastChance: false,
  });
  await session.detach();
}

/** What the queue's own page shows of this device. */
async function isAllSent(page: Page, sent: number): Promise<void> {
  await page.goto(`${site.origin}/en/enquiry`);
  await ready(page);
  await page.locator("[data-unsent='0']").waitFor();
  expect(await page.locator('.ask-entry.sent').count()).toBe(sent);
}

describe('an enquiry written without server', () => {
  it('outlasts the browser, and is stored once when the server is back', async () => {
    await site.stop();
    await visitor.restart();
    await ask('Hanako');
    await visitor.restart();
    const page = visitor.page();
    await page.goto(`${site.origin}/en/enquiry`);
    await page.locator("[data-unsent='1']").waitFor();
    await start();
    await isAllSent(page, 1);
    expect(stored()).toEqual(['Hanako']);
  });

  it('goes by itself from an open page within seconds of the return, and the bar with it', async () => {
    await site.stop();
    const page = await ask('Siti');
    // As long as a server is gone in a hall: the queue has given up trying every second.
    await page.waitForTimeout(20_000);
    await start();
    const back = Date.now();
    await page.locator('.ask-receipt').waitFor();
    expect(Date.now() - back).toBeLessThan(25_000);
    await page.locator('#device-line').waitFor({ state: 'hidden' });
    expect(rowsOf('Siti')).toBe(1);
    await isAllSent(page, 2);
  });

  it('is sent by the worker where no page is open', async () => {
    await site.stop();
    const page = await ask('Minjun');
    await page.goto('about:blank');
    await start();
    expect(rowsOf('Minjun')).toBe(0);
    await wakeWorker(page);
    await expect.poll(() => rowsOf('Minjun')).toBe(1);
    await isAllSent(page, 3);
    expect(rowsOf('Minjun')).toBe(1);
  });

  it.each(casesOf([1, 2, 3], []))(
    'is stored once where pages and the worker send at once, time %i',
    async (time) => {
      const name = `Budi ${time}`;
      await site.stop();
      const page = await ask(name);
      const other = await page.context().newPage();
      await other.goto(`${site.origin}/en/enquiry`);
      await other.locator("[data-unsent='1']").waitFor();
      await start();
      await Promise.all([
        wakeWorker(page),
        page
          .getByRole('button', { name: 'Try now' })
          .click({ timeout: 2000 })
          .catch(() => {}),
        other.evaluate(() => window.dispatchEvent(new Event('online'))),
        wakeWorker(other),
      ]);
      await expect.poll(() => rowsOf(name)).toBe(1);
      await page.locator('.ask-receipt').waitFor();
      await other.close();
      await isAllSent(page, 3 + time);
      expect(rowsOf(name)).toBe(1);
      expect(new Set(stored()).size).toBe(stored().length);
    },
  );
});
