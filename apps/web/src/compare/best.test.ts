import { describe, expect, it } from 'vitest';
import type { Figure } from '@sites/domain';
import { realAtlas } from '@sites/fixtures';
import { bestOf, shortestOf } from './best.ts';

const atlas = realAtlas();
const isKnown = (figure: Figure) => figure.state === 'known';
const [exact] = atlas.parks.map(({ figures }) => figures.plannedArea).filter(isKnown);
const open = atlas.parks.map(({ figures }) => figures.vacancy).find((one) => !isKnown(one));
const of = (value: number): Figure => {
  if (exact?.state !== 'known') throw new Error('no park has an exact area');
  return { ...exact, value };
};

describe('the best figure', () => {
  it('is the largest or the smallest, as its measure says', () => {
    expect(bestOf([of(3), of(7), of(5)], 'more')).toBe(1);
    expect(bestOf([of(3), of(7), of(5)], 'less')).toBe(0);
    expect(bestOf([of(3), of(7)], 'neither')).toBeUndefined();
  });
  it('is none where two are equal, or where nothing is there to compare it with', () => {
    expect(bestOf([of(7), of(7), of(5)], 'more')).toBeUndefined();
    expect(open).toBeDefined();
    expect(bestOf(open ? [of(7), open] : [], 'more')).toBeUndefined();
  });
});

describe('the shortest way', () => {
  it('is that of the fewest kilometres', () => expect(shortestOf([30.2, 11, 26])).toBe(1));
  it('is none where two read the same', () => expect(shortestOf([11.4, 10.6, 26])).toBeUndefined());
  it('leaves out a park without a road', () => {
    expect(shortestOf([undefined, 30, 26])).toBe(2);
    expect(shortestOf([undefined, 30])).toBeUndefined();
  });
});
