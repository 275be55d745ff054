import type { ViewportSize } from 'playwright';
import { expect, it } from 'vitest';
import { type Language, languages } from '@sites/domain';
import { casesOf } from './sample.ts';
import { visit, withBrowser } from './visitor.ts';

withBrowser();

const query =
  'vacancy=50-&area=100-&port=any~60km~50000dwt&power=110kv' +
  '&preset=electronics&sv=1&sort=score&compare=viet-hung,song-khoai&star=viet-hung,song-khoai';
const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
const cases = casesOf<readonly [Language, ViewportSize]>(
  languages.flatMap((language) => [desktop, phone].map((size) => [language, size] as const)),
  // The longest words, the widest signs, and the language of most readers.
  [
    ['id', desktop],
    ['ja', desktop],
    ['vi', phone],
    ['en', phone],
  ],
  [
    ['id', desktop],
    ['vi', phone],
  ],
);

it.each(cases)(
  'five low rows are in view under a full question: %s, %o',
  async (language, size) => {
    const visitor = await visit(`/${language}/?${query}`, { viewport: size });
    const rows = await visitor.page.locator('.row:visible').evaluateAll((all) =>
      all.map((row) => {
        const { top, bottom, left, height } = row.getBoundingClientRect();
        const isSeen = [top + 2, bottom - 2].every(
          (y) => document.elementFromPoint(left + 60, y)?.closest('.row') === row,
        );
        return { height, isSeen };
      }),
    );
    expect(Math.max(...rows.map(({ height }) => height))).toBeLessThanOrEqual(88);
    expect(rows.filter(({ isSeen }) => isSeen).length).toBeGreaterThanOrEqual(5);
    await visitor.leave();
  },
);
