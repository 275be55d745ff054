import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Device, type OwnSite, device, holds, ownSite } from './device.ts';
import { atRest, goTo, pin, setUp, traces, type } from './kiosk.ts';
import { ready } from './visitor.ts';

const ask = async (page: Page): Promise<void> => {
  await page.locator('#ask-name').fill('Markname');
  await page.locator('#ask-company').fill('Markcompany');
  await page.locator('#ask-value').fill('mark@mark.example');
  await page.locator('#ask-message').fill('Markmessage');
  await page.locator('#ask-country').selectOption('JP');
  await page.locator('#ask-consent').check();
  await page.locator('.ask-form button.primary').click();
  await page.locator('.ask-outcome').waitFor();
  await page.locator('.kiosk-tools button').last().click();
  await atRest(page);
};

describe('a kiosk whose network has gone', () => {
  let site: OwnSite;
  let kiosk: Device;
  const receipts: string[] = [];
  const listen = async () =>
    (await kiosk.open()).on('response', async (answer) => {
      if (!answer.url().endsWith('/api/enquiries/sealed') || answer.status() !== 201) return;
      receipts.push(((await answer.json()) as { receipt: string }).receipt);
    });
  beforeAll(async () => {
    site = await ownSite();
    await site.start();
    kiosk = await device('en');
    await kiosk.page().setViewportSize({ width: 1920, height: 1080 });
    await kiosk.page().goto(`${site.origin}/en/kiosk`);
    await setUp(kiosk.page());
    await holds(kiosk.page(), 'en');
    await listen();
    await site.stop();
  });
  afterAll(async () => {
    await kiosk.remove();
    await site.remove();
  });

  it('takes an enquiry that the desk has once when the network is back', async () => {
    const page = kiosk.page();
    await page.reload();
    await atRest(page);
    expect(await page.locator('html').getAttribute('data-shell')).toBe('yes');
    await page.locator('.kiosk-begin').click();
    await page.locator('.kiosk-questions a').first().click();
    await page.waitForURL('**/en/?vacancy=50-**');
    await page.locator('html.in-kiosk.ready .kiosk-bar').waitFor();
    await goTo(page, '/en/ask?vacancy=17-&star=dong-mai&about=shortlist');
    await page.locator('.ask-page .notice', { hasText: /terms below are those of/ }).waitFor();
    expect(await page.locator('.ask-terms').textContent()).toContain('Desk of the fair');
    await ask(page);
    const after = await traces(page);
    expect(after).toContain('"sealed":"1.');
    expect(after).not.toMatch(/mark(name|company|message|@)/i);

    await site.start();
    await page.reload();
    await ready(page);
    await atRest(page);
    await expect.poll(() => receipts, { timeout: 30_000 }).toHaveLength(1);
    await expect.poll(() => traces(page), { timeout: 15_000 }).not.toContain('"sealed":"1.');
    await page.reload();
    await atRest(page);
    expect(receipts).toEqual([expect.stringMatching(/^QN-/)]);
  });

  it('gives the form to the next visitor too, in a browser that was restarted', async () => {
    await site.stop();
    await kiosk.restart();
    const page = kiosk.page();
    await page.goto(`${site.origin}/en/kiosk`);
    await atRest(page);
    await page.locator('.kiosk-begin').click();
    await goTo(page, '/en/ask');
    await page.locator('.ask-form').waitFor();
  });

  it('sends from any page what still waits when staff have ended it', async () => {
    const page = kiosk.page();
    await ask(page);
    await page.locator('.kiosk-staff').click();
    await type(page, pin);
    await page.locator('html:not(.in-kiosk) .kiosk-set-up').waitFor();
    await listen();
    await site.start();
    await page.goto(`${site.origin}/en/accessibility`);
    await expect.poll(() => receipts, { timeout: 30_000 }).toHaveLength(2);
  });
});
