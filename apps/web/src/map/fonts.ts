import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url';
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url';
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url';
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url';
import jp400 from '../../fonts/noto-sans-jp-400.woff2?url';
import jp700 from '../../fonts/noto-sans-jp-700.woff2?url';
import kr400 from '../../fonts/noto-sans-kr-400.woff2?url';
import kr700 from '../../fonts/noto-sans-kr-700.woff2?url';
import sc400 from '../../fonts/noto-sans-sc-400.woff2?url';
import sc700 from '../../fonts/noto-sans-sc-700.woff2?url';
import tc400 from '../../fonts/noto-sans-tc-400.woff2?url';
import tc700 from '../../fonts/noto-sans-tc-700.woff2?url';
import type { Language } from '@sites/domain';
import type { FontFace } from './style.ts';

const vietnamese = [
  'U+0102-0103',
  'U+0110-0111',
  'U+0128-0129',
  'U+0168-0169',
  'U+01A0-01A1',
  'U+01AF-01B0',
  'U+1EA0-1EF9',
];

const face = (url: string, ranges: string[]): FontFace => ({
  url: new URL(url, window.location.href).href,
  'unicode-range': ranges,
});

const eastern = ['U+2E80-9FFF', 'U+AC00-D7AF', 'U+F900-FAFF', 'U+FF00-FFEF'];
const signs: Readonly<Partial<Record<Language, readonly [regular: string, bold: string]>>> = {
  ja: [jp400, jp700],
  ko: [kr400, kr700],
  'zh-hans': [sc400, sc700],
  'zh-hant': [tc400, tc700],
};

/** Letters for the labels of the map, from the fonts of the page: no glyph server. Han signs have the forms of the reader's language. */
export function mapFonts(
  language: Language,
): Readonly<Record<'Regular' | 'SemiBold', readonly FontFace[]>> {
  const own = signs[language];
  return {
    Regular: [
      ...(own ? [face(own[0], eastern)] : []),
      face(vietnamese400, vietnamese),
      face(latin400, ['U+0000-00FF', 'U+2000-206F']),
    ],
    SemiBold: [
      ...(own ? [face(own[1], eastern)] : []),
      face(vietnamese600, vietnamese),
      face(latin600, ['U+0000-00FF', 'U+2000-206F']),
    ],
  };
}
