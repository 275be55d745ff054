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
