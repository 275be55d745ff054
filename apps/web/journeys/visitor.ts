import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  chromium,
} from 'playwright';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { isWhole } from '../../commands/walks.ts';

export const flags = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // A process less to pass everything through.
  '--enable-features=NetworkServiceInProcess2',
];

/** A visitor with a clean browser. Whatever the page complains of, or asks of another host, fails the journey. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: readonly string[];
  leave(): Promise<void>;
}

let browser: Browser;

export const origin = inject('origin');

export function withBrowser(extra: readonly string[] = []): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject('chromium'),
      chromiumSandbox: false,
      args: [...flags, ...extra],
    });
  });
  afterAll(() => browser?.close());
}

/** How a visitor comes. The map takes most of the time: a sample draws it only where the journey is about it. */
export interface Visit extends BrowserContextOptions {
  readonly map?: boolean;
}

/** The map's script, which draws nothing. */
const noMap = `export const MapView = () => (document.dispatchEvent(new Event('map-settled')), null);`;
/** Playwright's own routes would stop each of forty requests of a page to ask; the browser stops this one. */
export async function leaveOutMap(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Fetch.requestPaused', ({ requestId }) => {
    const responseHeaders = [{ name: 'Content-Type', value: 'text/javascript' }];
    const body = Buffer.from(noMap).toString('base64');
    // Who has left meanwhile needs none.
    session
      .send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders, body })
      .catch(() => {});
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*/assets/MapView-*.js' }] });
}

/** What the graphics driver says of its own speed is not ours. */
const isDriver = (text: string): boolean => text.includes('GL Driver Message');
const isBlocking = (text: string): boolean =>
  text.startsWith('Service Worker registration blocked');
/** Only a journey cuts the network: the browser says so of whatever was under way; what the page makes of it counts. */
const isCut = (text: string): boolean => text.endsWith('net::ERR_INTERNET_DISCONNECTED');
const isExpected = (text: string): boolean => [isDriver, isBlocking, isCut].some((is) => is(text));

/** `still`: the page is not expected to become interactive. `before`: what is arranged before it is opened. */
export async function visit(
  path: string,
  { map = isWhole, ...options }: Visit = {},
  still = false,
  before: (page: Page) => Promise<unknown> = async () => {},
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    // Each pixel of a map is drawn by the processor: in a sample it has fewer.
    deviceScaleFactor: map && !isWhole ? 0.5 : 1,
    reducedMotion: 'reduce',
    locale: path.split(/[/?]/)[1] || 'en',
    // What a device keeps would be fetched in each of hundreds of clean browsers: journeys of its own have it.
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  if (!map) await leaveOutMap(page);
  watchTraffic(page);
  const complaints: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (['error', 'warning'].includes(message.type()) && !isExpected(text)) complaints.push(text);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
      complaints.push(`asked another host: ${request.url()}`);
  });
  await before(page);
  await page.goto(new URL(path, origin).href);
  if (options.javaScriptEnabled !== false && !still) await ready(page);
  return {
    page,
    context,
    complaints,
    leave: async () => {
      expect(complaints).toEqual([]);
      await context.close();
    },
  };
}

/** What pages are fetching, and when that last changed. */
const traffic = new WeakMap<Page, { open: number; since: number }>();

function watchTraffic(page: Page): void {
  const seen = { open: 0, since: Date.now() };
  const count = (change: number) => () => {
    seen.open += change;
    seen.since = Date.now();
  };
  page.on('request', count(1)).on('requestfinished', count(-1)).on('requestfailed', count(-1));
  traffic.set(page, seen);
}

/** Until nothing was fetched for a second: one part asks for the next, also after the network was idle once. */
export async function allFetched(page: Page): Promise<void> {
  const isQuiet = () => {
    const { open, since } = traffic.get(page)!;
    return open === 0 && Date.now() - since > 1000;
  };
  await expect.poll(isQuiet).toBe(true);
}

export const ready = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.documentElement.classList.contains('ready'));
export const mapIdle = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.documentElement.dataset.map === 'idle', undefined, {
    timeout: 45_000,
  });

/** The query of the address, readable and without the version of the data, which every link carries. */
export const search = (page: { url(): string }): string =>
  decodeURIComponent(new URL(page.url()).search).replace(/[?&]dv=[0-9a-f]{5}$/, '');

/** Parks of a group, in the order of the list: those that lead a site, and those that share it. */
export const rows = (page: Page, verdict: 'match' | 'may' | 'no'): Promise<string[]> =>
  page
    .locator(`:is(.row, .row-park).${verdict}`)
    .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.park ?? ''));

/** Until an open group of the question answers: its controls, and what slides in them, come after the list. */
export async function groupLive(page: Page, key: string): Promise<void> {
  await page.locator(`.filter.of-${key}[open] .filter-body:not(.sent)`).first().waitFor();
  await page.locator('html.slides').waitFor();
}

/** Opens a group of the question by its words. */
export async function openGroup(page: Page, key: string): Promise<void> {
  await page.locator(`.filter.of-${key} > summary`).click();
  await groupLive(page, key);
}
