import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { type FilterState, findFilter } from '../filters/registry.ts';
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
  it.each<[Record<string, string>, readonly string[], readonly string[], number, boolean]>([
    // Met and open in one park: what is met speaks for it.
    [{ vacancy: '5-', port: 'any~20km' }, ['cai-lan', 'viet-hung'], ['bach-dang'], 0, false],
    // Three that match are all one needs, however many may.
    [
      { port: 'any~40km', sector: 'electronics' },
      ['dong-mai', 'bac-tien-phong', 'song-khoai'],
      [],
      3,
      true,
    ],
    [{ sector: 'electronics' }, ['dong-mai', 'bac-tien-phong', 'song-khoai'], [], 4, false],
    [{ vacancy: '5-', gate: 'any~100km', status: 'operating' }, ['texhong-hai-ha'], [], 1, true],
    [{ gate: 'any~100km', status: 'operating' }, ['texhong-hai-ha', 'hai-yen'], [], 2, true],
    [{ vacancy: '5-', gate: 'any~100km' }, ['texhong-hai-ha', 'hai-yen'], ['hoanh-bo'], 1, false],
    // Two are a choice.
    [{ vacancy: '100-', gate: 'any~100km' }, ['hai-yen'], ['hoanh-bo'], 0, false],
  ])('of %j: %j, then %j', (texts, best, open, sure, areAll) => {
    const values = Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [key, findFilter(key).parse(text, atlas)]),
    );
    expect(picked(values)).toEqual({ best, open, landless: [], sure, areAll });
  });
  it('is told of no choice where there is none', () => {
    expect(picked({ vacancy: { min: 9000 } })).toBeUndefined();
    expect(picked({ status: ['planned'], vacancy: { min: 100 } })).toBeUndefined();
  });
  it('is told of all where nothing is asked', () => {
    expect(picked({})?.best).toHaveLength(3);
    expect(picked({}, 2028)?.best).toHaveLength(3);
  });
});
