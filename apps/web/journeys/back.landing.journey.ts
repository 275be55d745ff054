import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { casesOf, describeInWhole, inTurn } from './sample.ts';
import { isWhole } from '../../commands/walks.ts';
import { mapIdle, openGroup, origin, ready, search, visit, withBrowser } from './visitor.ts';

withBrowser();

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const desktop = { viewport: { width: 1280, height: 800 } };

/** Where a reader stands: address, how far down, and what is open. */
const standing = (page: Page) =>
  page.evaluate(() => ({
    address: window.location.href,
    entries: window.history.length,
    down: Math.round(window.scrollY),
    dialog: document.querySelector('dialog[open]') !== null,
    menu: document.querySelector('.preferences[open]') !== null,
    tray: document.querySelector('.tray-more') !== null,
    view: document.querySelector<HTMLElement>('.finder')?.dataset.view,
    group: document.querySelector('.words > .filter[open]') !== null,
    drawer: document.querySelector('.drawer') !== null,
  }));

const star = 'star=dong-mai,song-khoai,viet-hung,cai-lan,hai-yen';
const begin = `/en/?vacancy=5-&${star}#10/21.0000/107.0000`;

/** The kinds of what can be open: what opens each, and where. */
const kinds: Readonly<
  Record<
    string,
    { on: readonly (typeof phone | typeof desktop)[]; open: (page: Page) => Promise<void> }
  >
> = {
  'the share dialog': {
    on: [phone, desktop],
    open: async (page) => {
      await page.locator('.site-nav .button.script').click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  'the preferences': {
    on: [phone, desktop],
    open: async (page) => {
      await page.locator('.preferences > summary').click();
      await page.locator('.preferences[open]').waitFor();
    },
  },
  'the tray': {
    on: [phone, desktop],
    open: async (page) => {
      await page.locator('.tray-title').click();
      await page.locator('.tray-more').waitFor();
    },
  },
  'a park': {
    on: [phone, desktop],
    open: async (page) => {
      // One that is in view: to reach another would scroll the list.
      const inView = await page.locator('.row-link').evaluateAll((all) =>
        all.findIndex((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return top > 60 && bottom < window.innerHeight - 110;
        }),
      );
      await page.locator('.row-link').nth(Math.max(0, inView)).click();
      await page.locator('.drawer').waitFor();
    },
  },
  'a word group of a phone': {
    on: [phone],
    open: async (page) => {
      await openGroup(page, 'vacancy');
    },
  },
  'the map of a phone': {
    on: [phone],
    open: async (page) => {
      await page.locator('.tabs button').nth(1).click();
      await page.locator('.finder[data-view="map"]').waitFor();
    },
  },
};

/** One of each way to be open: over the page, in its address, in its view. All are loaded anew in the whole walk. */
const loadedAnew = ['the share dialog', 'a park', 'the map of a phone'];

describe.each(Object.keys(kinds).map((name, at) => [name, at] as const))('%s', (name, at) => {
  const { on, open } = kinds[name]!;
  it.each(inTurn(on, at))(
    'closes by Back, and nothing under it changes: $viewport.width px',
    async (size) => {
      const visitor = await visit(begin, size);
      const { page } = visitor;
      await page.locator('.tray-actions .primary').waitFor();
      await page.evaluate(() => window.scrollTo(0, 400));
      const before = await standing(page);
      await open(page);
      expect(await standing(page)).not.toEqual(before);
      await page.goBack();
      // The entry gone back from is still ahead.
      const entries = before.entries + 1;
      await expect.poll(() => standing(page)).toEqual({ ...before, entries });
      await page.goForward();
      await expect.poll(() => standing(page)).not.toEqual({ ...before, entries });
      if (isWhole || loadedAnew.includes(name)) {
        await page.reload();
        await ready(page);
      }
      await page.goBack();
      await expect
        .poll(() => standing(page))
        .toMatchObject({ dialog: false, tray: false, view: 'list', drawer: false });
      expect(search(page)).toBe(`?vacancy=5-&${star}`);
      await visitor.leave();
    },
  );
});

it('a group that Back closes and Forward opens at once stays open', async () => {
  const visitor = await visit(begin, phone);
  const { page } = visitor;
  await openGroup(page, 'vacancy');
  const group = page.locator('.words > .filter.of-vacancy[open]');
  for (let time = 0; time < 5; time += 1) {
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const isClosed = () => document.querySelector('.words > .filter[open]') === null;
          // The moment in which it has closed and nobody has heard of it yet.
          const watch = new MutationObserver(() => {
            if (!isClosed()) return;
            watch.disconnect();
            window.addEventListener('popstate', () => setTimeout(done, 300), { once: true });
            window.history.forward();
          });
          watch.observe(document, { subtree: true, attributeFilter: ['open'] });
          window.history.back();
        }),
    );
    expect(await group.count(), `time ${time}`).toBe(1);
  }
  await page.goBack();
  await expect.poll(() => group.count()).toBe(0);
  await visitor.leave();
});

it('a choice made in the tray stays when Back closes it, and can be gone back from', async () => {
  const visitor = await visit(begin, phone);
  const { page } = visitor;
  await page.locator('.tray-title').click();
  await page.getByRole('checkbox', { name: 'Compare Cái Lân' }).uncheck();
  await page.getByRole('checkbox', { name: 'Compare Hải Yên' }).check();
  expect(await page.getByRole('checkbox', { name: 'Compare Cái Lân' }).isDisabled()).toBe(true);
  const chosen = 'compare=dong-mai,song-khoai,viet-hung,hai-yen';
  await expect.poll(() => search(page)).toContain(chosen);
  await page.goBack();
  await page.locator('.tray-more').waitFor({ state: 'detached' });
  expect(search(page)).toContain(chosen);
  await page.goBack();
  await expect.poll(() => search(page)).toBe(`?vacancy=5-&${star}`);
  await visitor.leave();
});

