import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fontStyles } from '../../fonts/font-styles.ts';
import { cutFonts, signsOf } from '../../fonts/signs.ts';

it.each(cutFonts)(
  '$language: the fonts hold every sign of the words: run npx tsx apps/web/fonts/build.ts',
  (font) => {
    const list = new URL(`../../fonts/noto-sans-${font.cut}.txt`, import.meta.url);
    const cut = new Set(readFileSync(list, 'utf8'));
    expect([...signsOf(font)].length).toBeGreaterThan(300);
    expect([...signsOf(font)].filter((sign) => !cut.has(sign))).toEqual([]);
  },
);

it('the styles of fonts are those of the table of languages: run npx tsx apps/web/fonts/build.ts', async () =>
  expect(readFileSync(new URL('fonts-cjk.css', import.meta.url), 'utf8')).toBe(await fontStyles()));
