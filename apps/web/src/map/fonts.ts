import latin400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url';
import latin600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff2?url';
import vietnamese400 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url';
import vietnamese600 from '@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff2?url';
import type { FontFace } from './style.ts';

const vietnamese = ['U+0102-0103', 'U+0110-0111', 'U+0128-0129', 'U+0168-0169', 'U+01A0-01A1', 'U+01AF-01B0', 'U+1EA0-1EF9'];

const face = (url: string, ranges: string[]): FontFace => ({ url: new URL(url, window.location.href).href, 'unicode-range': ranges });

/** Letters for the labels of the map, from the fonts of the page: no glyph server. */
export const mapFonts = (): Readonly<Record<'Regular' | 'SemiBold', readonly FontFace[]>> => ({
  Regular: [face(vietnamese400, vietnamese), face(latin400, ['U+0000-00FF', 'U+2000-206F'])],
  SemiBold: [face(vietnamese600, vietnamese), face(latin600, ['U+0000-00FF', 'U+2000-206F'])],
});
