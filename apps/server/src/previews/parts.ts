import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, aboutLanguage } from '@sites/domain';

/** What the pictures of chats are drawn with: the coast, and the fonts of the front end. */
export function previewParts(root: string) {
  const fonts = join(root, 'apps/web/fonts');
  const latin = [400, 600].map((weight) => join(fonts, `be-vietnam-pro-${weight}.ttf`));
  return {
    coast: readFileSync(join(root, 'geo/basemap/dist/preview.svg'), 'utf8'),
    fonts: (language: Language): string[] => {
      const { font } = aboutLanguage(language);
      const own = font ? [400, 700] : [];
      return [
        ...latin,
        ...own.map((weight) => join(fonts, `noto-sans-${font?.cut}-${weight}.otf`)),
      ];
    },
  };
}
