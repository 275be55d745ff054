import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { casesOf, itInWhole } from './sample.ts';
import { isWhole } from '../../commands/walks.ts';
import { allFetched, mapIdle, origin, ready, rows, visit, withBrowser } from './visitor.ts';

withBrowser();

const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const manifest = Object.entries(
  JSON.parse(readFileSync(`${dist}.vite/manifest.json`, 'utf8')) as Record<
    string,
    { file: string; src?: string; imports?: string[]; isEntry?: boolean }
  >,
);
/** Every script and style that the built site may ask for, in one language. */
const parts = readdirSync(`${dist}assets`)
  .filter((file) => /\.(js|mjs|css)$/.test(file))
  .filter((file) => {
    const [, chunk] = manifest.find(([, one]) => one.file === `assets/${file}`) ?? [];
    return !/words\/src\/(?!en\/)/.test(chunk?.src ?? '');
  });

/** The page's own script and style, and one that comes after the list; the map's come below. */
const some = parts.filter((file) => /^(?:main|Panel)-/.test(file));

/** A page where the part is in use, and what to do there so that it is. */
const address = '/en/?vacancy=10-&dv=abcde&park=dong-mai';

describe('a part that is missing', () => {
  it('there are parts to miss', () => {
    expect(parts.length).toBeGreaterThan(15);
    expect(some).toHaveLength(3);
  });

  it.each(casesOf(parts, some))('%s: the list stays', async (file) => {
    const { page, context } = await visit(address, {}, true, (opening) =>
      opening.context().route(`**/assets/${file}*`, (route) => route.fulfill({ status: 404 })),
    );
    await allFetched(page);
    // A page that asks for itself anew may be on its way.
    await expect.poll(() => rows(page, 'match')).not.toEqual([]);
    await page.locator('.drawer').waitFor();
    const isLive = await page.evaluate(() => document.documentElement.classList.contains('ready'));
    if (isLive) {
      await page.locator('input[type=search]').fill('dong mai');
      await expect.poll(() => rows(page, 'match')).toEqual(['dong-mai']);
      await page.locator('.site-nav > .button').click();
      await page.locator('dialog[open]').waitFor();
      await page.locator('dialog .button, dialog .close').first().click();
    }
    const others = ['data', 'compare?compare=dong-mai,song-khoai'];
    for (const path of casesOf(others, /^(main.*\.js|detail)/.test(file) ? others : [])) {
      await page.goto(`${origin}/en/${path}`);
      // What breaks does so soon after the page is there.
      await page.waitForTimeout(300);
      expect((await page.locator('main').textContent())!.length).toBeGreaterThan(300);
    }
    await context.close();
  });
});

describe('a map that lacks something', () => {
  const needed = ['MapView-*.js', 'MapView-*.css', 'maplibre-gl-worker-*.js', 'coast-*.json'];
  it.each(casesOf(needed, ['MapView-*.js']))(
    '%s: it says so and can be tried again',
    async (file) => {
      let isMissing = true;
      const { page, context } = await visit('/en/', { map: true }, false, (opening) =>
        opening
          .context()
          .route(`**/assets/${file}`, (route) =>
            isMissing ? route.fulfill({ status: 404 }) : route.continue(),
          ),
      );
      const says = page.locator('.stage .part-failed');
      await says.waitFor();
      isMissing = false;
      await says.locator('button').click();
      await page.locator('.map canvas').waitFor();
      if (isWhole) await mapIdle(page);
      expect(await says.count()).toBe(0);
      await context.close();
    },
  );
});

