import { fold } from './fold.ts';

/**
 * Kinds of places, old units and new, as people write them. The first form of a row stands for all, in capitals as no
 * folded text has them. Words before and after a name are rows of their own: Amata City Hạ Long is not TP Hạ Long.
 */
const kinds: readonly (readonly string[])[] = [
  ['TP', 'thành phố', 'T.P', 'kota'],
  ['TX', 'thị xã', 'T.X'],
  ['TT', 'thị trấn', 'T.T'],
  ['H', 'huyện', 'distrik'],
  ['P', 'phường', 'kelurahan'],
  ['X', 'xã', 'komune'],
  ['DK', 'đặc khu', 'Đ.K', 'ĐKKT'],
  ['KKT', 'KKTCK', 'KKT cửa khẩu', 'KKT ven biển', 'K.K.T'],
  ['KKT', 'khu kinh tế', 'khu kinh tế cửa khẩu', 'khu kinh tế ven biển'],
  ['KKT', 'zona ekonomi', 'zona ekonomi pesisir', 'zona ekonomi gerbang perbatasan'],
  ['CITY'],
  ['TOWN', 'township', 'district', 'county'],
  ['WARD'],
  ['COMMUNE'],
  ['ZONE', 'special zone', 'special administrative zone'],
  ['EZ', 'economic zone', 'coastal economic zone', 'border gate economic zone', 'CEZ'],
];

/** Words for an industrial park. Everything searched is one, so beside a name they tell nothing. */
const parks =
  'KCN|khu công nghiệp|khu CN|K.C.N|KCX|CCN|cụm công nghiệp|cụm CN|kawasan industri|' +
  'industrial park|industrial zone|industrial estate|IP|I.P|IZ|IE';
/** The same words where they are written onto the name. */
const unspacedParks = '工业园区|工业园|工业区|工業園區|工業園|工業區|工業団地|산업단지|산단|공단';

/** Longer words first: "thi xa" before "xa". */
const either = (words: readonly string[]): string =>
  words
    .map(fold)
    .toSorted((a, b) => b.length - a.length)
    .join('|');
const short = new Map(
  kinds.flatMap(([first = '', ...more]) => [first, ...more].map((word) => [fold(word), first])),
);
const longer = [...short.keys()].filter((word) => word.length > 1);
const letters = [...short.keys()].filter((word) => word.length === 1);
/** A single letter at the end may be the beginning of a name: "tien p". */
const anyKind = new RegExp(`(^| )((?:${either(longer)})(?= |$)|(?:${either(letters)})(?= ))`, 'g');
const anyPark = new RegExp(
  `(?:^| )(?:${either(parks.split('|'))})(?= |$)|${either(unspacedParks.split('|'))}`,
  'g',
);

const tidy = (text: string): string => text.replace(/ +/g, ' ').trim();

/** A folded text with the short form of every kind: "thanh pho ha long" is "TP ha long". */
export const withShortKinds = (text: string): string =>
  text.replace(anyKind, (_, space: string, word: string) => `${space}${short.get(word) ?? word}`);

/** A folded text without the words for a park, unless it holds nothing else. */
export const withoutParkWords = (text: string): string => tidy(text.replace(anyPark, ' ')) || text;

/** A folded text without any word for the kind of a place. */
export const withoutKinds = (text: string): string => tidy(text.replace(anyKind, ' '));
