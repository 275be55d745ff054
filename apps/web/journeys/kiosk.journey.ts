import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { findings } from './axe.ts';
import { atRest, goTo, openKiosk, pin, screen, traces, type, wall } from './kiosk.ts';
import { casesOf, itAtLanding, itInWhole } from './sample.ts';
import { visit, withBrowser } from './visitor.ts';

withBrowser();

const marks = {
  name: 'Markname',
  company: 'Markcompany',
  value: 'mark@mark.example',
  message: 'Markmessage',
  jobs: '98765',
  landHa: '87.654',
  note: 'Marknote',
};

it('forgets a visitor, and keeps the enquiry sealed until it is sent', async () => {
  const visitor = await openKiosk();
  const { page, context } = visitor;
  let isCut = true;
  await context.route('**/api/enquiries/sealed', (route) =>
    isCut ? route.abort('internetdisconnected') : route.continue(),
  );
  const entriesBefore = await page.evaluate(() => window.history.length);
  await page.locator('.kiosk-begin').click();
  await page.locator('.kiosk-bar a[lang="ja"]').click();
  await page.locator('html[lang="ja"].in-kiosk .kiosk-bar').waitFor();
  await page.locator('.kiosk-questions a').first().click();
  await page.waitForURL('**/ja/?vacancy=50-**');
  await page.locator('html.in-kiosk.ready .kiosk-bar').waitFor();
  await goTo(page, '/ja/?vacancy=17-&q=markfilter&star=dong-mai');
  await page.evaluate((note) => {
    const kept = { stars: ['dong-mai'], notes: { 'dong-mai': note } };
    localStorage.setItem('shortlist', JSON.stringify(kept));
  }, marks.note);
  await goTo(page, '/ja/ask?vacancy=17-&star=dong-mai&about=shortlist');
  for (const field of ['name', 'company', 'value', 'message', 'jobs', 'landHa'] as const)
    await page.locator(`#ask-${field}`).fill(marks[field]);
  await page.locator('#ask-country').selectOption('JP');
  await page.locator('#ask-consent').check();
  await page.locator('.ask-form button.primary').click();
  await page.locator('.ask-outcome').waitFor();
  await goTo(page, '/ja/ask?about=open');
  for (const field of ['name', 'message'] as const)
    await page.locator(`#ask-${field}`).fill(marks[field]);
  const during = await traces(page);
  expect(during).toContain(marks.name);
  expect(during).toContain(marks.note);

  await page.locator('.kiosk-tools button').last().click();
  await atRest(page);
  const after = await traces(page);
  expect(after).toContain('"sealed":"1.');
  for (const mark of [...Object.values(marks), 'dong-mai"', 'markfilter', 'vacancy=17', '/ja/ask'])
    expect(after.toLowerCase(), mark).not.toContain(mark.toLowerCase());
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  // The whole visit was one entry of the history, and it is gone.
  expect(await page.evaluate(() => window.history.length)).toBe(entriesBefore);
  const begun = page.url();
  await page.goBack().catch(() => undefined);
  expect(await page.content()).not.toContain('Mark');

  isCut = false;
  await page.goto(begun);
  await atRest(page);
  await expect.poll(() => traces(page), { timeout: 15_000 }).not.toContain('"sealed":"1.');
  expect(await traces(page)).toMatch(/"acknowledgement":\{"receipt":"QN-[^"]+"\}/);

  await page.locator('.kiosk-staff').click();
  await type(page, '135790');
  await page.locator('.pin-fault', { hasText: /./ }).waitFor();
  await type(page, pin);
  await page.locator('html:not(.in-kiosk) .kiosk-set-up').waitFor();
  expect(await traces(page)).not.toContain('QN-');
  // What the browser says of the cut network is meant.
  expect(visitor.complaints.filter((one) => !one.includes('ERR_INTERNET_DISCONNECTED'))).toEqual(
    [],
  );
  await context.close();
});

itInWhole('asks after a minute of quiet, and then erases', async () => {
  const visitor = await openKiosk(screen, (page) => page.clock.install());
  const { page } = visitor;
  await page.locator('.kiosk-begin').click();
  await goTo(page, '/en/?vacancy=10-');
  await page.clock.runFor(61_000);
  await page.locator('.kiosk-idle[open]').waitFor();
  await page.locator('.kiosk-idle .kiosk-take').click();
  await page.locator('.kiosk-idle:not([open])').waitFor({ state: 'attached' });
  await page.clock.runFor(50_000);
  expect(page.url()).toContain('vacancy=10-');
  await page.clock.runFor(30_000);
  await atRest(page);
  expect(page.url()).not.toContain('vacancy');
  await visitor.leave();
});

const sizes = [
  [1920, screen, 48, 16],
  [3840, wall, 96, 32],
] as const;

it.each(casesOf(sizes, sizes.slice(0, 1), []))(
  'on %d has large targets and letters, and axe finds nothing',
  async (_, options, target, letters) => {
    const visitor = await openKiosk(options);
    const { page } = visitor;
    const measure = () =>
      page.evaluate(() => {
        const seen = [...document.querySelectorAll<HTMLElement>('a, button, summary')].filter(
          (one) => one.checkVisibility({ visibilityProperty: true }),
        );
        const small = (least: number) =>
          seen
            .map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }))
            .filter(({ box }) => Math.min(box.width, box.height) < least - 0.5)
            .map(({ text, box }) => `${text} ${Math.round(box.width)}×${Math.round(box.height)}`);
        const pen = new OffscreenCanvas(10, 10).getContext('2d');
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        let least = Number.POSITIVE_INFINITY;
        let xHeight = Number.POSITIVE_INFINITY;
        while (walker.nextNode()) {
          const at = walker.currentNode.parentElement;
          if (!at || !walker.currentNode.textContent?.trim()) continue;
          if (
            !at.checkVisibility({ visibilityProperty: true }) ||
            at.closest('title, .visually-hidden')
          )
            continue;
          const ctm = at instanceof SVGGraphicsElement ? (at.getScreenCTM()?.a ?? 1) : 1;
          const size = Number.parseFloat(getComputedStyle(at).fontSize) * ctm;
          least = Math.min(least, size);
          if (pen) {
            pen.font = `${size}px ${getComputedStyle(at).fontFamily}`;
            xHeight = Math.min(xHeight, pen.measureText('x').actualBoundingBoxAscent);
          }
        }
        return { small48: small(48), small96: small(96), least, xHeight };
      });
    for (const isBegun of [false, true]) {
      if (isBegun) await page.locator('.kiosk-begin').click();
      if (isBegun) await page.locator('.kiosk-bar').waitFor();
      const { small48, small96, least, xHeight } = await measure();
      expect(target === 48 ? small48 : small96).toEqual([]);
      expect(least, 'smallest letters').toBeGreaterThanOrEqual(letters);
      expect(xHeight, 'x-height').toBeGreaterThanOrEqual(letters * 0.49);
      expect(await findings(page)).toEqual([]);
    }
    await visitor.leave();
  },
);

