/**
 * Folds a text for search: lower case, without accents, đ as d, so that "Quang Yen" finds "Quảng Yên".
 * Everything that is not a letter or digit becomes one space.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Stands between the folded names of one park: a search must be answered by one of them, not by bits of several. */
export const searchSeparator = '|';

/** Whether one of some folded names holds the words of a text in order, each at least by its beginning: "quang y" finds "thi xa quang yen". */
export function holdsPhrase(entries: readonly string[], text: string): boolean {
  const words = fold(text).split(' ');
  return entries.some((entry) => {
    const all = entry.split(' ');
    return all.some((_, at) => words.every((word, step) => all[at + step]?.startsWith(word)));
  });
}