it.each(casesOf([phone, desktop], [phone]))(
  'what is closed leaves nothing to go back to: $viewport.width px',
  async (size) => {
    const visitor = await visit('/en/rules', size);
    const { page } = visitor;
    await page.goto(new URL(begin, origin).href);
    await page.locator('.tray-actions .primary').waitFor();
    const { open: openTray } = kinds['the tray']!;
    const { open: openPark } = kinds['a park']!;
    /** What closes goes back by itself, which takes a moment. */
    const isBack = () =>
      expect.poll(() => page.evaluate(() => history.state?.over?.length ?? 0)).toBe(0);
    await openTray(page);
    await page.locator('.tray-more .close').click();
    await page.locator('.tray-more').waitFor({ state: 'detached' });
    await isBack();
    await openPark(page);
    await page.locator('.drawer .close').click();
    await page.locator('.drawer').waitFor({ state: 'detached' });
    await expect.poll(() => search(page)).not.toContain('park=');
    await page.locator('.site-nav .button.script').click();
    await page.locator('dialog[open] .close').click();
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.className))
      .toContain('button script');
    await isBack();
    await page.goBack();
    await page.waitForURL(({ pathname }) => pathname === '/en/rules');
    await visitor.leave();
  },
);

it('the topmost closes first: dialog, park, map', async () => {
  const visitor = await visit(begin, phone);
  const { page } = visitor;
  await page.locator('.tabs button').nth(1).click();
  await page.locator('.tray-title').click();
  await page.locator('.tray-more li a:not([role])').first().click();
  await page.locator('.tray-more').waitFor({ state: 'detached' });
  await page.locator('.drawer').waitFor();
  await page.locator('.site-nav .button.script').click();
  await page.locator('dialog[open]').waitFor();
  const open = async () => {
    const { dialog, drawer, view } = await standing(page);
    return [dialog && 'dialog', drawer && 'park', view].filter(Boolean).join(' ');
  };
  for (const left of ['park map', 'map', 'list']) {
    await page.goBack();
    await expect.poll(open).toBe(left);
  }
  await visitor.leave();
});

it('back from another page, the answer is open as it was, and the map where it was', async () => {
  const visitor = await visit(
    '/en/?vacancy=10-&star=dong-mai,song-khoai#10/21.0000/107.0000',
    desktop,
    true,
    (opening) =>
      opening.addInitScript(() => {
        // As if the map were drawn for as long as the page stands.
        document.addEventListener('map-settled', (event) => event.stopImmediatePropagation(), true);
      }),
  );
  const { page } = visitor;
  await page.locator('#list-heading').click();
  // Who leaves before the answer is live finds it folded.
  await page.locator('.card-part:not(.sent)').waitFor();
  await page.locator('.best-three > summary').click();
  await page.locator('.row .row-why > summary').first().click();
  const open = () =>
    page
      .locator(':is(.best-three, .row-why)[open]')
      .evaluateAll((all) =>
        all.map((one) => one.closest<HTMLElement>('.row')?.dataset.park ?? 'best'),
      );
  const before = await open();
  expect(before.length).toBe(2);
  const { href } = new URL(page.url());
  for (const link of ['.tray-actions .primary', ".answer-ways a[href*='/ask?']"]) {
    await page.locator(link).click();
    await page.waitForURL(({ pathname }) => pathname !== '/en/');
    await page.goBack();
    await ready(page);
    await expect.poll(open).toEqual(before);
    expect(page.url()).toBe(href);
  }
  await visitor.leave();
}, 240_000);

describeInWhole('the map', () => {
  /** Where the map rests, as the entry of the history keeps it; nothing while it moves. */
  const place = (page: Page) =>
    page.evaluate(() => (history.state as { map?: { at?: string } } | null)?.map?.at);
  const paths = ['/en/', '/en/?vacancy=5-', '/en/?vacancy=5-#9.5/21.0500/107.1000'];
  it.each(paths)(
    'goes back with the view, and stays where a hand moved it: %s',
    async (path) => {
      const visitor = await visit(path, { ...desktop, map: true, reducedMotion: 'no-preference' });
      const { page } = visitor;
      await mapIdle(page);
      const { href } = new URL(page.url());
      const begin = await place(page);
      const rests = (at: string | undefined) => expect.poll(() => place(page)).toBe(at);
      const drawer = page.locator('.drawer');
      const openPark = async () => {
        await page.locator('.row[data-park="hai-yen"] .row-link').click();
        await drawer.waitFor();
        await expect.poll(() => place(page)).not.toBe(begin);
        await expect.poll(() => place(page)).toBeDefined();
        return place(page);
      };
      const there = await openPark();
      await page.goBack();
      await drawer.waitFor({ state: 'detached' });
      await rests(begin);
      expect(page.url()).toBe(href);
      await page.goForward();
      await drawer.waitFor();
      await rests(there);
      await page.reload();
      await mapIdle(page);
      await rests(there);
      await page.locator('.drawer .close').click();
      await drawer.waitFor({ state: 'detached' });
      await rests(begin);
      expect(page.url()).toBe(href);
      const again = await openPark();
      await page.locator('.map-buttons button').first().click();
      const hash = () => new URL(page.url()).hash;
      await expect.poll(() => [again, ''].includes(hash())).toBe(false);
      await expect.poll(async () => hash() === (await place(page))).toBe(true);
      const mine = hash();
      await page.goBack();
      await drawer.waitFor({ state: 'detached' });
      await rests(mine);
      expect(hash()).toBe(mine);
      await visitor.leave();
    },
    240_000,
  );
});
