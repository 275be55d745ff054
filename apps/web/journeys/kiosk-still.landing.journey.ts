import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { openKiosk, screen, wall } from './kiosk.ts';
import { casesOf } from './sample.ts';
import { withBrowser } from './visitor.ts';

withBrowser();

/** What a search engine calls a good page, and a visitor a still one. */
const most = 0.1;

const pages: readonly string[] = [
  'data',
  'pack?star=dong-mai,hai-yen&vacancy=10-',
  'province',
  'parks/dong-mai',
  'compare?star=dong-mai,hai-yen&compare=dong-mai,hai-yen',
  'clusters?area=20-',
  'energy?mw=40&mwh=250000',
  'rules',
  '?park=dong-mai&star=dong-mai,hai-yen&vacancy=10-',
];

interface Shift {
  readonly value: number;
  readonly of: readonly string[];
}

/** Writes down, from the first picture of each page on, what moves. */
const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    // A full screen has one size.
    Object.defineProperty(Element.prototype, 'requestFullscreen', { value: undefined });
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number;
          sources: readonly { readonly node: Node | null }[];
        };
        const names = sources.map(({ node }) =>
          node instanceof Element ? node.className : (node?.parentElement?.className ?? ''),
        );
        shifts.push({ value, of: names.map(String) });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

const opened = async (page: Page, path: string): Promise<readonly Shift[]> => {
  await page.evaluate((to) => window.location.assign(to), `/en/${path}`);
  await page.waitForURL(`**/en/${path}`);
  await page.locator('html.in-kiosk.ready .kiosk-bar').waitFor();
  await page.waitForFunction(() => document.body.style.visibility === '');
  // Whatever comes after the frame has come.
  await page.waitForTimeout(400);
  return page.evaluate(() => (window as { shifts?: Shift[] }).shifts ?? []);
};

/** Playwright's own routes would fetch all else anew for each page, and fonts that come late move what they draw. */
async function holdBack(page: Page, lateMs: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Fetch.requestPaused', ({ requestId }) => {
    // Who has left meanwhile needs none.
    setTimeout(() => session.send('Fetch.continueRequest', { requestId }).catch(() => {}), lateMs);
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*/assets/start-kiosk-*.js' }] });
}

/** Holds the frame back: the page is drawn before it comes. */
const ways: readonly (readonly [string, number])[] = [
  ['at once', 0],
  ['after the first picture', 600],
  ['when nobody waits for it any more', 3600],
];

it.each(
  casesOf([1920, 3840], [3840]).flatMap((width) =>
    casesOf(ways, ways.slice(1)).map((way) => [width, ...way] as const),
  ),
)(
  'moves nothing on pages of a visit, %d wide, where the frame comes %s',
  async (width, _, lateMs) => {
    // What moves is told in shares of the screen: it moves as far on a quarter of the pixels.
    const size = width === 1920 ? screen : wall;
    const { page, context } = await openKiosk({ ...size, deviceScaleFactor: 0.5 }, watchShifts);
    await page.locator('.kiosk-begin').click();
    if (lateMs > 0) await holdBack(page, lateMs);
    for (const path of casesOf(pages, pages.slice(0, 3))) {
      const shifts = await opened(page, path);
      const sum = shifts.reduce((before, { value }) => before + value, 0);
      expect.soft(sum, `${path}: ${JSON.stringify(shifts)}`).toBeLessThanOrEqual(most);
    }
    await context.close();
  },
);
