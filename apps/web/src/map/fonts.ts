import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url';
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url';
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url';
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url';
import { type Language, aboutLanguage } from '@sites/domain';
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
const cut = import.meta.glob<string>('../../fonts/noto-sans-*.woff2', {
  query: '?url',
  import: 'default',
  eager: true,
});

/**
 * Letters for the labels of the map, from the fonts of the page: no glyph server. Han signs have the forms of
 * the reader's language.
 */
export function mapFonts(
  language: Language,
): Readonly<Record<'Regular' | 'SemiBold', readonly FontFace[]>> {
  const { font } = aboutLanguage(language);
  const own = (weight: number): FontFace[] =>
    font ? [face(cut[`../../fonts/noto-sans-${font.cut}-${weight}.woff2`] ?? '', eastern)] : [];
  return {
    Regular: [
      ...own(400),
      face(vietnamese400, vietnamese),
      face(latin400, ['U+0000-00FF', 'U+2000-206F']),
    ],
    SemiBold: [
      ...own(700),
      face(vietnamese600, vietnamese),
      face(latin600, ['U+0000-00FF', 'U+2000-206F']),
    ],
  };
}
