import { expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

it.each([
  ['1,000', 'en', 1000],
  ['1.000', 'vi', 1000],
  ['18,842.56', 'en', 18842.56],
  ['18.842,56', 'vi', 18842.56],
  ['1 200', 'en', 1200],
  ['1.5', 'en', 1.5],
  ['1,5', 'vi', 1.5],
  ['1.5', 'vi', 1.5],
  ['1,5', 'en', 1.5],
  ['0', 'en', 0],
] as const)('%s in %s is %d', (text, language, value) =>
  expect(readNumber(text, language)).toBe(value),
);

it.each(['', 'abc', '-5', '1,2,3', '1e3'])('“%s” is no number', (text) => {
  for (const language of ['en', 'vi'] as const) expect(readNumber(text, language)).toBeUndefined();
});