/** What is touched and smaller than a finger. Links in a sentence, and those of a source, are as high as it. */
const smallTargets = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((px) => {
    const all = 'a[href], button, summary, select, textarea, input:not([type="hidden"]), .slider';
    const isRead = (one: Element): boolean => {
      const around = one.closest('p, span, dd, td, div:not(.tray-parks)');
      return (
        getComputedStyle(one).display === 'inline' &&
        (one.closest('.source') !== null || around?.textContent !== one.textContent)
      );
    };
    return [...document.querySelectorAll<HTMLElement>(all)]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !isRead(one))
      .map(
        (one) => (one.matches('[type="checkbox"], [type="radio"]') && one.closest('label')) || one,
      )
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && Math.min(box.width, box.height) < px - 0.5)
      .map(
        ({ one, box }) =>
          `${one.parentElement?.className} > ${one.tagName} ${one.className} ${one.textContent} ` +
          `${Math.round(box.width)}×${Math.round(box.height)}`,
      );
  }, least);

/** What is read and smaller than so many pixels, with its size; paper of a sheet is shown several times as large. */
const smallLetters = (page: Page, least: number): Promise<string[]> =>
  page.evaluate((px) => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const [text, at] = [walker.currentNode.textContent?.trim(), walker.currentNode.parentElement];
      if (!at || !text || at.closest('title, option, script, .visually-hidden')) continue;
      if (!at.checkVisibility({ visibilityProperty: true })) continue;
      const isDrawn = at instanceof SVGGraphicsElement;
      const scale = isDrawn ? (at.getScreenCTM()?.a ?? 1) : 1;
      const zoom = (at as Element & { currentCSSZoom?: number }).currentCSSZoom ?? 1;
      const size = Number.parseFloat(getComputedStyle(at).fontSize) * scale * zoom;
      if (size < px - 0.1)
        found.add(`${size.toFixed(1)} ${at.parentElement?.className} > ${at.className} ${text}`);
    }
    return [...found];
  }, least);

/** How wide the arrows of select fields are, in px; 0 for a browser's own, which are the same on every screen. */
const arrows = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('select')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => getComputedStyle(one))
      .map(({ appearance, backgroundSize }) =>
        appearance === 'none' ? Number.parseFloat(backgroundSize) : 0,
      ),
  );

/** Opens, one by one, what opens within it. */
const openAll = (page: Page, within: string): Promise<void> =>
  page.evaluate((place) => {
    for (const one of document.querySelectorAll<HTMLDetailsElement>(`${place} details`))
      one.open = true;
  }, within);

