/** Letters that look like Latin ones, or carry a stroke that no accent removes, by the letter they stand for. */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'АаΑαɑ',
  b: 'ВвΒ',
  c: 'СсϹϲ',
  d: 'ĐđÐðƉɖԁ',
  e: 'ЕеΕε',
  g: 'ɡ',
  h: 'НнΗһҺĦħ',
  i: 'ІіΙιıɩӀ',
  j: 'ЈјϳȷЈ',
  k: 'КкΚκ',
  l: 'Łł',
  m: 'МмΜ',
  n: 'Νη',
  o: 'ОоΟοØø',
  p: 'РрΡρ',
  q: 'Ԛԛ',
  s: 'Ѕѕ',
  t: 'ТтΤτ',
  u: 'υ',
  v: 'νѵ',
  w: 'Ԝԝ',
  x: 'ХхΧχ',
  y: 'УуΥγүҮ',
  z: 'Ζ',
};
const latin = new Map(
  Object.entries(lookAlikes).flatMap(([letter, others]) =>
    [...others].map((other) => [other, letter]),
  ),
);
const isLookAlike = new RegExp(`[${[...latin.keys()].join('')}]`, 'gu');

/**
 * Folds a text for search: lower case, without accents, đ as d, so that "Quang Yen" finds "Quảng Yên"; wide forms and
 * letters of other scripts that look like Latin ones become those, and what nobody sees goes.
 * Everything that is not a letter or digit becomes one space.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]+/gu, '')
    .replace(isLookAlike, (letter) => latin.get(letter) ?? letter)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
