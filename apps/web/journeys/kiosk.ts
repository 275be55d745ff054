import type { Page } from 'playwright';
import { type Visit, type Visitor, visit } from './visitor.ts';

export const pin = '246810';
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
  await type(page, pin);
  await type(page, pin);
  await atRest(page);
}

/** A device that staff have made a kiosk, at rest; none of this is about the map. */
export async function openKiosk(
  options: Visit = screen,
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

/** Everything that a page of this device can find of those before. */
export const traces = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: unknown[] = [
      document.documentElement.outerHTML,
      [...document.querySelectorAll('input, textarea, select')].map(
        (one) => 'value' in one && one.value,
      ),
      document.cookie,
      window.name,
      window.location.href,
      window.history.state,
      window.navigation.entries().map(({ url }) => url),
      { ...localStorage },
      { ...sessionStorage },
    ];
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) found.push(request.url);
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error));
      });
      for (const store of database.objectStoreNames)
        found.push(
          await new Promise((resolve) => {
            const all = database.transaction(store).objectStore(store).getAll();
            all.addEventListener('success', () => resolve(all.result));
          }),
        );
      database.close();
    }
    return JSON.stringify(found);
  });
