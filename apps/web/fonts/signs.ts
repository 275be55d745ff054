import { readFileSync, readdirSync } from 'node:fs';
import { aboutLanguage, languages } from '@sites/domain';

const root = new URL('../../../', import.meta.url);

/** The fonts we cut, each for its language. */
export const cutFonts = languages.flatMap((language) => {
  const { font } = aboutLanguage(language);
  return font ? [{ language, ...font }] : [];
});
type LanguageFont = (typeof cutFonts)[number];

/** Names and marks that every language writes stand beside its own words. */
const sharedFiles = [
  'packages/domain/src/languages.ts',
  'packages/stillmap/src/overview-content.ts',
];
const punctuation = '、。，．：；？！（）「」『』“”…—～·%';
/** Hiragana and katakana, with their marks: readers may type any of them. */
const kanaSigns = String.fromCodePoint(...Array.from({ length: 0xc0 }, (_, at) => 0x3041 + at));

/** Words that readers type and no page shows: a list over several lines. */
const onlyTyped = /^ {2}passing:(?:\n {4}.*)+/m;

/** The signs of a language: its interface, its data words, kana where it has them, and punctuation. */
export function signsOf({ language, kana }: LanguageFont): string {
  const wordFolder = `packages/words/src/${language}/`;
  const files = [
    ...readdirSync(new URL(wordFolder, root)).map((file) => `${wordFolder}${file}`),
    `geo/words/${language}.json`,
    ...sharedFiles,
  ];
  const texts = files.map((file) =>
    readFileSync(new URL(file, root), 'utf8').replace(onlyTyped, ''),
  );
  const signs = new Set([...texts.join(''), ...(kana ? kanaSigns : ''), ...punctuation]);
  // Latin letters come from the font of the page.
  return [...signs]
    .filter((sign) => sign > '\u2000')
    .toSorted()
    .join('');
}
