import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import type { Figure, Origin } from './figure-schema.ts';
import { oldYear, oldestDate, yearOf } from './figure.ts';

const restingOn = (...dates: (string | null)[]): Figure => ({
  state: 'known',
  value: 1,
  unit: 'ha',
  rests: dates.map((asOf) => ({ asOf }) as Origin),
});

describe('how old a figure is', () => {
  it('is as old as the oldest claim that it rests on', () => {
    expect(oldestDate(restingOn('2024-05', '2019', '2023-12-31'))).toBe('2019');
    expect(yearOf(restingOn('2024-05', '2019-07', '2023'))).toBe('2019');
  });
  it('is not known as soon as one of them has no date, nor where there is none', () => {
    expect(oldestDate(restingOn('2024', null))).toBeNull();
    expect(oldestDate(restingOn())).toBeNull();
    expect(yearOf(restingOn('2024', null))).toBe('2024');
    expect(yearOf(restingOn(null))).toBeUndefined();
  });
  it.each([
    ['2020-12', undefined],
    ['2019', '2019'],
    ['2010-01', '2010'],
    [null, undefined],
  ])('of %s is said where it is more than five years older than the data of 2025', (asOf, said) => {
    const atlas = realAtlas();
    const report = { ...atlas.report, compiled: '2025-11' };
    expect(oldYear(restingOn(asOf), { ...atlas, report })).toBe(said);
  });
});
