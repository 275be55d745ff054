import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { fourParks, pageSamples } from './page-samples.ts';
import { casesOf } from './sample.ts';
import { allFetched, visit, withBrowser } from './visitor.ts';

withBrowser();

/** Words that touch on a line though a space is written between them. */
const touching = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const boxed = (one: Element | null): Element | null =>
      one && getComputedStyle(one).display === 'contents' ? boxed(one.parentElement) : one;
    const range = document.createRange();
    const boxOf = (text: Text, at: number) => {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      return [...range.getClientRects()].at(-1);
    };
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let before: { text: string; box: DOMRect | undefined } | undefined;
    let hasSpace = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      const around = boxed(text.parentElement);
      if (!around?.checkVisibility() || around.closest('.visually-hidden, svg, select')) continue;
      const at = text.data.search(/\S/);
      hasSpace ||= at !== 0;
      if (at < 0) continue;
      const box = boxOf(text, at);
      if (hasSpace && box && before?.box) {
        const isSameLine = box.top < before.box.bottom - 4 && before.box.top < box.bottom - 4;
        const gap = box.left - before.box.right;
        if (isSameLine && gap > -3 && gap < 1) found.push(`${before.text.slice(-20)}|${text.data}`);
      }
      const end = text.data.trimEnd().length;
      before = { text: text.data.slice(0, end), box: boxOf(text, end - 1) };
      hasSpace = end < text.data.length;
    }
    return found;
  });

const openAll = (page: Page) =>
  page.locator('details:not(.filter)').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });

/** Puts every text in anew, as a change of the page does: what was drawn at once is not what is drawn later. */
const putInAnew = (page: Page) =>
  page.evaluate(() => {
    for (const text of document.querySelectorAll('x-text')) {
      const place = document.createComment('');
      text.replaceWith(place);
      // The page is drawn without it in between.
      void document.body.offsetWidth;
      place.replaceWith(text);
    }
  });

const asked = 'vacancy=50-&port=any~60km~50000dwt&power=110kv';
const pages = [
  `?${asked}&star=${fourParks}`,
  '?gate=any~100km&year=2028&preset=textiles&sv=2&sort=score',
  pageSamples.rules,
  `${pageSamples.compare}&${asked}`,
  pageSamples.park,
  pageSamples.ask,
  pageSamples.energy,
  pageSamples.clusters,
  pageSamples.province,
  pageSamples.data,
  pageSamples.pack,
];
const languages = ['en', 'vi', 'ja'];
const all = languages.flatMap((language) => pages.map((path) => `/${language}/${path}`));
const some = [`/en/${pages[0]}`, `/ja/${pageSamples.rules}`, `/vi/${pageSamples.ask}`];

it.each(casesOf(all, some, some.slice(0, 1)))(
  'no space between words is lost: %s',
  async (path) => {
    const visitor = await visit(path, { viewport: { width: 390, height: 844 } });
    await allFetched(visitor.page);
    await openAll(visitor.page);
    expect(await touching(visitor.page)).toEqual([]);
    await putInAnew(visitor.page);
    for (const width of [390, 1280]) {
      await visitor.page.setViewportSize({ width, height: 844 });
      expect(await touching(visitor.page), `${width} px`).toEqual([]);
    }
    await visitor.leave();
  },
);

it('what comes after a click keeps its spaces too', async () => {
  const visitor = await visit(`/en/?${asked}`);
  const { page } = visitor;
  await page.locator('.row-link').first().click();
  await page.locator('.drawer .reasons, .drawer .conditions').first().waitFor();
  await openAll(page);
  expect(await touching(page)).toEqual([]);
  await page.goBack();
  await page.locator('.filter.of-power input').first().waitFor({ state: 'attached' });
  expect(await touching(page)).toEqual([]);
  await visitor.leave();
});
