import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import type { Park } from './park.ts';
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

describe('a park of several years', () => {
  const bare = { figures: {}, power: {}, substations: {} };
  const { figures, power, substations } = texhong();
  const housing = { ...texhong().housing, state: 'planned' as const };
  const near = { id: 'another', km: [1, 2, 3] as [number, number, number] };
  const park: Park = {
    ...texhong(),
    years: [
      { ...bare, year: 2027, figures: { plannedArea: figures.vacancy }, plant: near },
      { ...bare, year: 2030, power: { '220kv': power['110kv'] }, housing },
      { ...bare, year: 2032, figures: { vacancy: figures.plannedArea }, plant: null },
      { ...bare, year: 2033, substations: { '220kv': near } },
    ],
  };
  const inYear = (year: number) => atlasIn({ ...now, parks: [park] }, year).parks[0]!;

  it('stays as it is until the first', () => expect(inYear(2026)).toEqual(park));
  it('changes what a year names, and nothing else', () =>
    expect(inYear(2027)).toEqual({
      ...park,
      figures: { ...figures, plannedArea: figures.vacancy },
      plant: near,
    }));
  it('keeps what the years before have changed', () => {
    expect(inYear(2031)).toEqual({
      ...inYear(2027),
      power: { ...power, '220kv': power['110kv'] },
      housing,
    });
    expect(inYear(2032)).toEqual({
      ...inYear(2031),
      figures: { ...figures, plannedArea: figures.vacancy, vacancy: figures.plannedArea },
      plant: null,
    });
    expect(inYear(2040)).toEqual({
      ...inYear(2032),
      substations: { ...substations, '220kv': near },
    });
  });
  it.each([
    [2026, [], []],
    [2027, ['plannedArea'], []],
    [2030, ['plannedArea'], ['220kv']],
    [2032, ['vacancy', 'plannedArea'], ['220kv']],
  ])('tells what differs in %i', (year, measures, kinds) => {
    const told = changesBy(park, year);
    expect(new Set(told.figures)).toEqual(new Set(measures));
    expect(told.power).toEqual(kinds);
  });
});

describe('a place of a year', () => {
  const from = (year?: number) => ({ ...lng().statusClaim!, from: year });
  const statusIn = (year: number, change: object): string =>
    atlasIn({ ...now, plants: [{ ...lng(), ...change }] }, year).plants[0]!.status;
  it.each([
    ['is there from its year on', { statusClaim: from(2030) }, 2030, 'operating'],
    ['is not there before', { statusClaim: from(2030) }, 2029, 'planned'],
    ['is not there without a year', { statusClaim: from() }, 2040, 'planned'],
    ['is not there without a claim', { statusClaim: null }, 2040, 'planned'],
    [
      'is there when it is built',
      { status: 'building', statusClaim: from(2030) },
      2030,
      'operating',
    ],
  ])('%s', (_, change, year, status) => expect(statusIn(year, change)).toBe(status));
  it('that works is left alone', () => {
    const plant = { ...lng(), status: 'operating' as const };
    expect(atlasIn({ ...now, plants: [plant] }, 2040).plants[0]).toBe(plant);
  });
});
