import { describe, expect, it } from 'vitest';
import { type Language, aboutLanguage, languages } from '@sites/domain';
import { casesOf, inTurn, itAtLanding } from './sample.ts';
import { mapIdle, origin, ready, rows, search, visit, withBrowser } from './visitor.ts';

withBrowser();

const filtered = 'vacancy=10-&port=cai-lan~60km';

/** Languages of several scripts stand for the others. */
const some = casesOf<Language>(languages, ['vi', 'ko']);
/** Other journeys draw maps in Vietnamese, English and Japanese. */
const drawn = casesOf(languages, []);

describe.each(some)('in %s', (language) => {
  it('a filtered link shows the same parks on list and map, in one language, as wide as a phone', async () => {
    const map = drawn.includes(language);
    const visitor = await visit(`/${language}/?${filtered}&park=dong-mai`, { map });
    const { page } = visitor;
    // The labels of the map are in the language too; whatever lacks a sign would complain.
    if (map) await mapIdle(page);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await rows(page, 'match')).toEqual(['dong-mai']);
    expect((await rows(page, 'may')).length).toBe(8);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.locator('.preferences summary').click();
    expect(await page.locator('.preferences-menu li a').allTextContents()).toEqual(
      languages.map((one) => aboutLanguage(one).name),
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await page.locator('link[rel="alternate"][hreflang]').count()).toBe(
      languages.length + 1,
    );
    // The reader's list of words is the only one that came.
    const lists = await page.evaluate(
      () =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .filter((name) => /\/list-[^/]+\.js$/.test(name)).length,
    );
    expect(lists).toBe(1);
    await visitor.leave();
  });
});

describe.each(some)('in %s', (language) => {
  it('search finds a park by its name in the language', async () => {
    const atlas = (await (await fetch(`${origin}/api/atlas?lang=${language}`)).json()) as {
      parks: { id: string; name: Record<string, string> }[];
    };
    const { name } = atlas.parks.find(({ id }) => id === 'song-khoai')!;
    const visitor = await visit(
      `/${language}/?q=${encodeURIComponent(name[language] ?? name.vi!)}`,
      { javaScriptEnabled: false },
    );
    expect(await rows(visitor.page, 'match')).toContain('song-khoai');
    await visitor.leave();
  });

  it('previews are pictures of 1200 by 630', async () => {
    const pictures = [`.png?${filtered}`, '/parks/song-khoai.png', '/zones/mong-cai.png'];
    for (const path of inTurn(pictures, some.indexOf(language)).map((one) => language + one)) {
      const answer = await fetch(`${origin}/preview/${path}`);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(
        [
          answer.status,
          answer.headers.get('content-type'),
          bytes.readUInt32BE(16),
          bytes.readUInt32BE(20),
        ],
        path,
      ).toEqual([200, 'image/png', 1200, 630]);
    }
  });
});

describe.each(languages)('in %s, without script', (language) => {
  it('a page of a park and of a zone hold their figures', async () => {
    const park = await (await fetch(`${origin}/${language}/parks/dong-mai`)).text();
    const figure = language === 'vi' || language === 'id' ? '167,86' : '167.86';
    expect(park).toContain(figure);
    expect(park).toContain('Khu công nghiệp Đông Mai');
    const data = [...park.matchAll(/<script type="application\/ld\+json">([^<]+)<\/script>/g)].map(
      ([, text]) => JSON.parse(text!) as Record<string, unknown>,
    );
    expect(data.map((one) => one['@type'])).toEqual(['Place', 'Dataset', 'BreadcrumbList']);
    expect(data[1]).toMatchObject({
      license: `${origin}/${language}/data`,
      temporalCoverage: expect.stringMatching(/^\d{4}.*\/\d{4}/),
      inLanguage: language,
    });
    expect(JSON.stringify(data[0])).toContain('167.86');
    const zone = await (await fetch(`${origin}/${language}/zones/van-don`)).text();
    expect(zone).toContain(language === 'vi' || language === 'id' ? '217.133' : '217,133');
    expect(zone).toMatch(
      /<meta property="og:image" content="[^"]+\/preview\/[a-z-]+\/zones\/van-don\.png"\/?>/,
    );
  });
});

describe('language and units', () => {
  itAtLanding(
    'a browser that prefers another language is offered it; the choice is remembered',
    async () => {
      const visitor = await visit(`/en/?${filtered}`, { locale: 'ja-JP' });
      const { page } = visitor;
      await page.getByRole('link', { name: 'このページを日本語で見る' }).click();
      await page.waitForURL(({ pathname }) => pathname === '/ja/');
      await ready(page);
      expect(search(page)).toBe(`?${filtered}`);
      await page.locator('.preferences summary').click();
      await page.getByRole('link', { name: '한국어' }).click();
      await page.waitForURL(({ pathname }) => pathname === '/ko/');
      await ready(page);
      await page.goto(`${origin}/`);
      await ready(page);
      expect(new URL(page.url()).pathname).toBe('/ko/');
      expect(await page.locator('.offer').count()).toBe(0);
      await visitor.leave();
    },
  );

  it('areas and money in the reader’s units, with rate, date and source; files keep the published ones', async () => {
    const visitor = await visit('/en/?park=texhong-hai-ha');
    const { page } = visitor;
    await page.locator('.preferences summary').click();
    await page.getByLabel('Areas in').selectOption('pyeong');
    await page.getByLabel('Money in').selectOption('KRW');
    await expect.poll(() => search(page)).toBe('?park=texhong-hai-ha&unit=pyeong&money=KRW');
    expect(await page.locator('.row[data-park="dong-mai"] .cell-value').first().textContent()).toBe(
      '52,635\u00a0pyeong',
    );
    expect(await page.locator('.rates').textContent()).toContain(
      '1 USD = 1,358.19 KRW · 29 Sep 2026 · fawazahmed0/exchange-api (open data)',
    );
    expect(await page.locator('.drawer').textContent()).toMatch(/≈ 67,910–\d/);
    await page.reload();
    await ready(page);
    expect(await page.locator('.row[data-park="dong-mai"] .cell-value').first().textContent()).toBe(
      '52,635\u00a0pyeong',
    );
    await visitor.leave();
    const raw = await (
      await fetch(
        `${origin}/api/collections/parks/items?q=dong%20mai&unit=pyeong&money=KRW&f=csv&lang=raw`,
      )
    ).text();
    expect(raw).toContain(',17.4,');
    expect(raw).not.toContain('52635');
  });
});
