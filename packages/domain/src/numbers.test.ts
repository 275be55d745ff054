import { expect, it } from 'vitest';
import { plainNumber, readNumber, twoDigits } from './numbers.ts';

const comma = { decimal: ',', group: '.' };
const point = { decimal: '.', group: ',' };

/** What is typed, what it is where points group (vi, id), and where commas do (en, zh, ja, ko). */
const typed: readonly (readonly [string, number | undefined, number | undefined])[] = [
  // One sign before three digits: the language decides.
  ['1,000', 1, 1000],
  ['1.000', 1000, 1],
  ['1.500', 1500, 1.5],
  ['1,500', 1.5, 1500],
  ['107.735', 107735, 107.735],
  // Anything else tells by itself.
  ['1.5', 1.5, 1.5],
  ['1,5', 1.5, 1.5],
  ['10.50', 10.5, 10.5],
  ['0.500', 0.5, 0.5],
  ['0,125', 0.125, 0.125],
  ['1234.567', 1234.567, 1234.567],
  ['1.234,5', 1234.5, 1234.5],
  ['1,234.5', 1234.5, 1234.5],
  ['18,842.56', 18842.56, 18842.56],
  ['1.234.567', 1234567, 1234567],
  ['1,234,567.891', 1234567.891, 1234567.891],
  ['1,234.567', 1234.567, 1234.567],
  ['1.0000', 1, 1],
  ['.5', 0.5, 0.5],
  ['007', 7, 7],
  // Spaces of every width and apostrophes group.
  ['1 200', 1200, 1200],
  ['1\u00A0200,5', 1200.5, 1200.5],
  ['1\u202F234\u202F567', 1234567, 1234567],
  ["1'200", 1200, 1200],
  ['1’200.5', 1200.5, 1200.5],
  // What an East Asian input method types.
  ['１０', 10, 10],
  ['１０．５', 10.5, 10.5],
  ['１０，５', 10.5, 10.5],
  ['１０。５', 10.5, 10.5],
  ['１０｡５', 10.5, 10.5],
  ['１０、５', 10.5, 10.5],
  ['１，０００', 1, 1000],
  ['１．２３４，５', 1234.5, 1234.5],
  ['　１０　', 10, 10],
  ['１　２００', 1200, 1200],
  ['1０', 10, 10],
  // No numbers, or none of ours.
];
/** No numbers, or none of ours. */
const unread = [
  ['', ' ', '.', ',', '。', 'abc', '十', '-5', '－５', '+5', '1e3', '0x10', '10 ha', '10.'],
  ['1,2,3', '1,00,000', '1,234,5', '1 2', '1.000 5', '1 000.000.000', "1'000,000,000"],
  ['1234567890123', '9'.repeat(400), 'Infinity', '1_000'],
].flat();
it.each(typed)('“%s” is %s where points group, %s where commas do', (text, pointed, commaed) => {
  expect(readNumber(text, comma)).toBe(pointed);
  expect(readNumber(text, point)).toBe(commaed);
});

it('twelve digits are read, not one more', () => {
  expect(readNumber('123456789012', point)).toBe(123_456_789_012);
  expect(readNumber('123,456,789,012.5', point)).toBe(123_456_789_012.5);
  expect(readNumber('1234567890123', point)).toBeUndefined();
});

it.each([
  [0, 0],
  [1, 1],
  [9.99, 9.9],
  [10, 10],
  [99.9, 99],
  [123, 120],
  [1999, 1900],
  [0.0789, 0.078],
  // What the machine makes of a division.
  [0.3, 0.3],
  [0.7, 0.7],
  [1.1, 1.1],
  [2.3, 2.3],
  [4600, 4600],
  [-1.25, -1.3],
])('the two digits that count of %s, never more than it is, are %s', (value, digits) =>
  expect(twoDigits(value)).toBe(digits),
);

it('what is written without groups is read back, whatever the language', () => {
  for (const marks of [comma, point])
    for (const value of [0, 1, 0.5, 10.25, 1234, 1234.5, 12345.678])
      expect(readNumber(plainNumber(value, marks), marks)).toBe(value);
});

it.each(unread)('“%s” is no number', (text) => {
  expect(readNumber(text, comma)).toBeUndefined();
  expect(readNumber(text, point)).toBeUndefined();
});
