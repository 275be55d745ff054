import { casesOf } from './sample.ts';
import { type Language, languages } from '@sites/domain';
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { visit, withBrowser } from './visitor.ts';

withBrowser();

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

/** The list with each kind of column, in an order of its own, beside an open park, and found by a tenant. */
const views = {
  all: '',
  ranked:
    '?vacancy=10-&port=any~40km&power=110kv&star=dong-mai,song-khoai&w=vacancy3.port2&sort=score',
  open: '?power=110kv&near=107.045,20.972~12km&zone=quang-yen&park=dong-mai',
  container: '?port=any~60km~container&q=foxconn',
  gate: '?gate=any~100km&year=2028',
  airport: '?airport=any~60km',
  interchange: '?interchange=any~15km&w=vacancy3&vacancy=50-&area=100-',
} satisfies Record<string, string>;

/** Texts of which a part is cut; what yields as a whole, in a line that is not seen, is not among them. */
const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const canvas = document.createElement('canvas').getContext('2d')!;
    const isWider = (one: HTMLElement, text: string, part?: string) => {
      const { fontWeight, fontSize, fontFamily, color } = getComputedStyle(one, part);
      const { paddingLeft, paddingRight } = getComputedStyle(one);
      canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      const room =
        one.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      return color !== 'rgba(0, 0, 0, 0)' && canvas.measureText(text).width > room + 1;
    };
    const yields = '.row-name, .row-place, .cell-value, .totals';
    for (const one of document.querySelectorAll<HTMLElement>('body *')) {
      if (!one.checkVisibility() || one.closest('.visually-hidden, svg, .map')) continue;
      // The head of what opens below in full.
      if (one.closest('.row-why > summary')) continue;
      const said = one.textContent.trim();
      if (one instanceof HTMLSelectElement) {
        const text = one.selectedOptions[0]?.text ?? '';
        if (isWider(one, text)) found.add(text);
      } else if (one instanceof HTMLInputElement) {
        if (isWider(one, one.placeholder, '::placeholder')) found.add(one.placeholder);
      }
      if (![...one.childNodes].some((node) => node instanceof Text && node.data.trim())) continue;
      const range = document.createRange();
      range.selectNodeContents(one);
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
      for (let around: Element | null = one; around; around = around.parentElement) {
        const { overflowX, overflowY, position, display } = getComputedStyle(around);
        if (/auto|scroll/.test(overflowX + overflowY)) break;
        if (/hidden|clip/.test(overflowX + overflowY) && !/inline|contents/.test(display)) {
          const edge = around.getBoundingClientRect();
          const isCut = ({ top, bottom, left, right, height }: DOMRect) =>
            !(around?.matches(yields) && top > edge.bottom - 5) &&
            (right > edge.right + 2 ||
              left < edge.left - 2 ||
              bottom - height / 5 > edge.bottom + 1 ||
              top + height / 5 < edge.top - 1);
          if (boxes.some(isCut)) found.add(said);
        }
        if (position === 'fixed') break;
      }
    }
    return [...found];
  });

type Case = readonly [Language, keyof typeof views];
const all = languages.flatMap((language) =>
  (Object.keys(views) as (keyof typeof views)[]).map((view): Case => [language, view]),
);
const some: readonly Case[] = [
  ['id', 'ranked'],
  ['ja', 'ranked'],
  ['en', 'all'],
  ['vi', 'gate'],
];
it.each(casesOf(all, some, some.slice(0, 2)))('no text is cut: %s, %s', async (language, view) => {
  const visitor = await visit(`/${language}/${views[view]}`);
  for (const size of sizes) {
    await visitor.page.setViewportSize(size);
    await visitor.page.evaluate(() => document.fonts.ready);
    expect.soft(await cutTexts(visitor.page), `${size.width} px`).toEqual([]);
  }
  await visitor.leave();
});