const pagesOfVisit: readonly string[] = [
  'compare?star=dong-mai,hai-yen&compare=dong-mai,hai-yen',
  'ask?star=dong-mai,hai-yen&about=shortlist',
  'clusters?area=20-',
  'parks/dong-mai',
  'energy?mw=40&mwh=250000',
  'data',
  'province',
  'rules',
  'zones/quang-yen',
  'offline',
  'pack?star=dong-mai,hai-yen&vacancy=10-',
  'parks/dong-mai/sheet',
];

itAtLanding('has targets of a finger on every page, sheet and dialog of a visit', async () => {
  const visitor = await openKiosk(screen, (page) =>
    page.addInitScript(() => {
      // A full screen has one size.
      Object.defineProperty(Element.prototype, 'requestFullscreen', { value: undefined });
      // However slow this machine is, a frame that is on its way is waited for.
      const after = window.setTimeout;
      Object.assign(window, {
        setTimeout: (then: () => void, ms?: number, ...rest: unknown[]) =>
          after(then, ms === 3000 ? 60_000 : ms, ...rest),
      });
      const seen: boolean[] = [];
      Object.assign(window, { seen });
      new MutationObserver((changes) => {
        const isBody = changes.some(({ target }) => target === document.body);
        if (isBody && document.body.style.visibility === '')
          seen.push(getComputedStyle(document.body).getPropertyValue('--kiosk-bar') !== '');
      }).observe(document, { subtree: true, attributeFilter: ['style'] });
    }),
  );
  const { page } = visitor;
  const measure = async (what: string): Promise<void> => {
    for (const [width, { viewport }, target, letters] of sizes) {
      await page.setViewportSize(viewport);
      expect.soft(await smallTargets(page, target), `${what} at ${width}`).toEqual([]);
      expect.soft(await smallLetters(page, letters), `letters of ${what} at ${width}`).toEqual([]);
      if (width === 3840)
        for (const px of await arrows(page)) expect.soft(px, what).toBeGreaterThanOrEqual(24);
    }
    await page.setViewportSize(screen.viewport);
  };
  await page.locator('.kiosk-begin').click();
  await goTo(page, '/en/?park=dong-mai&star=dong-mai,hai-yen&vacancy=10-&w=port3');
  await openAll(page, '.panel');
  await openAll(page, '.drawer');
  await measure('list and panel');
  // Nothing of the page is seen before the frame's styles are there, and then all of it.
  expect(await page.evaluate(() => (window as { seen?: boolean[] }).seen)).toEqual([true]);
  const groups = await page.locator('.words > .filter').count();
  expect(groups).toBeGreaterThan(5);
  for (let at = 0; at < groups; at++) {
    const group = page.locator('.words > .filter').nth(at);
    await group.locator(':scope > summary').click();
    await group.locator('.filter-body:not(.sent)').first().waitFor();
    await openAll(page, '.words > .filter[open]');
    await measure(`group ${at}`);
  }
  await page.keyboard.press('Escape');
  const dialogs: readonly (readonly [string, string, string])[] = [
    ['.tray-title', '.tray-more', '.tray-title'],
    ['.preferences > summary', '.preferences-menu', '.preferences > summary'],
    ['.site-nav button', 'dialog.share[open]', 'dialog.share .close'],
    ['.kiosk-take', '.kiosk-dialog[open] .qr', '.kiosk-dialog-end button'],
    ['.kiosk-staff', '.kiosk-dialog[open] .pin-pad', '.kiosk-dialog-end button'],
  ];
  for (const [opener, opened, closer] of dialogs) {
    await page.locator(opener).first().click();
    await page.locator(opened).first().waitFor();
    await measure(opened);
    await page.locator(closer).first().click();
  }
  // What a minute of quiet opens.
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('.kiosk-idle')?.showModal());
  await page.locator('.kiosk-idle .kiosk-take').waitFor();
  await measure('the warning of quiet');
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('.kiosk-idle')?.close());
  for (const path of casesOf(pagesOfVisit, pagesOfVisit.slice(0, 4))) {
    await goTo(page, `/en/${path}`);
    await openAll(page, 'body');
    await measure(path);
  }
  await visitor.leave();
});

itAtLanding('shows a page whose frame hangs in the network', async () => {
  const { page, context } = await visit('/en/', {}, false, async (opening) => {
    await opening.addInitScript(() => {
      window.localStorage.setItem('kiosk', JSON.stringify({ language: 'en', sealKey: null }));
      new MutationObserver(() => {
        if (document.body?.style.visibility === 'hidden') Object.assign(window, { hid: true });
      }).observe(document, { subtree: true, attributeFilter: ['style'] });
    });
    await opening.route('**/assets/start-kiosk-*.js', () => {});
  });
  await expect.poll(() => page.locator('.row').first().isVisible()).toBe(true);
  expect(await page.evaluate(() => 'hid' in window)).toBe(true);
  await context.close();
});
