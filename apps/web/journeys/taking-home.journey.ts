import { casesOf, isWhole } from './sample.ts';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import jsQr from 'jsqr';
import type { Page } from 'playwright';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { aboutLanguage, languages } from '@sites/domain';
import { mapIdle, origin, ready, rows, search, visit, withBrowser } from './visitor.ts';

withBrowser();

const filtered = 'vacancy=10-&port=cai-lan~60km';

const drawn = casesOf(languages, ['zh-hans', 'ja']);

describe.each(languages)('in %s', (language) => {
  it('a filtered link shows the same parks on list and map, in words of one language, without sideways scrolling on a phone', async () => {
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
    await page.locator('.reader summary').click();
    expect(await page.locator('.reader-menu li a').allTextContents()).toEqual(
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

  it('search finds a park by its name in the language', async () => {
    const atlas = (await (await fetch(`${origin}/api/atlas?lang=${language}`)).json()) as {
      parks: { id: string; name: Record<string, string> }[];
    };
    const { name } = atlas.parks.find(({ id }) => id === 'song-khoai')!;
    const visitor = await visit(
      `/${language}/?q=${encodeURIComponent(name[language] ?? name.vi!)}`,
    );
    expect(await rows(visitor.page, 'match')).toContain('song-khoai');
    await visitor.leave();
  });

  it('a page of a park and of a zone hold their figures without script', async () => {
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
      /<meta property="og:image" content="[^"]+\/preview\/[a-z-]+\/zones\/van-don\.png">/,
    );
  });

  it('previews are pictures of 1200 by 630', async () => {
    for (const path of [
      `${language}.png?${filtered}`,
      `${language}/parks/song-khoai.png`,
      `${language}/zones/mong-cai.png`,
    ]) {
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

/** What a picture on the page says as a QR code. */
async function decode(page: Page): Promise<string | undefined> {
  const { data, width, height } = await page.locator('img.qr').evaluate(async (element) => {
    const image = element as HTMLImageElement;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: 260, height: 260 });
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#fff';
    context.fillRect(0, 0, 260, 260);
    context.drawImage(image, 0, 0, 260, 260);
    return { data: [...context.getImageData(0, 0, 260, 260).data], width: 260, height: 260 };
  });
  return jsQr(new Uint8ClampedArray(data), width, height)?.data;
}

/** The texts of a PDF by page. */
async function textsOf(pdf: Uint8Array): Promise<string[]> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let at = 1; at <= document.numPages; at += 1) {
    const { items } = await (await document.getPage(at)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return texts;
}

const compact = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

// Five parks in every language are a proof of its own (npm run test:sheets); here each language prints one of them.
const sheets = ['dong-mai', 'song-khoai', 'texhong-hai-ha', 'cam-pha-2', 'dam-nha-mac'];

describe.each(languages)('a sheet in %s', (language) => {
  it.each(casesOf(sheets, [sheets[languages.indexOf(language) % sheets.length]!]))(
    '%s: one page, nothing cut, text to select, a code that opens the live page',
    async (park) => {
      const visitor = await visit(`/${language}/parks/${park}/sheet`, {
        viewport: { width: 1100, height: 1300 },
      });
      const { page } = visitor;
      await page.emulateMedia({ media: 'print' });
      const sheet = page.locator('.sheet');
      expect(
        await sheet.evaluate((element) => [
          element.scrollHeight <= element.clientHeight,
          element.scrollWidth <= element.clientWidth,
        ]),
      ).toEqual([true, true]);
      const figure = (await page.locator('.sheet-top td b').first().textContent())!;
      const pages = await textsOf(
        await page.pdf({ preferCSSPageSize: true, printBackground: true }),
      );
      expect(pages).toHaveLength(1);
      // Fonts may tell one Han sign by another of the same form; figures and the Vietnamese name are letters.
      expect(pages[0]).toContain(figure);
      expect(compact(pages[0]!)).toContain('Khucôngnghiệp');
      const address = await decode(page);
      expect(address).toBe(`${origin}/${language}/parks/${park}`);
      expect((await fetch(address!)).status).toBe(200);
      await visitor.leave();
    },
  );

  if (isWhole || language === 'id' || language === 'ja')
    it('a comparison and a shortlist: one page each, their code opens the same view', async () => {
      for (const [query, live] of [
        ['compare=dong-mai,song-khoai,viet-hung,texhong-hai-ha', 'compare'],
        [`${filtered}&star=dong-mai,song-khoai,viet-hung,cai-lan,bac-tien-phong`, ''],
      ] as const) {
        const visitor = await visit(`/${language}/sheet?${query}`, {
          viewport: { width: 1100, height: 1300 },
        });
        const { page } = visitor;
        await page.emulateMedia({ media: 'print' });
        expect(
          await page
            .locator('.sheet')
            .evaluate((element) => [
              element.scrollHeight <= element.clientHeight,
              element.scrollWidth <= element.clientWidth,
            ]),
          query,
        ).toEqual([true, true]);
        expect(
          await textsOf(await page.pdf({ preferCSSPageSize: true, printBackground: true })),
        ).toHaveLength(1);
        const address = (await decode(page))!;
        expect(address.replace(/[?&]dv=[0-9a-f]{5}$/, '')).toBe(
          `${origin}/${language}/${live}?${query}`,
        );
        await visitor.leave();
      }
    });
});

/** Saves a file that a click makes. */
async function download(page: Page, click: () => Promise<void>): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), click()]);
  return readFileSync((await file.path())!);
}