describe('after a release', () => {
  /** The server has another release than the page: its scripts have other names, the old ones are gone. */
  const released = async (lasting: boolean) => {
    const visitor = await visit('/en/nothing-here', {}, true);
    const { page, context } = visitor;
    const opened: string[] = [];
    let first = true;
    await context.route('**/assets/ShareDialog-*.js', (route) => route.fulfill({ status: 404 }));
    await context.route(`${origin}/en/`, async (route) => {
      const answer = await route.fetch();
      // The page may have gone meanwhile.
      const html = await answer.text().catch(() => '');
      const isPage = route.request().isNavigationRequest();
      if (isPage) opened.push(route.request().url());
      // Later answers name another script, and where it does not last, the page gets it as well.
      const changed =
        first || (isPage && lasting)
          ? html
          : html.replace(/assets\/main-/g, 'assets/next/../main-');
      if (isPage) first = false;
      await route.fulfill({ response: answer, body: changed });
    });
    await page.goto(`${origin}/en/`);
    await expect.poll(() => opened.length).toBe(2);
    await ready(page);
    // A circle would go on within that time.
    await page.waitForTimeout(1_500);
    await ready(page);
    return { page, context, opened };
  };
  itInWhole('the page loads itself anew, once', async () => {
    const { context, opened, page } = await released(false);
    expect(opened).toHaveLength(2);
    await expect.poll(() => rows(page, 'match')).toHaveLength(23);
    await context.close();
  });
  it('never in a circle, whatever the server says', async () => {
    const { context, opened, page } = await released(true);
    expect(opened).toHaveLength(2);
    await expect.poll(() => rows(page, 'match')).toHaveLength(23);
    await context.close();
  });
});

describe('a page that breaks', () => {
  it('is drawn anew where nodes are no longer where they were', async () => {
    const { page, context } = await visit('/en/');
    await page.evaluate(() => {
      for (const row of document.querySelectorAll('.row')) row.remove();
    });
    await page.locator('input[type=search]').fill('dong mai');
    await expect.poll(() => rows(page, 'match')).toHaveLength(2);
    await context.close();
  });
  it('becomes the page of the server where drawing it does not work at all', async () => {
    const { page, context } = await visit('/en/?vacancy=10-');
    const matches = await rows(page, 'match');
    // What comes later would break sooner, and close the menu.
    await allFetched(page);
    await page.locator('.preferences > summary').click();
    await page.evaluate(() => {
      Object.defineProperty(Intl.NumberFormat.prototype, 'format', {
        get() {
          throw new Error('nothing can be drawn');
        },
      });
    });
    // Every figure is to be written anew.
    await page.locator('.preferences-menu select').first().selectOption('acre');
    await expect.poll(() => page.locator('#offline').isVisible()).toBe(true);
    expect(await rows(page, 'match')).toEqual(matches);
    expect(await page.locator('.row.match').first().textContent()).toContain('acre');
    await context.close();
  });
});

describe('a map whose graphics are taken away', () => {
  const lose = () =>
    (document.querySelector('.map canvas') as HTMLCanvasElement)
      .getContext('webgl2')!
      .getExtension('WEBGL_lose_context')!
      .loseContext();

  it.each(casesOf(['vi', 'ja'], ['ja']))(
    'says so (%s) and can be tried again, as often as it happens',
    async (language) => {
      const visitor = await visit(`/${language}/?vacancy=10-`, { map: true });
      const { page } = visitor;
      const says = page.locator('.stage [role=status]');
      for (let time = 0; time < (language === 'vi' ? 3 : 1); time += 1) {
        // In a sample only what comes afterwards is drawn to its end.
        if (isWhole) await mapIdle(page);
        else await page.locator('.map canvas').waitFor();
        await page.evaluate(lose);
        await says.waitFor();
        expect((await says.textContent())!.length).toBeGreaterThan(15);
        await page.locator('input[type=search]').fill(time % 2 ? '' : 'dong mai');
        await expect.poll(async () => (await rows(page, 'match')).includes('dong-mai')).toBe(true);
        await page.locator('.row.match .row-link').first().hover();
        await says.locator('button').click();
      }
      await mapIdle(page);
      expect(await says.count()).toBe(0);
      await page.locator('.row.match .row-link').first().click();
      await page.locator('.drawer').waitFor();
      await visitor.leave();
    },
  );
  it.each(casesOf(['vi', 'en'], []))(
    'comes back by itself (%s) where they are given back',
    async (language) => {
      const visitor = await visit(`/${language}/`, { map: true });
      const { page } = visitor;
      await mapIdle(page);
      await page.evaluate(() => {
        const lost = (document.querySelector('.map canvas') as HTMLCanvasElement)
          .getContext('webgl2')!
          .getExtension('WEBGL_lose_context')!;
        Object.assign(window, { giveBack: () => lost.restoreContext() });
        lost.loseContext();
      });
      await page.locator('.stage [role=status]').waitFor();
      await page.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack());
      await mapIdle(page);
      expect(await page.locator('.stage [role=status]').count()).toBe(0);
      await visitor.leave();
    },
  );
});
