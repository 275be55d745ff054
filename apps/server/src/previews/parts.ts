import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, type StillGround, type StillPlaces, aboutLanguage } from '@sites/domain';

/** What the pictures of chats are drawn with: the ground of still maps, and the fonts of the front end. */
export function previewParts(root: string) {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
  const fonts = join(root, 'apps/web/fonts');
  const latin = [400, 600].map((weight) => join(fonts, `be-vietnam-pro-${weight}.ttf`));
  return {
    // Files of ours, as the build of the data wrote them.
    ground: read('geo/basemap/dist/still.json') as StillGround,
    places: read('geo/dist/still.json') as StillPlaces,
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
