import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { casesOf, itAtLanding } from './sample.ts';
import {
  allFetched,
  mapIdle,
  origin,
  ready,
  rows,
  visit,
  withBrowser,
  search,
  openGroup,
  groupLive,
} from './visitor.ts';

withBrowser();

/** The parks that lead their sites, in the order of the list. */
const leads = (page: Page): Promise<string[]> =>
  page
    .locator('.row.match')
    .evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.park ?? ''));

/** The first park of each site, in the order in which the API gives them. */
const leadsOf = (
  features: readonly { id: string; properties: { site: string } }[],
): readonly string[] => {
  const sites = features.map(({ properties }) => properties.site);
  return features.filter((_, at) => sites.indexOf(sites[at]!) === at).map(({ id }) => id);
};

const openNear = async (page: Page) => {
  await openGroup(page, 'more');
  await page.locator('.filter .filter > summary', { hasText: 'Near a place' }).click();
};

/** Of the parks that a phone compares, two are in view, whole: the third begins where the second ends. */
async function expectWholeColumns(page: Page): Promise<void> {
  const columns = await page
    .locator('.compare-pane thead th')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
  const view = (await page.locator('.table-scroll').boundingBox())!;
  const end = view.x + view.width;
  expect(Math.abs(columns[2]!.right - end)).toBeLessThan(1.5);
  expect(Math.abs(columns[3]!.left - end)).toBeLessThan(1.5);
}

