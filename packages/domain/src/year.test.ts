import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { atlasIn, changesBy } from './year.ts';

const now = realAtlas();
const texhong = (year?: number) =>
  atlasIn(now, year).parks.find(({ id }) => id === 'texhong-hai-ha')!;
const lng = (year?: number) => atlasIn(now, year).plants.find(({ id }) => id === 'lng-quang-ninh')!;

describe('a year', () => {
  it('now is the dataset itself', () => expect(atlasIn(now, undefined)).toBe(now));
  it('counts what has a date that has come', () => {
    expect(texhong().figures.waterCapacity).toMatchObject({ state: 'known', value: 40_000 });
    expect(texhong(2027).figures.waterCapacity).toMatchObject({
      state: 'known',
      value: 60_000,
      rule: 'with-additions',
    });
    expect(changesBy(texhong(2027), 2027).figures).toEqual(['waterCapacity', 'wastewaterCapacity']);
  });
  it('does not count it a year early', () => {
    expect(lng(2027).status).toBe('planned');
    expect(lng(2028).status).toBe('operating');
  });
  it('never counts what is planned without a date', () => {
    // 110 kV in Bắc Tiền Phong is planned, no year is published.
    for (const year of [undefined, 2028, 2035])
      expect(
        atlasIn(now, year).parks.find(({ id }) => id === 'bac-tien-phong')!.power['110kv'].state,
      ).toBe('planned');
    const planned = atlasIn(now, 2035).parks.filter(({ status }) => status.value === 'planned');
    expect(planned.length).toBeGreaterThan(5);
    for (const park of planned)
      expect(park.figures.vacancy).toMatchObject({ state: 'known', value: 0 });
  });
  it('is worked out once', () => expect(atlasIn(now, 2030)).toBe(atlasIn(now, 2030)));
});
