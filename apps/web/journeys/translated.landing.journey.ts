import type { BrowserContext, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { casesOf, itInWhole } from './sample.ts';
import { isWhole } from '../../commands/walks.ts';
import { leftOver, openAlike, textOf, translate } from './translator.ts';
import { leaveOutMap, mapIdle, ready, rows, visit, withBrowser, openGroup } from './visitor.ts';

withBrowser();

/** Where two texts part, with a few words around; nothing where they are equal. */
function difference(is: string, right: string): string {
  if (is === right) return '';
  const at = [...is].findIndex((letter, index) => letter !== right[index]);
  return `“${is.slice(Math.max(0, at - 40), at + 40)}” should be “${right.slice(Math.max(0, at - 40), at + 40)}”`;
}

/** Only what the page says is read: its style would take time. */
const textOnly = (page: Page) => page.route('**/assets/**', (route) => route.abort());

/** Another page of the same browser, which draws no map either. */
async function secondPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await leaveOutMap(page);
  return page;
}

/** A visitor whose browser translates; each step must leave what the same address says without a translator. */
async function translated(path: string, { script = false } = {}) {
  // The map has a journey of its own: here it would only take time.
  const visitor = await visit(path, { map: false });
  const { page, context } = visitor;
  await translate(page, 'now');
  // What the server writes is there at once; only what the device adds, like its shortlist, needs a script.
  const plain = script
    ? await secondPage(context)
    : (await visit(path, { javaScriptEnabled: false }, true, textOnly)).page;
  const step = async (act: () => Promise<unknown>) => {
    const before = page.url();
    await act();
    // What is typed is taken after a pause, and the address follows after another; it need not change.
    await page.waitForURL(({ href }) => href !== before, { timeout: 900 }).catch(() => {});
    const compare = async () => {
      if (plain.url() !== page.url()) await plain.goto(page.url());
      if (script) await ready(plain);
      await openAlike(plain, page);
      return difference(await textOf(page), await textOf(plain));
    };
    await expect.poll(compare, { timeout: 30_000 }).toBe('');
    await expect.poll(() => leftOver(page)).toEqual([]);
  };
  return { visitor, page, context, step };
}

const search = (page: Page) => page.locator('input[type=search]');
const row = (page: Page, park: string) => page.locator(`.row[data-park="${park}"]`);
const languages = ['vi', 'en', 'ja'];
const pages = ['data', 'rules', 'parks/dong-mai', 'zones/van-don'];
const patient = 300_000;

describe.each(casesOf(languages, ['ja']))('a page translated by the browser (%s)', (language) => {
  it(
    'filters',
    async () => {
      const { visitor, page, step } = await translated(`/${language}/`);
      await step(() => search(page).fill('dong mai'));
      expect(await rows(page, 'match')).toHaveLength(2);
      expect(await page.locator('.counts b').first().textContent()).toBe('⟪2⟫');
      await step(() => search(page).fill(''));
      expect(await rows(page, 'match')).toHaveLength(23);
      await step(() => search(page).pressSequentially('xyz'));
      await step(() => page.locator('.nothing .button').click());
      if (isWhole) {
        await step(() => page.goBack());
        await step(() => page.goForward());
      }

      const vacancy = page.locator('.filter.of-vacancy');
      await openGroup(page, 'vacancy');
      await step(() => vacancy.locator('input[inputmode=decimal]').first().fill('10'));
      await step(() => page.locator(':is(.group-head, .group-foot).may .quiet').click());
      await step(() => page.locator(':is(.group-head, .group-foot).may .quiet').click());
      // A click beside it has closed it.
      await openGroup(page, 'vacancy');
      await step(() => vacancy.locator('input[inputmode=decimal]').first().fill('ten'));
      await step(() => page.locator('.filter.of-power > summary').click());
      await step(() => page.locator('.filter[open] input[type=checkbox]').first().check());
      if (isWhole) await step(() => search(page).fill('a'));
      await step(() => page.locator('.words > .clear').click());
      if (isWhole) {
        await step(() => page.goBack());
        await step(() => page.locator('.words > .clear').click());
      }
      await visitor.leave();
    },
    patient,
  );

  it(
    'opens, stars, ranks and changes units',
    async () => {
      const { visitor, page, step } = await translated(`/${language}/`, { script: true });
      await step(() => row(page, 'dong-mai').locator('.row-link').click());
      await step(() => page.keyboard.press('Escape'));
      for (const park of ['dong-mai', 'viet-hung'])
        await step(() => row(page, park).locator('.row-tools a').click());
      await openGroup(page, 'ranking');
      await step(() => page.locator('.presets .pill').first().click());
      await page.locator('.preferences > summary').click();
      await step(() => page.locator('.preferences-menu select').first().selectOption('acre'));
      await visitor.leave();
    },
    patient,
  );
});