describe('deciding', () => {
  it('rank with reasons: a preset orders, the panel explains, the swap it names is true', async () => {
    const visitor = await visit('/en/');
    const { page } = visitor;
    await openGroup(page, 'ranking');
    await page.locator('.filter-sheet').getByRole('link', { name: 'Electronics' }).click();
    await expect.poll(() => search(page)).toBe('?preset=electronics&sv=2&sort=score');
    const order = await leads(page);
    const api = (await (
      await fetch(`${origin}/api/collections/parks/items?preset=electronics&sv=2&sort=score`)
    ).json()) as {
      features: {
        id: string;
        properties: { site: string; ranking: { score: number; low: number; high: number } };
      }[];
    };
    expect(order).toEqual(leadsOf(api.features));
    for (const { properties } of api.features) {
      expect(properties.ranking.score).toBeGreaterThanOrEqual(properties.ranking.low - 0.01);
      expect(properties.ranking.score).toBeLessThanOrEqual(properties.ranking.high + 0.01);
    }
    await page.locator('.row').first().locator('.row-link').click();
    await expect.poll(() => page.locator('.drawer .parts li').count()).toBe(6);
    await page.keyboard.press('Escape');
    await visitor.leave();
  });

  const presets = ['electronics', 'heavy', 'border-trade', 'textiles', 'logistics'];
  it.each(casesOf(presets, ['heavy'], []))(
    'preset %s: the rows stand in the order of the API, and the swap sentence is true',
    async (preset) => {
      const visitor = await visit(`/en/?preset=${preset}&sv=1&sort=score`);
      const { page } = visitor;
      const order = await leads(page);
      const api = (await (
        await fetch(`${origin}/api/collections/parks/items?preset=${preset}&sv=1&sort=score`)
      ).json()) as { features: { id: string; properties: { site: string } }[] };
      expect(order).toEqual(leadsOf(api.features));
      const swap = /Weight “(.+)” (\d) instead of (\d) would swap them/.exec(
        (await page.locator('.swap').textContent())!,
      );
      if (swap) {
        await openGroup(page, 'ranking');
        await page.locator('.weights label', { hasText: swap[1]! }).locator('input').fill(swap[2]!);
        await expect
          .poll(async () => (await leads(page)).filter((id) => id === order[0] || id === order[1]))
          .toEqual([order[1], order[0]]);
      } else
        expect(await page.locator('.swap').textContent()).toContain(
          'no change of a single weight swaps them',
        );
      await visitor.leave();
    },
  );

  it('weights by keyboard, unknowns by choice, all in the link', async () => {
    const visitor = await visit('/en/?w=readiness5&sv=1&sort=score');
    const { page } = visitor;
    await page.locator('.of-ranking > summary').press('Enter');
    await groupLive(page, 'ranking');
    const weight = page.locator('.weights label', { hasText: 'Seaport' }).locator('input');
    for (let step = 0; step < 3; step += 1) await weight.press('ArrowRight');
    await expect.poll(() => search(page)).toBe('?w=port3.readiness5&sv=1&sort=score');
    await page
      .getByLabel('A figure known within bounds or missing counts as')
      .selectOption('pessimistic');
    await expect
      .poll(() => search(page))
      .toBe('?w=port3.readiness5&wu=pessimistic&sv=1&sort=score');
    await visitor.leave();
  });

  it('near a place: typed, and in VN-2000', async () => {
    const visitor = await visit('/en/');
    const { page } = visitor;
    await openNear(page);
    const field = page.getByLabel('Coordinates or place');
    await field.fill('20.972, 107.045');
    await expect.poll(() => search(page)).toBe('?near=107.045,20.972~20km');
    expect(await rows(page, 'match')).toContain('cai-lan');
    await field.fill('430000 2315000');
    await expect.poll(() => search(page)).toMatch(/near=107\.0788\d*,20\.9268\d*~20km/);
    await page.getByText('Read as VN-2000').waitFor();
    await page.locator('select[name="near.unit"]').selectOption('min');
    await expect.poll(() => search(page)).toMatch(/~20min/);
    await page.getByLabel('Sort by').selectOption('near');
    await expect.poll(() => search(page)).toMatch(/sort=near/);
    await page.getByRole('link', { name: 'Clear all' }).click();
    await expect.poll(() => search(page)).toBe('');
    await visitor.leave();
  });

  it('a year: the page answers for it and says what differs from now', async () => {
    const visitor = await visit('/en/');
    const { page } = visitor;
    await page.getByRole('combobox', { name: 'Year' }).selectOption('2028');
    await expect.poll(() => search(page)).toBe('?year=2028');
    await expect
      .poll(() => page.locator('.year-notice').textContent())
      .toContain('no source dates a change of land');
    expect(
      await page.locator('[data-park="texhong-hai-ha"] > .row-changes').textContent(),
    ).toContain('Water supply: 60,000');
    const api = (await (await fetch(`${origin}/api/collections/parks/items?year=2028`)).json()) as {
      features: { id: string; properties: { figures: { waterCapacity: { value?: number } } } }[];
    };
    expect(
      api.features.find(({ id }) => id === 'texhong-hai-ha')!.properties.figures.waterCapacity
        .value,
    ).toBe(60_000);
    await visitor.leave();
  });

  it('compare: starred in the list, side by side, shared, at phone width', async () => {
    const visitor = await visit('/en/?vacancy=10-');
    const { page } = visitor;
    await page.getByRole('button', { name: 'Put Đông Mai on the shortlist' }).click();
    await page.getByRole('button', { name: 'Put Sông Khoai on the shortlist' }).click();
    await expect.poll(() => search(page)).toBe('?vacancy=10-&star=dong-mai,song-khoai');
    await page.getByRole('link', { name: 'Compare 2 parks' }).click();
    await page.waitForURL(({ pathname }) => pathname === '/en/compare');
    await ready(page);
    expect(await page.locator('thead th').count()).toBe(3);
    expect(
      await page
        .getByRole('row', { name: /^Leasable/ })
        .locator('td.best')
        .textContent(),
    ).toContain('469.36');
    expect(await page.getByRole('row', { name: /^Occupancy/ }).textContent()).toContain(
      'to be confirmed',
    );
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.getByRole('link', { name: 'Remove Sông Khoai' }).click();
    await expect.poll(() => page.locator('thead th').count()).toBe(2);
    await visitor.leave();
  });

  itAtLanding(
    'compare on a phone: the names stay in view, a step a park, and what lies ahead is said',
    async () => {
      const four = 'dong-mai,song-khoai,viet-hung,texhong-hai-ha';
      const visitor = await visit(`/en/compare?vacancy=50-&compare=${four}`, {
        viewport: { width: 390, height: 844 },
      });
      const { page } = visitor;
      const steps = page.locator('.compare-steps');
      await expect.poll(() => steps.textContent()).toContain('1–2 of 4');
      await expectWholeColumns(page);
      await page.evaluate(() => window.scrollTo(0, 1500));
      const strip = page.locator('.compare-strip');
      for (const shown of ['2–3 of 4', '3–4 of 4']) {
        await page.getByRole('button', { name: 'Next park' }).click();
        await expect.poll(() => steps.textContent()).toContain(shown);
      }
      expect(await page.getByRole('button', { name: 'Next park' }).isDisabled()).toBe(true);
      // A mark stands apart from its words, and a sentence from the one before, also once every style has come.
      await allFetched(page);
      const answered = page.locator('.compare td:has(.condition-settle)');
      for (const text of await answered.allInnerTexts()) expect(text).toMatch(/^ \S.*\S \S/s);
      expect(await answered.count()).toBeGreaterThan(0);
      // The names stand over their columns, under the header.
      expect((await strip.boundingBox())!.y).toBeGreaterThan(50);
      expect((await strip.boundingBox())!.y).toBeLessThan(60);
      const xOf = async (last: string) => (await page.locator(last).last().boundingBox())!.x;
      await expect
        .poll(async () => Math.abs((await xOf('.compare-strip li')) - (await xOf('thead th'))))
        .toBeLessThan(2);
      // Distances have their best as land does.
      const ports = page.getByRole('row', { name: /^Nearest: Seaport/ });
      expect(await ports.locator('td.best').textContent()).toContain('shortest by the road model');
      expect(await ports.locator('td.best').textContent()).toMatch(/11\skm/);
      await page.goto(`${origin}/en/pack?vacancy=50-&star=${four}`);
      await ready(page);
      await expectWholeColumns(page);
      await page
        .locator('.sheet-table tbody tr')
        .nth(6)
        .evaluate((row) => row.scrollIntoView());
      expect((await strip.boundingBox())!.y).toBe(0);
      await page.getByRole('button', { name: 'Next park' }).click();
      await expect.poll(() => steps.textContent()).toContain('2–3 of 4');
      await visitor.leave();
    },
  );

  it('shortlist: remembered here, and a link of somebody else asks before it changes anything', async () => {
    const visitor = await visit('/en/');
    const { page } = visitor;
    await page.getByRole('button', { name: 'Put Đông Mai on the shortlist' }).click();
    await expect.poll(() => search(page)).toBe('?star=dong-mai');
    await page.locator('.tray-title').click();
    await page.getByLabel('My note on Đông Mai').fill('ask about 2027');
    expect(page.url()).not.toContain('2027');
    await page.goto(`${origin}/en/`);
    await ready(page);
    // Shown and shared, but no address is rewritten for it.
    await page.locator('.tray-parks').waitFor();
    expect(search(page)).toBe('');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    expect(await page.locator('dialog.share input[readonly]').inputValue()).toContain(
      '/en/?star=dong-mai',
    );
    await page.goto(`${origin}/en/?star=song-khoai,viet-hung`);
    await ready(page);
    await page.getByText('This link brings a shortlist of its own').waitFor();
    expect(await page.evaluate(() => JSON.parse(localStorage.getItem('shortlist')!).stars)).toEqual(
      ['dong-mai'],
    );
    await page.getByRole('button', { name: 'Add to mine' }).click();
    await expect.poll(() => search(page)).toBe('?star=dong-mai,song-khoai,viet-hung');
    await expect
      .poll(() => page.evaluate(() => JSON.parse(localStorage.getItem('shortlist')!)))
      .toEqual({
        stars: ['dong-mai', 'song-khoai', 'viet-hung'],
        notes: { 'dong-mai': 'ask about 2027' },
      });
    await visitor.leave();
  });

  itAtLanding(
    'shortlist without script: an old comparison is on it, stars are links, its pages open',
    async () => {
      const visitor = await visit('/en/?compare=dong-mai,song-khoai', { javaScriptEnabled: false });
      const { page } = visitor;
      const tray = page.locator('.tray');
      const names = () => tray.locator('.tray-parks a:not([role])').allTextContents();
      expect(await names()).toEqual(['Đông Mai', 'Sông Khoai']);
      // Each of these opens a page, which is read while it comes.
      await page.getByRole('button', { name: 'Put Việt Hưng on the shortlist' }).click();
      await expect.poll(names).toEqual(['Đông Mai', 'Sông Khoai', 'Việt Hưng']);
      await page.getByRole('button', { name: 'Take Đông Mai off the shortlist' }).last().click();
      await expect.poll(names).toEqual(['Sông Khoai', 'Việt Hưng']);
      await tray.getByRole('link', { name: 'Board pack' }).click();
      expect(search(page)).toContain('star=song-khoai,viet-hung');
      await page.goBack();
      await tray.getByRole('link', { name: 'Compare 2 parks' }).click();
      await expect.poll(() => page.locator('thead th').count()).toBe(3);
      await visitor.context.close();
    },
  );

  it('pictures say in words what they show', async () => {
    const visitor = await visit('/en/?park=dong-mai', { javaScriptEnabled: false });
    const drawer = visitor.page.locator('.drawer');
    await drawer
      .getByRole('img', {
        name: 'Land split: leased (106.8 ha), ready (17.4 ha), roads, green, services (43.66 ha)',
      })
      .waitFor();
    await drawer.getByRole('img', { name: 'Occupancy 86% beside the provincial 57.87%' }).waitFor();
    await drawer.getByRole('img', { name: /^Cái Lân port: 26 km \(\d+–\d+\)/ }).waitFor();
    expect(await drawer.locator('.phases tbody tr').count()).toBe(5);
    await visitor.page.goto(`${origin}/en/data`);
    expect(await visitor.page.locator('.matrix tbody tr').count()).toBe(23);
    await visitor.leave();
  });

  it('rules by date: the day the park holiday ends, and a month of electricity', async () => {
    const visitor = await visit('/en/rules?place=dong-trieu&licensed=2025-09-30', {
      javaScriptEnabled: false,
    });
    const { page } = visitor;
    const holiday = () =>
      page
        .locator('.law-rule', { hasText: 'pays no income tax for two years' })
        .locator('.law-state')
        .textContent();
    expect(await holiday()).toBe('Applies');
    await page.locator('input[name="licensed"]').fill('2025-10-01');
    await page.locator('input[name="kwh.normal"]').fill('100000');
    await page.locator('select[name="voltage"]').selectOption('110-up');
    await page.getByRole('button', { name: 'Show the rules' }).click();
    await expect.poll(holiday).toBe('No longer');
    expect(await page.locator('.law-cost').textContent()).toContain('181,100,000 VND');
    expect(await page.locator('.law-cost').textContent()).toContain('must be confirmed');
    await page.goto(`${origin}/en/rules?place=dong-mai`);
    expect(await page.locator('.law-rule.open').first().textContent()).toContain('To be confirmed');
    await visitor.context.close();
  });

  it('a bad weight, year, point, star or order is dropped and named; the API refuses it', async () => {
    const bad = 'w=beauty9&year=1999&near=2,48~3km&star=atlantis&sort=score';
    const visitor = await visit(`/en/?${bad}`, { javaScriptEnabled: false });
    const notice = await visitor.page.getByRole('alert').textContent();
    for (const part of ['w=beauty9', 'year=1999', 'near=2,48~3km', 'star=atlantis', 'sort=score'])
      expect(notice).toContain(part);
    await visitor.leave();
    for (const part of ['w=beauty9', 'year=1999', 'near=2,48~3km', 'sort=score', 'wu=neutral'])
      expect((await fetch(`${origin}/api/collections/parks/items?${part}`)).status, part).toBe(400);
  });

  it('three parks for a 50 ha electronics plant near a deep port, starting in 2028, in one link', async () => {
    const visitor = await visit(
      '/en/?vacancy=50-&port=any~60km~30000dwt&preset=electronics&sv=1&sort=score&year=2028',
    );
    const { page } = visitor;
    const candidates = [...(await rows(page, 'match')), ...(await rows(page, 'may'))];
    expect(candidates.length).toBeGreaterThanOrEqual(3);
    for (const id of candidates.slice(0, 3))
      await page
        .locator(`.row[data-park="${id}"]`)
        .getByRole('button', { name: /on the shortlist$/ })
        .click();
    await expect.poll(() => search(page)).toContain(`star=${candidates.slice(0, 3).join(',')}`);
    for (const id of candidates.slice(0, 3))
      expect(await page.locator(`.row[data-park="${id}"] .row-reasons`).textContent()).toMatch(
        /What would settle it/,
      );
    const link = page.url();
    expect(link.length).toBeLessThan(180);
    await visitor.leave();
    const board = await visit(link.replace(origin, ''), { javaScriptEnabled: false });
    expect([...(await rows(board.page, 'match')), ...(await rows(board.page, 'may'))]).toEqual(
      candidates,
    );
    await board.leave();
  });
});

