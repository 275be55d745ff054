import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import type { Figure } from '../figure-schema.ts';
import type { Park } from '../park.ts';
import { findFilter } from './registry.ts';
import { judgeRange, parseRange, writeRange } from './range.ts';
import { isSomeLand } from './some-land.ts';

const park = { developer: { name: null } } as unknown as Park;
const known = (value: number): Figure => ({
  state: 'known',
  value,
  unit: 'ha',
  rests: [{ about: 'x', value, unit: 'ha', asOf: null, source: 's', confidence: 'official' }],
});
const bounds = (low: number | null, high: number | null): Figure => ({
  state: 'bounds',
  low,
  high,
  unit: 'ha',
  rule: 'published-range',
  rests: [],
});

describe('range over bounds', () => {
  it.each<[Figure, string, string]>([
    [known(10), '10-', 'match'],
    [known(9.9), '10-', 'no'],
    [known(10), '-10', 'match'],
    [known(0), '-10', 'match'],
    [known(0), '1-', 'no'],
    [bounds(0, 300), '10-', 'may'],
    [bounds(0, 300), '-300', 'match'],
    [bounds(0, 300), '301-', 'no'],
    [bounds(20, 300), '10-', 'match'],
    [bounds(5, 20), '10-15', 'may'],
    // Limits belong to the range.
    [bounds(5, 10), '10-', 'may'],
    [bounds(10, 20), '-10', 'may'],
    [bounds(10, 10), '10-10', 'match'],
    [bounds(20, null), '10-', 'match'],
    [bounds(20, null), '-30', 'may'],
    [bounds(20, null), '-10', 'no'],
    [{ state: 'unknown', reason: 'not-published', rests: [] }, '-1000', 'may'],
    [{ state: 'not-applicable', reason: 'not-developed', rests: [] }, '0-', 'no'],
  ])('%j against %s is %s', (figure, text, verdict) => {
    expect(judgeRange(figure, parseRange(text)!, 'vacancy', park).verdict).toBe(verdict);
  });
  it.each([
    ['10-', [10]],
    ['-10', [10]],
    ['10-20', [10, 20]],
    ['0-', [0]],
  ])('tells the limits that %s names: %j', (text, limits) => {
    for (const figure of [known(15), bounds(0, 300), bounds(400, null)])
      expect(judgeRange(figure, parseRange(text)!, 'vacancy', park).because).toMatchObject({
        limits,
      });
  });
  it('names what would settle an open answer and whom to ask', () => {
    expect(judgeRange(bounds(0, 300), { min: 10 }, 'vacancy', park).because).toMatchObject({
      code: 'too-wide',
      settle: { what: 'vacancy', ask: 'authority' },
    });
  });
});

describe('its text', () => {
  it.each(['10-', '20-500', '-50', '0.5-1.25', '10-10', '0-0'])(
    '%s is read and written alike',
    (text) => expect(writeRange(parseRange(text)!)).toBe(text),
  );
  it.each(['10', '0', '7.5'])('a bare %s is a minimum', (text) =>
    expect(writeRange(parseRange(text)!)).toBe(`${text}-`),
  );
  it.each([
    '',
    '-',
    '20-10',
    'a-b',
    '1e3-',
    '--5',
    '10-20-30',
    '12345678-',
    '10-x',
    'x-10',
    'x',
    '10-20x',
  ])('“%s” is no range', (text) => expect(parseRange(text)).toBeUndefined());
});

it.each([
  ['0.01-', true],
  ['0.01-50', false],
  ['-0.01', false],
  ['1-', false],
  ['0.02-', false],
])('%s asks for some land, whatever its size: %s', (text, isSome) =>
  expect(isSomeLand(parseRange(text)!)).toBe(isSome),
);

describe('a filter by a range', () => {
  const vacancy = findFilter('vacancy');
  const real = realAtlas();
  it('keeps only the limits that are set', () => {
    expect(parseRange('10-')).toStrictEqual({ min: 10 });
    expect(parseRange('-10')).toStrictEqual({ max: 10 });
    expect(parseRange('5-10')).toStrictEqual({ min: 5, max: 10 });
  });
  it('documents texts that it reads, by a pattern that fits them and no others', () => {
    expect(vacancy.examples).toEqual(['10-', '10-500', '-25']);
    const pattern = new RegExp(vacancy.pattern);
    for (const text of [...vacancy.examples, '7', '0.5-1.25']) expect(text).toMatch(pattern);
    for (const text of ['', '-', 'ten', '10-x', '-x']) expect(text).not.toMatch(pattern);
  });
  it('judges a park by its own figure, and covers it where that is known', () => {
    const dongMai = real.parks.find(({ id }) => id === 'dong-mai')!;
    expect(vacancy.judge(dongMai, { min: 17.4 }, real).verdict).toBe('match');
    expect(vacancy.judge(dongMai, { min: 17.5 }, real).verdict).toBe('no');
    expect(real.parks.filter(vacancy.covers).length).toBe(
      real.parks.filter(({ figures }) => figures.vacancy.state === 'known').length,
    );
    expect(real.parks.some(vacancy.covers) && !real.parks.every(vacancy.covers)).toBe(true);
  });
});
