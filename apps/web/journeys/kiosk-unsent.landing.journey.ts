import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { atRest, goTo, openKiosk, pin, traces, type } from './kiosk.ts';
import { ready, withBrowser } from './visitor.ts';

withBrowser();

async function ask(page: Page): Promise<void> {
  await page.locator('.kiosk-begin').click();
  await goTo(page, '/en/ask?about=open');
  await page.locator('#ask-name').fill('Markname');
  await page.locator('#ask-company').fill('Markcompany');
  await page.locator('#ask-country').selectOption('JP');
  await page.locator('#ask-value').fill('mark@mark.example');
  await page.locator('#ask-consent').check();
  await page.locator('.ask-form button.primary').click();
  await page.locator('.ask-outcome').waitFor();
}

it('gives a visitor a number to take along, and staff the way to what waits', async () => {
  const visitor = await openKiosk();
  const { page, context } = visitor;
  let isSilent = true;
  const held: (() => void)[] = [];
  await context.route('**/api/enquiries/sealed', async (route) => {
    // A server that says nothing at all.
    if (isSilent) await new Promise<void>((go) => held.push(go));
    await route.continue().catch(() => undefined);
  });
  await ask(page);
  const note = page.locator('.ask-note');
  expect(await note.locator('b').textContent()).toMatch(/^N-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  expect(await note.locator('.qr').count()).toBe(1);
  const said = await page.locator('main').innerText();
  expect(said).toContain('Desk');
  expect(said).not.toMatch(/you come back on|Place \d/);

  // The visit ends while the enquiry is under way: it is safe, and nobody's any more.
  await page.locator('.kiosk-tools button').last().click();
  await atRest(page);
  const after = await traces(page);
  expect(after).toContain('"sealed":"1.');
  expect(after).not.toMatch(/Markname|Markcompany|mark@mark/);

  await page.locator('.kiosk-staff').click();
  await page.getByText('1 enquiry is sealed here and waits for the network.').waitFor();
  await type(page, pin);
  await page.locator('html:not(.in-kiosk) .kiosk-unsent[data-unsent="1"]').waitFor();
  const box = await page.locator('.kiosk-unsent a').boundingBox();
  expect(box && box.y >= 0 && box.y < 1080).toBe(true);
  await page.locator('.kiosk-unsent a').click();
  await page.waitForURL('**/en/enquiry');
  await page.locator("[data-unsent='1']").waitFor();
  // The way out by a file: what its passphrase must be stands beside it.
  await page.locator('.ask-export summary').click();
  const strength = page.locator('#export-strength');
  expect(await strength.innerText()).toContain('the least length is 12');
  await page.locator('#export-first').fill('aaaaaaaaaaaa');
  await page.locator('#export-again').fill('aaaaaaaaaaaa');
  expect(await strength.innerText()).toContain('Too easy to guess');
  await page.locator('.ask-export button[type="submit"]').click();
  expect(await page.locator('#export-fault').innerText()).toContain('Too easy to guess');
  await page.locator('#export-first').fill('four words of a fair');
  expect(await strength.innerText()).toBe('Strong');

  isSilent = false;
  for (const go of held) go();
  await page
    .getByRole('button', { name: 'Try now' })
    .click({ timeout: 2000 })
    .catch(() => {});
  await page.locator("[data-unsent='0']").waitFor({ timeout: 40_000 });
  await context.close();
});

it('leads staff back from preparing, and warns of codes that no phone can open', async () => {
  const visitor = await openKiosk();
  const { page, context } = visitor;
  await page.locator('.kiosk-staff').click();
  await type(page, pin);
  await page.locator('html:not(.in-kiosk) .kiosk-set-up').waitFor();
  await page.getByText('Every enquiry of this device has been sent.').waitFor();
  await page.locator('.kiosk-begin').click();
  await page.locator('.kiosk-set-up summary').click();
  await page.locator('.kiosk-set-up .notice', { hasText: 'PUBLIC_URL' }).waitFor();
  // Whoever has set an address has meant it, a near one too.
  await context.route('**/en/kiosk', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('<html ', '<html data-public="yes" ');
    await route.fulfill({ response: answer, body });
  });
  await page.reload();
  await page.locator('.kiosk-begin, .kiosk-set-up').first().waitFor();
  await page.locator('.kiosk-set-up summary').click();
  await page.locator('.kiosk-set-up .device-state a').waitFor();
  expect(await page.locator('.kiosk-set-up .notice').count()).toBe(0);
  await page.locator('.kiosk-set-up .device-state a').click();
  await ready(page);
  await page.getByRole('link', { name: 'Back to the kiosk' }).click();
  await page.waitForURL('**/en/kiosk');
  await context.close();
});
