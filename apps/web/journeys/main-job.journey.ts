import { describe, expect, it } from 'vitest';
import { mapIdle, origin, ready, rows, visit, withBrowser, search, openGroup } from './visitor.ts';

withBrowser();

/** What the API says of the same filters: list and API must agree. */
async function fromApi(query: string): Promise<Record<string, string[]>> {
  const answer = (await (await fetch(`${origin}/api/collections/parks/items?${query}`)).json()) as {
    features: { id: string; properties: { match: string } }[];
  };
  const of = (verdict: string) =>
    answer.features
      .filter(({ properties }) => properties.match === verdict)
      .map(({ id }) => id)
      .toSorted();
  return { match: of('match'), may: of('may') };
}

describe('the main job', () => {
  it('open: the list answers with all 23 parks, the map draws, nothing complains', async () => {
    const visitor = await visit('/en/', { map: true });
    const { page } = visitor;
    expect(await page.locator(':is(.row, .row-park)').count()).toBe(23);
    await expect.poll(() => page.locator('.counts').textContent()).toBe('All 23 parks');
    await mapIdle(page);
    expect(
      await page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name)),
    ).toEqual(expect.arrayContaining(['list-ready', 'map-idle']));
    await visitor.leave();
  });

  it('filter by each of the four, as the address and the API say', async () => {
    const visitor = await visit('/en/');
    const { page } = visitor;
    const open = (key: string) => openGroup(page, key);
    await open('vacancy');
    await page.getByLabel('at least', { exact: true }).first().fill('10');
    await expect.poll(() => search(page)).toBe('?vacancy=10-');
    expect(await rows(page, 'match')).toContain('dong-mai');
    expect({
      match: (await rows(page, 'match')).toSorted(),
      may: (await rows(page, 'may')).toSorted(),
    }).toEqual(await fromApi('vacancy=10-'));

    await open('area');
    await page.locator('details.filter[open]').getByLabel('at most', { exact: true }).fill('800');
    await expect.poll(() => search(page)).toBe('?vacancy=10-&area=-800');

    await open('port');
    await page.locator('details.filter[open]').getByLabel('Destination').selectOption('cai-lan');
    await expect.poll(() => search(page)).toBe('?vacancy=10-&area=-800&port=cai-lan~60km');

    await open('power');
    await page.getByRole('checkbox', { name: /^110 kV ?,/ }).check();
    await expect
      .poll(() => search(page))
      .toBe('?vacancy=10-&area=-800&port=cai-lan~60km&power=110kv');
    expect({
      match: (await rows(page, 'match')).toSorted(),
      may: (await rows(page, 'may')).toSorted(),
    }).toEqual(await fromApi('vacancy=10-&area=-800&port=cai-lan~60km&power=110kv'));
    expect(await page.locator('.words > .set').allTextContents()).toHaveLength(4);

    await page.goBack();
    await expect.poll(() => page.locator('.words > .set').count()).toBe(3);
    await page.getByRole('link', { name: 'Clear all' }).click();
    await expect.poll(() => page.locator('.counts').textContent()).toBe('All 23 parks');
    await visitor.leave();
  });

  it('understand: why a park is out, why another may match and what would settle it', async () => {
    const visitor = await visit('/en/?vacancy=10-&port=cai-lan~60km');
    const { page } = visitor;
    expect(
      await page.locator('.row.may[data-park="song-khoai"] .row-reasons').textContent(),
    ).toMatch(/Land ready ≥ 10\sha.*none confirmed · up to [\w\d., ]+\sha .*Ask the developer/);
    await page.locator('.rest > summary').click();
    expect(await page.locator('.row.no[data-park="hai-yen"] .row-reasons').textContent()).toMatch(
      /Cái Lân.* by road, beyond your limit/,
    );
    await page.locator('.row.may[data-park="song-khoai"] .row-link').click();
    await expect.poll(() => search(page)).toContain('park=song-khoai');
    expect(await page.locator('.drawer .reasons').textContent()).toContain('May match');
    await visitor.leave();
  });

  it('open a park and follow a figure to its source', async () => {
    const visitor = await visit('/en/');
    const { page } = visitor;
    await page.locator('.row[data-park="dong-mai"] .row-link').click();
    await page.locator('.drawer h2').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Đông Mai Industrial Park');
    await page.locator('.drawer .figure > summary', { hasText: 'Occupancy' }).click();
    const source = page.locator('.drawer .figure[open] .source a').first();
    expect(await source.getAttribute('href')).toMatch(/^https?:\/\//);
    await page
      .locator('.drawer')
      .getByRole('link', { name: 'Quảng Yên Coastal Economic Zone' })
      .click();
    await expect
      .poll(() => page.locator('.drawer h2').textContent())
      .toBe('Quảng Yên Coastal Economic Zone');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.drawer').count()).toBe(0);
    await visitor.leave();
  });

  it('share: the copied link opens the same view in a clean browser, in the other language too', async () => {
    const link =
      '/en/?vacancy=10-&port=cai-lan~60km&power=110kv~10km&unknown=keep&park=dong-mai#9.5/21/107';
    const visitor = await visit(link, { permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = visitor;
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(await page.locator('.share .qr').getAttribute('src')).toContain('data:image/svg+xml');
    const [match, may] = [await rows(page, 'match'), await rows(page, 'may')];
    await visitor.leave();
    const colleague = await visit(copied.replace(origin, ''));
    expect([await rows(colleague.page, 'match'), await rows(colleague.page, 'may')]).toEqual([
      match,
      may,
    ]);
    expect(await colleague.page.locator('.drawer h2').textContent()).toBe(
      'Đông Mai Industrial Park',
    );
    await colleague.page.locator('.preferences summary').click();
    await colleague.page.getByRole('link', { name: 'Tiếng Việt' }).click();
    await colleague.page.waitForURL(({ pathname }) => pathname === '/vi/');
    await ready(colleague.page);
    expect([await rows(colleague.page, 'match'), await rows(colleague.page, 'may')]).toEqual([
      match,
      may,
    ]);
    await colleague.leave();
  });

  it('a link with values nobody knows opens, and names them', async () => {
    const visitor = await visit('/en/?area=20-&port=atlantis~60km&sort=beauty', {
      javaScriptEnabled: false,
    });
    expect(await visitor.page.getByRole('alert').textContent()).toMatch(
      /port=atlantis~60km, sort=beauty/,
    );
    expect(await visitor.page.locator('.words > .set').count()).toBe(1);
    await visitor.leave();
  });

  it('where nobody matches says who comes closest and what to ask less of, and keeps its promise', async () => {
    const visitor = await visit('/en/?vacancy=50-&port=any~60km&power=110kv');
    const { page } = visitor;
    const card = page.locator('.nothing');
    expect(await card.locator('p').textContent()).toContain(
      'Largest known: Đông Mai, 17.4\u00a0ha ready (estimated, 2023), the rest met.',
    );
    const button = card.locator('.way').first();
    expect(await button.textContent()).toMatch(/15\sha.*: 1 match$/);
    const [, match] = /: (\d+) match$/.exec((await button.textContent()) ?? '') ?? [];
    await button.click();
    await expect.poll(() => card.count()).toBe(0);
    // A way that the server drew opens a page of its own.
    await expect.poll(() => rows(page, 'match')).toHaveLength(Number(match));
    expect(page.url()).toContain('vacancy=15-');
    await visitor.leave();
  });

  it('where two conditions stand in the way eases both at once', async () => {
    const visitor = await visit('/en/?near=107.5,21.3~5km&vacancy=100-');
    const { page } = visitor;
    await page.locator('.nothing .way').click();
    await expect.poll(() => page.locator('.nothing').count()).toBe(0);
    expect(page.url()).toMatch(/vacancy=80-.*near=107\.5,21\.3~30km/);
    await visitor.leave();
  });

  it('old and new place names find their parks', async () => {
    const visitor = await visit('/en/');
    const { page } = visitor;
    await page.getByRole('searchbox').fill('mong cai');
    await expect.poll(() => search(page)).toBe('?q=mong cai');
    expect(await rows(page, 'match')).toContain('hai-yen');
    expect(await rows(page, 'match')).not.toContain('dong-mai');
    await page.getByRole('searchbox').fill('Amata');
    await expect.poll(() => rows(page, 'match')).toEqual(['song-khoai']);
    await visitor.leave();
  });

  it('about the data: official totals beside our sums, coverage, road model', async () => {
    const visitor = await visit('/en/data', { javaScriptEnabled: false });
    const text = await visitor.page.locator('main').textContent();
    for (const figure of ['375,171', '18,842.56\u00a0ha', '18,666.82\u00a0ha', '57.87', '9,285.4'])
      expect(text).toContain(figure);
    await visitor.leave();
  });
});
