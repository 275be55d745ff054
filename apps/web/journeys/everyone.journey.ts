import { findings } from './axe.ts';
import { casesOf, itAtLanding, itInWhole } from './sample.ts';
import { isWhole } from '../../commands/walks.ts';
import { pageSamples, staysStill } from './page-samples.ts';
import { describe, expect, it } from 'vitest';
import { languages } from '@sites/domain';
import type { PageKind } from '../src/page/pages.ts';
import { mapIdle, rows, visit, withBrowser, search } from './visitor.ts';

withBrowser();

type Case = readonly [path: string, width: number, theme: 'light' | 'dark'];

describe('for everyone', () => {
  it('by keyboard alone: skip, filter, open a park, close it', async () => {
    const visitor = await visit('/en/');
    const { page } = visitor;
    const focused = () =>
      page.evaluate(() => {
        const one = document.activeElement;
        return (one?.closest('label') ?? one)?.textContent?.trim() ?? '';
      });
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('Skip to the list of parks');
    const reach = async (test: (text: string) => boolean, most = 120) => {
      for (let at = 0; at < most; at += 1) {
        if (test(await focused())) return;
        await page.keyboard.press('Tab');
      }
      throw new Error('not reached by keyboard');
    };
    await reach((text) => text === 'Power');
    await page.keyboard.press('Enter');
    await page.locator('.filter[open] .filter-body:not(.sent)').waitFor();
    await reach((text) => text.startsWith('110\u00a0kV'));
    await page.keyboard.press('Space');
    await expect.poll(() => search(page)).toBe('?power=110kv');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toMatch(/^Power/);
    await reach((text) => text.startsWith('Đông Mai'));
    await page.keyboard.press('Enter');
    await page.locator('.drawer').waitFor();
    await expect.poll(focused).toBe('Đông Mai Industrial Park');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.drawer').count()).toBe(0);
    await visitor.leave();
  });

  it('without script: reads, filters by form, opens a park', async () => {
    const visitor = await visit('/en/?vacancy=10-', { javaScriptEnabled: false });
    const { page } = visitor;
    expect(await rows(page, 'match')).toHaveLength(3);
    await page.locator('.filter.of-power > summary').click();
    await page.locator('details.filter[open] .pill', { hasText: '110 kV' }).first().click();
    await page.getByRole('button', { name: 'Show the parks' }).click();
    await expect.poll(() => search(page)).toBe('?vacancy=10-&power=110kv');
    await page.locator('.row-link', { hasText: 'Đông Mai' }).click();
    expect(await page.locator('.drawer h2').textContent()).toBe('Đông Mai Industrial Park');
    await page.locator('.drawer .figure > summary', { hasText: 'Occupancy' }).click();
    expect(await page.locator('.drawer .figure[open] .source a').first().isVisible()).toBe(true);
    await visitor.context.close();
  });

  it('on a phone: list first, then map and filters as sheets', async () => {
    const visitor = await visit('/vi/?vacancy=10-', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    const { page } = visitor;
    expect(await page.locator('.row').first().isVisible()).toBe(true);
    const sheet = page.locator('.of-more > .filter-sheet');
    expect(await sheet.isVisible()).toBe(false);
    await page.locator('.of-more > summary').tap();
    await sheet.waitFor({ state: 'visible' });
    await page.getByRole('button', { name: 'Xem các khu phù hợp' }).tap();
    await sheet.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Bản đồ', exact: true }).tap();
    if (isWhole) await mapIdle(page);
    const stage = await page.locator('.stage').boundingBox();
    expect(stage!.height).toBeGreaterThan(0.6 * 844);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await visitor.leave();
  });

  itInWhole('a click on the map opens the park; hovering the list marks it', async () => {
    const visitor = await visit('/en/#11/21.005/106.8333', { map: true });
    const { page } = visitor;
    await mapIdle(page);
    const stage = (await page.locator('.stage').boundingBox())!;
    await page.mouse.click(stage.x + stage.width / 2, stage.y + stage.height / 2);
    await expect.poll(() => search(page)).toBe('?park=dong-mai');
    expect(new URL(page.url()).hash).toBe('#11/21.005/106.8333');
    // The list stays whole when the map looks elsewhere; what lies outside the view is marked.
    expect(await page.locator(':is(.row, .row-park)').count()).toBe(23);
    await page.locator('.row[data-park="hai-yen"][data-outside]').waitFor();
    expect(await page.locator('.row[data-park="dong-mai"][data-outside]').count()).toBe(0);
    await visitor.leave();
  });

  // Every kind of page in every language and theme is a proof of its own (npm run axe); here each language
  // comes up, and each kind that no other journey reads.
  const kinds = Object.values(pageSamples);
  // Read in journeys of their own, or made of what other kinds show.
  const inOtherJourneys: readonly PageKind[] = [
    'embed',
    'ask',
    'pack',
    'kiosk',
    'desk',
    'desk-invite',
  ];
  // `park`, `sheet`, `privacy` and the list stand for them.
  const alike: readonly PageKind[] = ['zone', 'cluster', 'park-sheet', 'accessibility', 'offline'];
  const read = [...inOtherJourneys, ...alike];
  const isReadHere = (_: unknown, at: number) =>
    !read.some((kind) => pageSamples[kind] === kinds[at]);
  const openPark = '?vacancy=10-&port=any~40km&park=song-khoai';
  const all = languages.flatMap((language) =>
    [...kinds, openPark].flatMap((kind) =>
      (['light', 'dark'] as const).flatMap((theme) =>
        [1280, 390].map((width): Case => [`/${language}/${kind}`, width, theme]),
      ),
    ),
  );
  const ofEachKind = kinds.map((kind, at): Case => [
    `/${languages[at % languages.length]!}/${kind}`,
    at % 3 === 2 ? 390 : 1280,
    at % 2 === 0 ? 'light' : 'dark',
  ]);
  const panels: readonly Case[] = [
    [`/vi/${openPark}`, 1280, 'dark'],
    ['/zh-hans/?show=zones/quang-yen', 390, 'dark'],
  ];
  const more: readonly Case[] = [
    ['/vi/compare?compare=dong-mai,song-khoai,viet-hung', 390, 'light'],
    ['/vi/?w=port3&sv=1&sort=score&near=107.045,20.972~12km&compare=dong-mai', 390, 'dark'],
    [
      '/en/?preset=electronics&sv=1&sort=score&star=dong-mai,song-khoai&year=2028&park=texhong-hai-ha',
      1280,
      'light',
    ],
    ['/en/compare?compare=dong-mai,song-khoai,viet-hung&w=port3&sv=1', 1280, 'dark'],
    ['/vi/rules?kwh.normal=1000', 1280, 'light'],
    ['/en/rules?place=dong-mai', 390, 'dark'],
    ['/id/data', 390, 'dark'],
    ['/ja/parks/song-khoai', 390, 'dark'],
    ['/zh-hant/zones/mong-cai', 1280, 'light'],
    ['/ja/parks/texhong-hai-ha/sheet', 1280, 'dark'],
    ['/ko/?vacancy=10-&power=110kv', 390, 'light'],
    ['/id/sheet?compare=dong-mai,song-khoai', 1280, 'light'],
    ['/en/?dv=4c214&unit=acre&money=JPY', 1280, 'dark'],
  ];

  const trays = [
    [390, 'dark'],
    [1280, 'light'],
  ] as const;
  it.each(casesOf(trays, [trays[0]], []))(
    'axe finds nothing in the open tray, %i px, %s',
    async (width, colorScheme) => {
      const { page, context } = await visit('/vi/?star=dong-mai,song-khoai,viet-hung', {
        viewport: { width, height: 844 },
        colorScheme,
      });
      await page.locator('.tray-title').click();
      await page.locator('.tray-more').waitFor();
      expect(await findings(page, '.tray')).toEqual([]);
      await context.close();
    },
  );

  it.each(casesOf([390, 1280], [1280], []))(
    'axe finds nothing in an open group of the question, %i px',
    async (width) => {
      const { page, context } = await visit('/vi/?vacancy=10-', {
        viewport: { width, height: 844 },
      });
      await page.locator('.of-port > summary').click();
      await page.locator('.filter[open] .filter-body:not(.sent)').waitFor();
      expect(await findings(page, '.question')).toEqual([]);
      await context.close();
    },
  );

  const look = async ([path, width, colorScheme]: Case, part?: string) => {
    const { page, context } = await visit(
      path,
      { viewport: { width, height: 844 }, colorScheme },
      staysStill(path),
    );
    expect(await findings(page, part)).toEqual([]);
    await context.close();
  };
  const here = ofEachKind.filter(isReadHere);
  it.each(casesOf([...all, ...ofEachKind, ...more], here, here.slice(0, 1)))(
    'axe finds nothing at %s, %i px, %s',
    (...one) => look(one),
  );
  it.each(casesOf(panels, panels.slice(0, 1), []))(
    'axe finds nothing in the panel of %s, %i px, %s',
    (...one) => look(one, '.drawer'),
  );

  itAtLanding('axe finds nothing in what stands around the map once it is drawn', async () => {
    const { page, context } = await visit('/vi/?vacancy=10-&colour=vacancy', {
      colorScheme: 'dark',
      map: true,
    });
    await mapIdle(page);
    expect(await page.locator('.legend').isVisible()).toBe(true);
    expect(await findings(page, '.stage')).toEqual([]);
    await context.close();
  });
});