// What is done and taken back, in every order that a reader finds.
describe.each(casesOf(languages, []))('a page translated for long (%s)', (language) => {
  it(
    'sorts, stars, ranks and changes units to and fro',
    async () => {
      const { visitor, page, step } = await translated(`/${language}/`, { script: true });
      await step(() => row(page, 'dong-mai').locator('.row-link').click());
      await step(() => row(page, 'song-khoai').locator('.row-link').click());
      await step(() => page.keyboard.press('Escape'));
      await step(() => page.locator('.list-head .sort select').selectOption('area'));
      await step(() => page.locator('.words .sort select').selectOption('2028'));
      for (const park of ['dong-mai', 'viet-hung', 'dong-mai', 'viet-hung'])
        await step(() => row(page, park).locator('.row-tools a').click());
      await openGroup(page, 'ranking');
      await step(() => page.locator('.presets .pill').first().click());
      await step(() => page.locator('.weights input').first().fill('1'));
      await step(() => page.locator('.list-head .sort select').selectOption('score'));
      await step(() => page.locator('.of-ranking p .quiet').click());
      await page.locator('.preferences > summary').click();
      await step(() => page.locator('.preferences-menu select').first().selectOption('acre'));
      await step(() => page.locator('.preferences-menu select').last().selectOption('JPY'));
      await step(() => page.locator('.preferences-menu select').last().selectOption(''));
      await visitor.leave();
    },
    patient,
  );
});

describe('a page translated by the browser', () => {
  it('shares, asks and says that it was copied', async () => {
    const { visitor, page, context } = await translated('/en/?vacancy=10-&park=song-khoai');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const ask = page.locator('.reasons button').first();
    await ask.click();
    await expect
      .poll(() => page.locator('.reasons .copied').first().textContent())
      .toMatch(/^⟪.+⟫$/);
    for (let time = 0; time < 2; time += 1) {
      await page.locator('.site-nav > .button').click();
      const dialog = page.locator('dialog[open]');
      await dialog.waitFor();
      await dialog.locator('.share-actions button').first().click();
      await expect
        .poll(() => dialog.locator('.share-actions [role=status]').first().textContent())
        .toMatch(/^⟪.+⟫$/);
      await expect.poll(() => leftOver(page)).toEqual([]);
      await dialog.locator('.close').click();
      await expect.poll(() => page.locator('dialog').count()).toBe(0);
      await page.locator('.drawer .panel-tools button').first().click();
    }
    await visitor.leave();
  });

  it('compares on a page of its own', async () => {
    const { visitor, page, step } = await translated(
      '/en/compare?compare=dong-mai,song-khoai,viet-hung&vacancy=10-',
    );
    await step(() => page.locator('thead .quiet').first().click());
    await step(() => page.locator('thead .quiet').first().click());
    await step(() => page.goBack());
    await page.locator('.preferences > summary').click();
    await step(() => page.locator('.preferences-menu select').first().selectOption('m2'));
    await visitor.leave();
  });

  it.each(casesOf(pages, []))('%s follows the units', async (path) => {
    const { visitor, page, step } = await translated(`/ja/${path}`);
    await page.locator('.preferences > summary').click();
    await step(() => page.locator('.preferences-menu select').first().selectOption('acre'));
    await step(() => page.goBack());
    await visitor.leave();
  });
  it.each(casesOf(['sheet?star=dong-mai', 'embed'], []))(
    '%s is translated as a whole',
    async (path) => {
      // The day of a sheet is that of the device.
      const { visitor, step } = await translated(`/ja/${path}`, { script: true });
      await step(async () => {});
      await visitor.leave();
    },
  );

  it('says what has changed and closes its notices', async () => {
    const visitor = await visit('/en/?vacancy=ten&dv=abcde&colour=vacancy', { locale: 'vi' });
    const { page } = visitor;
    await translate(page, 'now');
    for (const part of ['.notice[role=alert]', '.offer', '.changes']) {
      await page.locator(`${part} button`).last().click();
      await expect.poll(() => page.locator(part).count()).toBe(0);
    }
    await expect.poll(() => leftOver(page)).toEqual([]);
    await visitor.leave();
  });

  itInWhole('shows the map', async () => {
    const visitor = await visit('/en/?colour=vacancy', { map: true });
    const { page } = visitor;
    await translate(page, 'now');
    await mapIdle(page);
    await page.locator('.legend select').selectOption('plannedArea', { force: true });
    await expect.poll(() => page.url()).toContain('colour=plannedArea');
    await page.locator('.layers > summary').click();
    await page.locator('.layers input').first().click();
    await search(page).fill('dong mai');
    await expect.poll(() => rows(page, 'match')).toHaveLength(2);
    await expect.poll(() => leftOver(page)).toEqual([]);
    await visitor.leave();
  });

  it('may be translated before our script runs', async () => {
    const { page, context } = await visit('/en/?park=dong-mai', {}, false, (opening) =>
      translate(opening, 'before our script'),
    );
    await expect.poll(() => leftOver(page)).toEqual([]);
    await search(page).fill('dong mai');
    await expect.poll(() => rows(page, 'match')).toHaveLength(2);
    expect(await page.locator('.drawer').count()).toBe(1);
    await expect.poll(() => page.locator('.counts b').first().textContent()).toBe('⟪2⟫');
    await page.goBack();
    await expect.poll(() => rows(page, 'match')).toHaveLength(23);
    await context.close();
  });
});
