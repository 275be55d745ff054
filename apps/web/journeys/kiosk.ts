import type { Page } from 'playwright';
import { expect } from 'vitest';
import { type Visit, type Visitor, visit } from './visitor.ts';

export { traces } from '../../commands/device-traces.ts';

export const pin = '246810';
/** Where sizes do not matter: fewer pixels to draw. */
const small = { viewport: { width: 1280, height: 720 } };
export const screen = { viewport: { width: 1920, height: 1080 } };
export const wall = { viewport: { width: 3840, height: 2160 } };

export const type = async (page: Page, digits: string): Promise<void> => {
  for (const digit of digits) await page.getByRole('button', { name: digit, exact: true }).click();
  await page.locator('.pin-digits .go').click();
};
export const atRest = (page: Page): Promise<void> =>
  page.locator('html.in-kiosk .kiosk-attract').waitFor();

/** Makes a kiosk of the device that shows its page. */
export async function setUp(page: Page): Promise<void> {
  await page.locator('.kiosk-begin').click();
  await page.locator('.kiosk-set-up summary').click();
  // What opens is seen where it opens, before anything scrolls to it.
  const field = await page.locator('#kiosk-pin').boundingBox();
  expect(field?.y, 'PIN').toBeLessThan((page.viewportSize()?.height ?? 0) - 48);
  await type(page, pin);
  await type(page, pin);
  await atRest(page);
}

/** A device that staff have made a kiosk, at rest; none of this is about the map. */
export async function openKiosk(
  options: Visit = small,
  before?: (page: Page) => Promise<unknown>,
): Promise<Visitor> {
  const visitor = await visit('/en/kiosk', { map: false, ...options }, false, before);
  await setUp(visitor.page);
  return visitor;
}

/** Goes to a page as a link does; the frame is around it again. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => window.location.assign(to), path);
  await page.waitForURL(`**${path}`);
  await page.locator('html.in-kiosk.ready .kiosk-bar').waitFor();
}
