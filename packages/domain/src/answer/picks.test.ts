import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import type { FilterState } from '../filters/registry.ts';
import { answer } from './answer.ts';
import { picksOf } from './picks.ts';

const atlas = realAtlas();
const picked = (filters: FilterState, year?: number) => {
  const picks = picksOf(answer(filters, atlas).sorted('ready'), filters, year);
  const ids = (some: readonly { park: { id: string } }[] = []) => some.map(({ park }) => park.id);
  return (
    picks && {
      ...picks,
      best: ids(picks.best),
      open: ids(picks.open),
      landless: ids(picks.landless),
    }
  );
};
const chips: FilterState = { sector: ['semiconductors-high-tech'] };

describe('whom an answer puts first', () => {
  it('is nobody of whom nothing that was asked is known', () =>
    expect(
      picked({ gate: { to: 'any', limit: 100, unit: 'km' }, sector: ['textiles-garments'] }),
    ).toMatchObject({
      best: ['texhong-hai-ha', 'hai-yen'],
      open: ['hoanh-bo'],
      sure: 2,
      areAll: false,
    }));
  it('is nobody without land by the year that is asked of, unless land to come is asked for', () => {
    expect(picked(chips, 2028)).toMatchObject({
      best: ['song-khoai', 'viet-hung'],
      open: ['hoanh-bo'],
      landless: ['north-van-don-airport', 'dong-trieu'],
    });
    expect(picked(chips)?.landless).toEqual([]);
    expect(picked({ ...chips, supply: { min: 50 } }, 2028)?.best).toContain(
      'north-van-don-airport',
    );
  });
  it('is everybody who matches where nobody else may', () =>
    expect(picked({ q: 'foxconn' })).toMatchObject({ open: [], areAll: true }));
  it('is told of no choice where there is none', () => {
    expect(picked({ vacancy: { min: 9000 } })).toBeUndefined();
    expect(picked({ status: ['planned'], vacancy: { min: 100 } })).toBeUndefined();
  });
  it('is told of all where nothing is asked', () => {
    expect(picked({})?.best).toHaveLength(3);
    expect(picked({}, 2028)?.best).toHaveLength(3);
  });
});
