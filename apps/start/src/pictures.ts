import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@sites/domain';

const signs: Readonly<Partial<Record<Language, string>>> = {
  ja: 'jp',
  ko: 'kr',
  'zh-hans': 'sc',
  'zh-hant': 'tc',
};

/** What the pictures of chats are drawn with: the coast, and the fonts of the front end. */
export function pictureParts(root: string) {
  const fonts = join(root, 'apps/web/fonts');
  const latin = [400, 600].map((weight) => join(fonts, `be-vietnam-pro-${weight}.ttf`));
  return {
    coast: readFileSync(join(root, 'geo/basemap/dist/preview.svg'), 'utf8'),
    fonts: (language: Language): string[] => [
      ...latin,
      ...(signs[language]
        ? [400, 700].map((weight) => join(fonts, `noto-sans-${signs[language]}-${weight}.otf`))
        : []),
    ],
  };
}
