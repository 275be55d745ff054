import { describe, expect, it } from 'vitest';
import { foldForm } from '@sites/link';
import { type Language, aboutLanguage, languages, readNumber } from '@sites/domain';
import { readLoad } from './load-form.ts';

const read = (values: Readonly<Record<string, string>>) =>
  readLoad(new URLSearchParams(values).toString());

it('reads a load, and nothing where nothing is typed', () => {
  expect(readLoad('mw=40&mwh=250000&clean=30')).toEqual({
    load: { mw: 40, mwh: 250_000, clean: 30 },
    bad: [],
  });
  expect(readLoad('mw=&clean=')).toEqual({ load: {}, bad: [] });
});

// Bounds: mw above 0 to 10,000; mwh above 0 to 100,000,000; clean 0 to 100.
describe.each([
  ['mw', '0.001', '10000', '0', '10000.001'],
  ['mwh', '0.001', '100000000', '0', '100000000.001'],
  ['clean', '0', '100', '-0.1', '100.001'],
] as const)('%s', (key, least, most, below, above) => {
  it.each([least, most])('takes %s', (text) =>
    expect(read({ [key]: text })).toEqual({ load: { [key]: Number(text) }, bad: [] }),
  );
  it.each([below, above, '-5', 'lots', '1,234', '9'.repeat(40), '1e5', 'NaN', '0x10'])(
    'names %s and goes on',
    (text) => {
      const { load, bad } = read({ [key]: text, ...(key !== 'mw' && { mw: '7' }) });
      expect(bad).toEqual([`${key}=${text}`]);
      expect(load[key]).toBeUndefined();
      if (key !== 'mw') expect(load.mw).toBe(7);
    },
  );
  it.each([
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['１２．５', 12.5],
    ['１２，５', 12.5],
    [' 8 ', 8],
  ])('reads %s as it is meant', (text, value) =>
    expect(read({ [key]: text })).toEqual({ load: { [key]: value }, bad: [] }),
  );
});

it('is written into the address as the language means it', () => {
  const folded = (language: Language, typed: string) =>
    foldForm(new URLSearchParams({ form: '1', mwh: typed, money: 'USD' }).toString(), (text) =>
      String(readNumber(text, aboutLanguage(language).numbers) ?? text),
    );
  expect(folded('en', '1,500')).toBe('mwh=1500&money=USD');
  expect(folded('vi', '1.500')).toBe('mwh=1500&money=USD');
  expect(folded('vi', '1,5')).toBe('mwh=1.5&money=USD');
  for (const language of languages) {
    expect(folded(language, '２５００００')).toBe('mwh=250000&money=USD');
    expect(folded(language, '-5')).toBe('mwh=-5&money=USD');
  }
});

describe('a link that a chat has passed on', () => {
  it.each(['40.', '40）', '40,', ' 40 ', '40”', '40。'])('reads %s for what it was', (text) => {
    const { load, bad } = read({ mw: text });
    expect([load.mw ?? bad, bad]).toEqual([40, []]);
  });
  it('names what is said twice, and takes the first', () => {
    expect(readLoad('mw=40&mw=50&clean=&clean=30')).toEqual({
      load: { mw: 40, clean: 30 },
      bad: ['mw=50'],
    });
  });
});

it('names a text without end by its start', () =>
  expect(read({ mw: '9'.repeat(3000) }).bad).toEqual([`mw=${'9'.repeat(40)}…`]));
