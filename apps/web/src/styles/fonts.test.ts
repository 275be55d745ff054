import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cutFonts, signsOf } from '../../fonts/signs.ts';

it.each(cutFonts)(
  '$language: the fonts hold every sign of the words: run npx tsx apps/web/fonts/build.ts',
  (font) => {
    const list = new URL(`../../fonts/noto-sans-${font.name}.txt`, import.meta.url);
    const cut = new Set(readFileSync(list, 'utf8'));
    expect([...signsOf(font)].length).toBeGreaterThan(300);
    expect([...signsOf(font)].filter((sign) => !cut.has(sign))).toEqual([]);
  },
);