describe('files', () => {
  it('CSV, Excel and GeoJSON hold exactly what is listed, in its order, as the API gives it', async () => {
    const visitor = await visit(`/ko/?${filtered}&preset=electronics&sv=1&sort=score`);
    const { page } = visitor;
    const listed = [...(await rows(page, 'match')), ...(await rows(page, 'may'))];
    await page.locator('.site-nav .button.primary').click();
    const csv = await download(page, () => page.getByRole('link', { name: 'CSV' }).click());
    expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const records = parse(csv, { bom: true, columns: true }) as Record<string, string>[];
    const idColumn = Object.keys(records[0]!)[1]!;
    expect(records.map((record) => record[idColumn])).toEqual(listed);
    const api = parse(
      Buffer.from(
        await (
          await fetch(
            `${origin}/api/collections/parks/items?${filtered}&preset=electronics&sv=1&sort=score&f=csv&lang=ko`,
          )
        ).arrayBuffer(),
      ),
      { bom: true, columns: true },
    ) as Record<string, string>[];
    expect(records).toEqual(api);
    for (const record of records)
      expect(Object.values(record).at(-1)).toContain(`${origin}/ko/?${filtered}`);

    const sheets = await readWorkbook(
      await download(page, () => page.getByRole('link', { name: 'Excel' }).click()),
    );
    const sheet = sheets[0]!.data;
    expect(sheet.slice(1).map((row) => row[1])).toEqual(listed);
    expect(sheet[0]).toEqual(Object.keys(records[0]!));
    expect(sheet.slice(1).map((row) => row.map((cell) => String(cell ?? '')))).toEqual(
      records.map((record) => Object.values(record)),
    );
    expect(sheets).toHaveLength(2);

    const made = await download(page, () => page.getByRole('link', { name: 'GeoJSON' }).click());
    const geojson = JSON.parse(made.toString()) as { link: string; features: { id: string }[] };
    expect(geojson.features.map(({ id }) => id)).toEqual(listed);
    const href = (await page.getByRole('link', { name: 'GeoJSON' }).getAttribute('href'))!;
    expect(await (await fetch(`${origin}${href}`)).text()).toBe(made.toString());
    expect(geojson.link).toContain(filtered);

    await page.locator('.take input[type="checkbox"]').check();
    const raw = parse(await download(page, () => page.getByRole('link', { name: 'CSV' }).click()), {
      bom: true,
      columns: true,
    }) as Record<string, string>[];
    expect(raw[0]).toMatchObject({
      id: 'dong-mai',
      vacancy_low: '17.4',
      vacancy_high: '17.4',
      vacancy_state: 'known',
      status: 'operating',
    });
    // Unknown is an empty cell beside its reason, never 0.
    const open = raw.find(({ id }) => id === 'song-khoai')!;
    expect([open.occupancy_low, open.occupancy_high, open.occupancy_state]).toEqual([
      '',
      '',
      'unknown not-published',
    ]);
    await visitor.leave();
  });

  it('the comparison is a workbook grouped by what consultants ask', async () => {
    const visitor = await visit('/en/?compare=dong-mai,song-khoai');
    const { page } = visitor;
    await page.locator('.site-nav .button.primary').click();
    const [{ data: sheet }] = (await readWorkbook(
      await download(page, () =>
        page.getByRole('button', { name: /Download the comparison/ }).click(),
      ),
    )) as unknown as [{ data: (string | number | null)[][] }];
    expect(sheet[0]![1]).toContain('Dong Mai Industrial Park');
    const groups = sheet
      .slice(1)
      .filter((row) => row[0] && row.slice(1).every((cell) => cell === null))
      .map(([title]) => title);
    expect(groups).toEqual([
      'Headline figures',
      'Land',
      'Utilities',
      'Access by road',
      'Cost',
      'Developer and contact',
    ]);
    expect(
      sheet.find(([name]) => String(name).startsWith('Land ready to lease'))!.slice(1, 2),
    ).toEqual([17.4]);
    await visitor.leave();
  });
});

