import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import type { NumberClaim } from './claim-schema.ts';
import type { Figure, Origin } from './figure-schema.ts';
import { citedIn, claimed, interval, oldYear, oldestDate, origin, yearOf } from './figure.ts';

const restingOn = (...dates: (string | null)[]): Figure => ({
  state: 'known',
  value: 1,
  unit: 'ha',
  rests: dates.map((asOf) => ({ asOf }) as Origin),
});

const claim: NumberClaim = {
  value: 20,
  unit: 'ha',
  asOf: '2024',
  source: 'decision',
  confidence: 'official',
};
const bare = { ...claim, about: 'planned area' };

describe('what a figure rests on', () => {
  it('is told as far as it is published', () => {
    const told = {
      max: 30,
      qualifier: 'over',
      asOfApprox: true,
      moreSources: ['press'],
      scope: { vi: 'giai đoạn 1' },
      note: { vi: 'làm tròn' },
      phase: 'planned',
    } satisfies Partial<Origin>;
    expect(origin({ ...claim, ...told, headline: true }, 'planned area', 'dong-mai')).toStrictEqual(
      {
        ...bare,
        ...told,
        park: 'dong-mai',
      },
    );
    expect(origin(claim, 'planned area')).toStrictEqual(bare);
  });
  it('includes what beside it is cleared', () => {
    const [rest, cleared, planned] = ['rest', 'cleared', 'planned'].map((about) => ({
      ...bare,
      about,
    }));
    const bounds = {
      state: 'bounds' as const,
      low: 0,
      high: 20,
      unit: 'ha',
      rule: 'cleared-or-leasable' as const,
      rests: [rest!],
    };
    expect(citedIn(bounds)).toEqual([rest]);
    expect(citedIn({ ...bounds, clearing: { cleared: cleared!, planned: planned! } })).toEqual([
      rest,
      cleared,
    ]);
    expect(citedIn(restingOn('2024'))).toEqual(restingOn('2024').rests);
  });
});

describe('a claim as a figure', () => {
  it.each<[string, Partial<NumberClaim>, object, ReturnType<typeof interval>]>([
    ['is exact', {}, { state: 'known', value: 20 }, [20, 20]],
    ['is about as good', { qualifier: 'about' }, { state: 'known', value: 20 }, [20, 20]],
    ['is nearly as good', { qualifier: 'nearly' }, { state: 'known', value: 20 }, [20, 20]],
    ['has a range', { max: 30 }, { low: 20, high: 30, rule: 'published-range' }, [20, 30]],
    [
      'has a range, whatever else it says',
      { max: 30, qualifier: 'over' },
      { low: 20, high: 30, rule: 'published-range' },
      [20, 30],
    ],
    [
      'has a range of one number',
      { max: 20 },
      { low: 20, high: 20, rule: 'published-range' },
      [20, 20],
    ],
    [
      'has no most',
      { qualifier: 'over' },
      { low: 20, high: null, rule: 'published-limit' },
      [20, Infinity],
    ],
    [
      'has no most either',
      { qualifier: 'more than' },
      { low: 20, high: null, rule: 'published-limit' },
      [20, Infinity],
    ],
    [
      'has a most alone',
      { qualifier: 'at most' },
      { low: 0, high: 20, rule: 'published-limit' },
      [0, 20],
    ],
    [
      'is at most nothing',
      { qualifier: 'at most', value: 0 },
      { state: 'known', value: 0 },
      [0, 0],
    ],
  ])('%s', (_, change, figure, ends) => {
    const made = claimed({ ...claim, ...change }, 'planned area');
    expect(made).toMatchObject({ unit: 'ha', rests: [{ ...bare, ...change }], ...figure });
    expect(interval(made)).toEqual(ends);
  });
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
