import jsQr from 'jsqr';
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '@sites/domain';
import { casesOf } from './sample.ts';
import { isWhole } from '../../commands/walks.ts';
import { origin, visit, withBrowser } from './visitor.ts';

withBrowser();

const filtered = 'vacancy=10-&port=cai-lan~60km';

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

// Five parks in every language are a proof of its own (npm run test:sheets); here one is printed in signs,
// the rest in long words.
const sheets = ['dong-mai', 'song-khoai', 'texhong-hai-ha', 'cam-pha-2', 'dam-nha-mac'];

describe.each(casesOf<Language>(languages, ['ja', 'id']))('a sheet in %s', (language) => {
  it.each(casesOf(sheets, language === 'ja' ? ['dam-nha-mac'] : []))(
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

  if (!isWhole && language !== 'id') return;

  it('a board pack: a page for the comparison and for each park, the head on every page', async () => {
    const query = `${filtered}&w=vacancy3.port2&sv=1&star=${sheets.slice(0, 3).join(',')}`;
    const visitor = await visit(`/${language}/pack?${query}`, {
      viewport: { width: 1100, height: 1300 },
    });
    const { page } = visitor;
    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .locator('.sheet:not(.pack-pages)')
        .evaluateAll((all) =>
          all.map(
            (one) => one.scrollHeight <= one.clientHeight && one.scrollWidth <= one.clientWidth,
          ),
        ),
    ).toEqual([true, true, true, true]);
    const pages = await textsOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    for (const text of pages) expect(compact(text)).toContain('QuảngNinhSites');
    // Pages that run on are numbered; sheets have no margin for it.
    const numbered = pages.filter((text, at) =>
      compact(text).includes(`${at + 1}/${pages.length}`),
    );
    expect(pages.length - numbered.length).toBe(4);
    expect(numbered.length).toBeLessThan(7);
    await visitor.leave();
  });

  it('a comparison under many filters: it may run on to a second page, and nothing is cut', async () => {
    const filters = 'vacancy=10-&area=100-&port=any~40km&power=110kv&gate=any~40km';
    const visitor = await visit(
      `/${language}/sheet?${filters}&compare=dong-mai,song-khoai,texhong-hai-ha,dam-nha-mac`,
      { viewport: { width: 1100, height: 1300 } },
    );
    const { page } = visitor;
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('.sheet');
    expect(await sheet.evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0);
    const pages = await textsOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    expect(pages.length).toBeLessThanOrEqual(2);
    // The foot is what a page that is cut has lost first.
    const foot = (await page.locator('.sheet-link').textContent())!;
    expect(compact(pages.at(-1)!)).toContain(compact(foot).slice(0, 40));
    await visitor.leave();
  });

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