describe('language and units', () => {
  it('a browser that prefers another language is offered it; the choice is remembered', async () => {
    const visitor = await visit(`/en/?${filtered}`, { locale: 'ja-JP' });
    const { page } = visitor;
    await page.getByRole('link', { name: 'このページを日本語で見る' }).click();
    await ready(page);
    expect(new URL(page.url()).pathname).toBe('/ja/');
    expect(search(page)).toBe(`?${filtered}`);
    await page.locator('.reader summary').click();
    await page.getByRole('link', { name: '한국어' }).click();
    await ready(page);
    await page.goto(`${origin}/`);
    await ready(page);
    expect(new URL(page.url()).pathname).toBe('/ko/');
    expect(await page.locator('.offer').count()).toBe(0);
    await visitor.leave();
  });

  it('areas and money in the reader’s units: in the link, with the rate, its date and source; files keep the published ones', async () => {
    const visitor = await visit('/en/?park=texhong-hai-ha');
    const { page } = visitor;
    await page.locator('.reader summary').click();
    await page.getByLabel('Areas in').selectOption('pyeong');
    await page.getByLabel('Money in').selectOption('KRW');
    await expect.poll(() => search(page)).toBe('?park=texhong-hai-ha&unit=pyeong&money=KRW');
    expect(await page.locator('.row[data-park="dong-mai"] .cell-value').first().textContent()).toBe(
      '52,635 pyeong',
    );
    expect(await page.locator('.rates').textContent()).toContain(
      '1 USD = 1,306.76 KRW · average of 2023 · US Federal Reserve',
    );
    expect(await page.locator('.drawer').textContent()).toMatch(/≈ 65,340–\d/);
    await page.reload();
    await ready(page);
    expect(await page.locator('.row[data-park="dong-mai"] .cell-value').first().textContent()).toBe(
      '52,635 pyeong',
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

describe('files without a network', () => {
  it.each(['CSV', 'Excel', 'GeoJSON'])('%s is made in the page', async (name) => {
    // What the map still asks for is its own.
    const visitor = await visit(`/vi/?${filtered}`, { map: false });
    const { page, context } = visitor;
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.locator('.site-nav .button.primary').click();
    const file = await download(page, () => page.getByRole('link', { name }).click());
    expect(file.length).toBeGreaterThan(500);
    if (name === 'CSV') expect(file.toString()).toMatch(/;107,\d+;/);
    await visitor.leave();
  });
  it('where none can be made, the page says so and offers the one of the server', async () => {
    const visitor = await visit(`/en/?${filtered}`);
    const { page } = visitor;
    await page.locator('.site-nav .button.primary').click();
    await page.evaluate(() => {
      URL.createObjectURL = () => {
        throw new Error('no files here');
      };
    });
    await page.getByRole('link', { name: 'CSV' }).click();
    await page.getByText('could not be made here').waitFor();
    const offered = page.getByRole('link', { name: 'Take this file from the server' });
    const file = await download(page, () => offered.click());
    expect(file.toString()).toContain(`${origin}/en/?${filtered}`);
    await visitor.leave();
  });
});

describe('living links', () => {
  it('a link of an older version says what changed since, on this screen, until the reader goes on', async () => {
    const visitor = await visit('/en/?compare=bac-tien-phong,dong-mai&dv=4c214');
    const { page } = visitor;
    await page.getByText('7 figures have changed since').waitFor();
    expect(await page.locator('.living').textContent()).toContain(
      'Bắc Tiền Phong, Land ready to lease: 0–1,192.9 ha → 0–1,173.1 ha',
    );
    await page.getByRole('button', { name: 'Go on with today’s figures' }).click();
    await expect.poll(() => page.locator('.living').count()).toBe(0);
    await expect.poll(() => page.url()).not.toContain('dv=4c214');
    await visitor.leave();
  });
  it('a version that is not on file is said to be unknown; today’s is silent', async () => {
    const visitor = await visit('/en/?vacancy=10-&dv=fffff');
    await visitor.page
      .getByText('This link names a version of the data that is not on file')
      .waitFor();
    await visitor.leave();
    const { version } = (await (await fetch(`${origin}/api/atlas`)).json()) as { version: string };
    const today = await visit(`/en/?vacancy=10-&dv=${version.slice(0, 5)}`);
    expect(await today.page.locator('.living').count()).toBe(0);
    await today.leave();
  });
  it('what is shared names the version', async () => {
    const visitor = await visit('/en/');
    const { page } = visitor;
    await page.locator('.filter > summary', { hasText: 'Land ready to lease' }).click();
    await page.getByLabel('at least', { exact: true }).first().fill('10');
    await expect.poll(() => new URL(page.url()).search).toMatch(/^\?vacancy=10-&dv=[0-9a-f]{5}$/);
    await visitor.leave();
  });
});

describe('one shortlist, three ways home', () => {
  const star = 'star=dong-mai,song-khoai,viet-hung';
  it('a Japanese sheet, a Korean spreadsheet and a Chinese chat link say the same figures', async () => {
    const sheet = await visit(`/ja/sheet?${star}`, { viewport: { width: 1100, height: 1300 } });
    const printed = await sheet.page
      .locator('.sheet-table tbody tr')
      .evaluateAll((all) =>
        all.map((row) =>
          [...row.querySelectorAll('td')]
            .slice(0, 2)
            .map((cell) => cell.querySelector('b')!.textContent!),
        ),
      );
    await sheet.leave();

    const visitor = await visit(`/ko/?${star}`);
    const { page } = visitor;
    await page.locator('.site-nav .button.primary').click();
    const [{ data: rowsOf }] = (await readWorkbook(
      await download(page, () =>
        page.getByRole('button', { name: '후보 목록 내려받기 (Excel)' }).click(),
      ),
    )) as unknown as [{ data: (string | number | null)[][] }];
    const at = (name: string) =>
      rowsOf[0]!
        .map((title, column) => [String(title), column] as const)
        .filter(([title]) => title.startsWith(name))
        .map(([, column]) => column)
        .slice(0, 2);
    const told = (row: (string | number | null)[], name: string) => {
      const [low, high] = at(name).map((column) => Number(row[column]).toLocaleString('en'));
      return low === high ? low! : `${low}–${high}`;
    };
    const saved = rowsOf
      .slice(1)
      .map((row) => [told(row, '즉시 임대 가능 토지'), told(row, '계획 면적')]);
    await visitor.leave();
    const plain = (text: string) => text.replace('〜', '–').replace('～', '–');
    expect(printed.map((row) => row.map(plain))).toEqual(saved);
    expect(saved).toEqual([
      ['17.4', '167.86'],
      ['0–401.06', '714'],
      ['0–264.43', '300.93'],
    ]);

    const chat = await (await fetch(`${origin}/zh-hant/?${star}`)).text();
    const description = /<meta property="og:description" content="([^"]+)">/.exec(chat)![1]!;
    for (const [vacancy] of saved) expect(description).toContain(`${vacancy}公頃`);
    const picture = /<meta property="og:image" content="([^"]+)">/
      .exec(chat)![1]!
      .replaceAll('&amp;', '&');
    expect((await fetch(picture)).headers.get('content-type')).toBe('image/png');
  });
});
