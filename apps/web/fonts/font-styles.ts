import { format } from 'oxfmt';
import { cutFonts } from './signs.ts';

const face = (cut: string, weight: number): string => `@font-face {
  font-family: 'Sites ${cut.toUpperCase()}';
  font-weight: ${weight};
  font-display: swap;
  src: url('../../fonts/noto-sans-${cut}-${weight}.woff2') format('woff2');
  unicode-range: U+2000-FFEF;
}`;

const family = (cut: string, system: readonly string[]): string =>
  [
    'Be Vietnam Pro',
    ...system,
    ...['Noto Sans CJK', 'Noto Sans', 'Sites'].map((name) => `${name} ${cut.toUpperCase()}`),
  ]
    .map((name) => `'${name}'`)
    .join(', ');

/** The styles of the languages that have a font of their own, as `src/styles/fonts-cjk.css` holds them. */
export async function fontStyles(): Promise<string> {
  const { code } = await format(
    'fonts-cjk.css',
    `/* By fonts/build.ts from the table of languages. Noto Sans CJK, OFL 1.1, cut to the signs of our own words:
   for machines that have no font of the language. */
${cutFonts.flatMap(({ cut }) => [face(cut, 400), face(cut, 700)]).join('\n')}

/* Han signs differ by language: each names its own fonts, the reader's machine first. Latin and Vietnamese
   stay with Be Vietnam Pro. */
${cutFonts
  .map(
    ({ language, cut, system, breaks }) => `:lang(${language}) {
  font-family: ${family(cut, system)}, sans-serif;
  ${Object.entries(breaks)
    .map(([property, value]) => `${property}: ${value};`)
    .join('\n')}
}`,
  )
  .join('\n')}
/* A little stands between characters and the Latin letters of a name. */
:lang(zh-hans),
:lang(zh-hant) {
  text-autospace: ideograph-alpha;
}
:lang(vi) {
  word-break: normal;
  line-break: auto;
  font-family: 'Be Vietnam Pro', system-ui, sans-serif;
}
`,
    { singleQuote: true, printWidth: 100 },
  );
  return code;
}
