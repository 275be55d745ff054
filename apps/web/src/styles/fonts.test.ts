import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
// @ts-expect-error -- a script without types
import { signsOf } from '../../fonts/build.mjs';

it.each([
  ['ja', 'jp'],
  ['ko', 'kr'],
  ['zh-hans', 'sc'],
  ['zh-hant', 'tc'],
])(
  '%s: the fonts hold every sign of the words: run node apps/web/fonts/build.mjs',
  (language, name) => {
    const cut = new Set(
      readFileSync(new URL(`../../fonts/noto-sans-${name}.txt`, import.meta.url), 'utf8'),
    );
    expect(
      [...(signsOf as (language: string) => string)(language)].filter((sign) => !cut.has(sign)),
    ).toEqual([]);
  },
);
