// Cuts the Chinese, Japanese and Korean fonts to the signs that our words use: node apps/web/fonts/build.mjs
// Needs Debian's fonts-noto-cjk and python3-fonttools with python3-brotli; the cut fonts and the list of signs are committed.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const here = new URL('./', import.meta.url);
const root = new URL('../../../', here);
/** Number of each language's face inside Debian's collections. */
const faces = { ja: ['jp', 0], ko: ['kr', 1], 'zh-hans': ['sc', 2], 'zh-hant': ['tc', 3] };
const weights = { 400: 'Regular', 700: 'Bold' };

/** The signs of a language: its interface, its data words, kana where it has them, and the punctuation of numbers. */
export function signsOf(language) {
  const folder = new URL(`packages/words/src/${language}/`, root);
  const texts = [
    ...readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8')),
    readFileSync(new URL(`geo/words/${language}.json`, root), 'utf8'),
    readFileSync(new URL('packages/domain/src/language.ts', root), 'utf8'),
    readFileSync(new URL('packages/words/src/offer.ts', root), 'utf8'),
  ];
  const kana =
    language === 'ja'
      ? Array.from({ length: 0x60 * 2 }, (_, at) => String.fromCodePoint(0x3041 + at))
      : [];
  const signs = new Set([...texts.join(''), ...kana, ...'、。，．：；？！（）「」『』“”…—～·%']);
  // Latin letters come from the font of the page.
  return [...signs]
    .filter((sign) => sign > '\u2000')
    .toSorted()
    .join('');
}

if (process.argv[1]?.endsWith('build.mjs')) {
  for (const [language, [name, number]] of Object.entries(faces)) {
    const signs = signsOf(language);
    writeFileSync(new URL(`noto-sans-${name}.txt`, here), `${signs}\n`);
    for (const [weight, style] of Object.entries(weights)) {
      for (const [flavor, extension] of [
        ['woff2', 'woff2'],
        ['', 'otf'],
      ]) {
        execFileSync('/usr/bin/python3', [
          '-m',
          'fontTools.subset',
          `/usr/share/fonts/opentype/noto/NotoSansCJK-${style}.ttc`,
          `--font-number=${number}`,
          `--text=${signs}${extension === 'otf' ? ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz' : ''}`,
          '--layout-features=',
          '--no-hinting',
          '--desubroutinize',
          ...(flavor ? [`--flavor=${flavor}`] : []),
          `--output-file=${new URL(`noto-sans-${name}-${weight}.${extension}`, here).pathname}`,
        ]);
      }
    }
    console.log(`${language}: ${[...signs].length} signs`);
  }
  // Pictures are drawn without a browser, by a library that reads no WOFF and looks for one file per weight.
  for (const weight of [400, 600]) {
    const parts = ['latin', 'vietnamese'].map(
      (part) =>
        new URL(
          `node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-${part}-${weight}-normal.woff`,
          root,
        ).pathname,
    );
    execFileSync('/usr/bin/python3', [
      new URL('merge.py', here).pathname,
      ...parts,
      String(weight),
      new URL(`be-vietnam-pro-${weight}.ttf`, here).pathname,
    ]);
  }
}