itAtLanding(
  'the map opens and stars parks, hides those that the list hides, and gives a place to be near',
  async () => {
    const visitor = await visit('/en/?vacancy=10-&port=any~40km#12/20.977/106.816', { map: true });
    const { page } = visitor;
    const opened = () => new URL(page.url()).searchParams.get('park');
    const pin = page.locator('.park-pins [data-pin="song-khoai"]');
    await mapIdle(page);
    const stage = (await page.locator('.stage').boundingBox())!;
    const clickPark = (button: 'left' | 'right' = 'left') =>
      page.mouse.click(stage.x + stage.width / 2, stage.y + stage.height / 2, { button });
    for (const expected of ['song-khoai', null]) {
      await clickPark('right');
      await expect.poll(() => new URL(page.url()).searchParams.get('star')).toBe(expected);
    }
    await clickPark();
    await expect.poll(opened).toBe('song-khoai');
    expect(await pin.count()).toBe(1);
    // The map stays where it is; what the list holds and lies beyond its edges is marked.
    expect(new URL(page.url()).hash).toBe('#12/20.977/106.816');
    await page.locator('.row[data-outside]').first().waitFor();
    expect(await page.locator('.row[data-park="song-khoai"][data-outside]').count()).toBe(0);

    await page.keyboard.press('Escape');
    await expect.poll(opened).toBe(null);
    await page.locator(':is(.group-head, .group-foot).may .quiet').click();
    await expect.poll(() => pin.count()).toBe(0);
    await clickPark();
    await page.waitForTimeout(600);
    expect(opened()).toBe(null);
    // The zone that it lies in is what a click opens now.
    await page.keyboard.press('Escape');
    await page.locator('.drawer').waitFor({ state: 'detached' });

    await openNear(page);
    // Names are known where the map is.
    await page.getByLabel('Coordinates or place').fill('Móng Cái');
    await expect.poll(() => search(page)).toMatch(/near=107\.9\d+,21\.5\d+~20km/);
    await page.getByRole('button', { name: 'Choose on the map' }).click();
    const named = search(page);
    await clickPark();
    await expect.poll(() => search(page)).not.toBe(named);
    expect(search(page)).toMatch(/near=10[678]\.\d+,2[01]\.\d+~20km/);
    await visitor.leave();
  },
);
