import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page, Route } from 'playwright';
import { build } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Enquiry, readExport } from '@sites/enquiry';
import { visit, withBrowser } from './visitor.ts';

withBrowser();

type Queue = typeof import('../src/enquire/queue/index.ts');
declare global {
  /** The queue alone, on a page without anything else of ours. */
  var enquiryQueue: Queue;
}
let script = '';
beforeAll(async () => {
  const entry = fileURLToPath(new URL('../src/enquire/queue/index.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, lib: { entry, formats: ['iife'], name: 'enquiryQueue' } },
  });
  const [one] = [built].flat();
  if (one && 'output' in one)
    script = `${one.output[0].code}\nglobalThis.enquiryQueue = enquiryQueue;`;
});

const enquiry: Enquiry = {
  name: 'Hoa',
  company: 'Sakura',
  country: 'JP',
  contact: { kind: 'email', value: 'hoa@example.jp' },
  message: 'Is there power for 40 MW?',
  asked: [{ park: 'dong-mai', measure: 'power' }],
  language: 'ja',
  link: '',
  consent: { version: 1, given: true },
};
const acknowledgement = { receipt: 'QN-0000-0000', secret: 'abc' };

/** A server by the contract of the API; `lost` takes what it is sent and its answers never arrive. */
class StandIn {
  way: 'works' | 'offline' | 'lost' = 'offline';
  readonly keys: string[] = [];
  readonly stored = new Map<string, string>();

  readonly answer = async (route: Route): Promise<void> => {
    if (this.way === 'offline') return route.abort('internetdisconnected');
    const key = route.request().headers()['idempotency-key'] ?? '';
    this.keys.push(key);
    this.stored.set(key, route.request().postData() ?? '');
    if (this.way === 'lost') return;
    await route.fulfill({ status: 201, json: acknowledgement });
  };
}

async function arrive(extra: { before?: (page: Page) => Promise<unknown> } = {}) {
  const server = new StandIn();
  const visitor = await visit('/healthz', { locale: 'en' }, true, async (page) => {
    const context = page.context();
    await context.addInitScript(script);
    await context.route('**/api/enquiries', server.answer);
    await extra.before?.(page);
  });
  return { ...visitor, server };
}
const another = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(new URL('/healthz', context.pages()[0]?.url()).href);
  return page;
};

const add = (page: Page): Promise<string> =>
  page.evaluate(async (enquiry) => {
    const queue = await enquiryQueue.openQueue();
    return typeof queue === 'string' ? queue : queue.add(enquiry, { seconds: 9, website: '' });
  }, enquiry);
const entries = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const queue = await enquiryQueue.openQueue();
    return typeof queue === 'string' ? queue : queue.entries();
  });
const sent = [
  { id: expect.any(String), createdAt: expect.any(String), attempts: expect.any(Number) },
].map((one) => ({ ...one, parks: ['dong-mai'], state: 'sent', acknowledgement }));

/** Without locks browsers fall back to a lease. */
const withoutLocks = (page: Page): Promise<unknown> =>
  page.context().addInitScript(() => delete (Navigator.prototype as { locks?: unknown }).locks);

describe('an enquiry', () => {
  it.each([
    ['locks', undefined],
    ['a lease', withoutLocks],
  ])('outlives its page without network and is sent once after it, by %s', async (_, before) => {
    const { page, context, server } = await arrive(before && { before });
    await context.setOffline(true);
    const key = await add(page);
    await expect.poll(() => entries(page)).toMatchObject([{ id: key, state: 'waiting', enquiry }]);
    await context.setOffline(false);
    const second = await another(context);
    await page.close();
    // A page that closes while it sends leaves its lease, which then has to run out.
    const timeout = 45_000;
    await expect
      .poll(() => entries(second), { timeout })
      .toMatchObject([{ state: 'waiting', cause: 'network' }]);
    const third = await another(context);
    server.way = 'works';
    await context.setOffline(true);
    await context.setOffline(false);
    await expect.poll(() => entries(second), { timeout }).toEqual(sent);
    await expect.poll(() => entries(third)).toEqual(sent);
    expect(server.keys).toEqual([key]);
    expect(JSON.parse(server.stored.get(key) ?? '')).toEqual({
      ...enquiry,
      form: { seconds: 9, website: '' },
    });
    await context.close();
  });

  it('whose answer was lost with its page is the same one when it goes again', async () => {
    const { page, context, server } = await arrive();
    server.way = 'lost';
    const key = await add(page);
    await expect.poll(() => server.keys).toEqual([key]);
    const second = await another(context);
    await page.close();
    server.way = 'works';
    await expect.poll(() => entries(second)).toEqual(sent);
    expect(server.keys).toEqual([key, key]);
    await context.close();
  });

  it('takes its draft along, and leaves as a file that opens elsewhere', async () => {
    const { page, context } = await arrive();
    const draft = (values?: unknown): Promise<unknown> =>
      page.evaluate(async (values) => {
        if (values) await enquiryQueue.draft.write(values);
        return enquiryQueue.draft.read();
      }, values);
    expect(await draft({ name: 'Ho' })).toEqual({ name: 'Ho' });
    await page.reload();
    expect(await draft()).toEqual({ name: 'Ho' });
    const key = await add(page);
    expect(await draft()).toBeUndefined();
    const file = await page.evaluate(async () => {
      const queue = await enquiryQueue.openQueue();
      return typeof queue === 'string' ? queue : (await queue.exportFile('hội chợ 2026')).text();
    });
    const { enquiries } = await readExport(file, 'hội chợ 2026');
    expect(enquiries).toMatchObject([{ id: key, enquiry }]);
    expect(await entries(page)).toMatchObject([{ id: key, enquiry }]);
    await context.close();
  });
});

describe('a device that keeps nothing says so before anybody types', () => {
  it.each([
    ['insecure', () => Object.defineProperty(window, 'isSecureContext', { value: false })],
    [
      'no-storage',
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('refused', 'SecurityError');
        };
      },
    ],
  ])('%s', async (why, before) => {
    const { page, context } = await arrive({ before: (page) => page.addInitScript(before) });
    expect(await entries(page)).toBe(why);
    await context.close();
  });
  it('full', async () => {
    const { page, context } = await arrive();
    const session = await context.newCDPSession(page);
    const { origin } = new URL(page.url());
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1000 });
    expect(await entries(page)).toBe('full');
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    expect(await entries(page)).toEqual([]);
    await context.close();
  });
});
