// Cuts the Chinese, Japanese and Korean fonts to the signs that our words use, writes the styles that name
// them, and joins the slices of the Latin one: npx tsx apps/web/fonts/build.ts
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fontStyles } from './font-styles.ts';
import { cutFonts, signsOf } from './signs.ts';

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const python = (...args: string[]) => execFileSync('/usr/bin/python3', args);

const asciiSigns =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz';
const weights = [
  { weight: 400, style: 'Regular' },
  { weight: 700, style: 'Bold' },
];
/** Browsers read WOFF2; what draws the pictures without a browser reads plain fonts and wants Latin in them. */
const formats = [
  { extension: 'woff2', more: '', flags: ['--flavor=woff2'] },
  { extension: 'otf', more: asciiSigns, flags: [] },
];

for (const font of cutFonts) {
  const signs = signsOf(font);
  const file = `noto-sans-${font.cut}`;
  writeFileSync(pathOf(`${file}.txt`), `${signs}\n`);
  for (const { weight, style } of weights) {
    for (const { extension, more, flags } of formats) {
      python(
        '-m',
        'fontTools.subset',
        `/usr/share/fonts/opentype/noto/NotoSansCJK-${style}.ttc`,
        `--font-number=${font.face}`,
        `--text=${signs}${more}`,
        '--layout-features=',
        '--no-hinting',
        '--desubroutinize',
        ...flags,
        `--output-file=${pathOf(`${file}-${weight}.${extension}`)}`,
      );
    }
  }
  console.log(`${font.language}: ${[...signs].length} signs`);
}

writeFileSync(pathOf('../src/styles/fonts-cjk.css'), await fontStyles());

// The drawer of pictures looks for one file per weight, not for slices by script.
const slices = '../../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro';
for (const weight of [400, 600]) {
  const parts = ['latin', 'vietnamese'].map((part) =>
    pathOf(`${slices}-${part}-${weight}-normal.woff`),
  );
  python(pathOf('merge.py'), ...parts, `${weight}`, pathOf(`be-vietnam-pro-${weight}.ttf`));
}
