import { describe, expect, it } from 'vitest';
import { asPublished, convert, convertibleCurrencies, type DisplayUnits } from './display-units.ts';
import type { Rate } from './rates-schema.ts';

const rate = (perUsd: number): Rate => ({ ...({} as Rate), perUsd });
/** Round ones: 25,000 đồng and 150 yen are a dollar. */
const rates = { VND: rate(25_000), JPY: rate(150) };
const shown = (value: number, unit: string, units: Partial<DisplayUnits>) =>
  convert(value, unit, { ...asPublished, ...units }, rates);

describe('an area', () => {
  it.each<[DisplayUnits['area'], number, number]>([
    ['m2', 20_000, 0],
    // 2 × 1 / 0.404 685 642 24
    ['acre', 4.942_107, 1],
    ['mu', 30, 1],
    ['pyeong', 6050, 0],
  ])('of 2 ha in %s is %s', (area, value, digits) => {
    const area2 = shown(2, 'ha', { area });
    expect(area2).toMatchObject({ unit: area, digits, approx: false });
    expect(area2!.value).toBeCloseTo(value, 5);
  });
  it('stays as it is in hectares', () => expect(shown(2, 'ha', {})).toBe(undefined));
  it('does not go through a rate', () =>
    expect(shown(2, 'ha', { area: 'mu', money: 'JPY' })).toMatchObject({
      unit: 'mu',
      approx: false,
    }));
});

describe('money', () => {
  it.each<[number, string, DisplayUnits['money'], number, string]>([
    [80, 'USD/m²', 'VND', 2_000_000, 'VND/m²'],
    [80, 'USD/m²', 'JPY', 12_000, 'JPY/m²'],
    [50_000, 'VND/m³', 'USD', 2, 'USD/m³'],
    [50_000, 'VND/m³', 'JPY', 300, 'JPY/m³'],
    // Four figures that count.
    [1, 'USD', 'VND', 25_000, 'VND'],
    [123_456, 'VND', 'USD', 4.938, 'USD'],
    [250_000, 'VND', 'USD', 10, 'USD'],
    [249_750, 'VND', 'USD', 9.99, 'USD'],
    [1_234_567, 'VND', 'USD', 49.38, 'USD'],
    [25_000_000, 'VND', 'USD', 1000, 'USD'],
    [24_975_000, 'VND', 'USD', 999, 'USD'],
    [123.456, 'USD million', 'JPY', 18_520, 'JPY million'],
    [-123_456, 'VND', 'USD', -4.938, 'USD'],
    // The price of a kilowatt-hour is a few cents: two decimals would make one of three prices.
    [1146, 'VND/kWh', 'USD', 0.045_84, 'USD/kWh'],
    [2475, 'VND/kWh', 'USD', 0.099, 'USD/kWh'],
    [2500, 'VND/kWh', 'USD', 0.1, 'USD/kWh'],
    [24_990, 'VND', 'USD', 0.9996, 'USD'],
    [-2475, 'VND', 'USD', -0.099, 'USD'],
    // A billion that is less than one is told in millions.
    [3000, 'VND billion', 'USD', 120, 'USD million'],
    [25_000, 'VND billion', 'USD', 1, 'USD billion'],
    [24_990, 'VND billion', 'USD', 999.6, 'USD million'],
    [-3000, 'VND billion', 'USD', -120, 'USD million'],
    [100, 'VND million', 'USD', 0.004, 'USD million'],
    // A wage is written out.
    [5.31, 'VND million/month', 'USD', 212.4, 'USD/month'],
    [1, 'USD billion/year', 'JPY', 150_000_000_000, 'JPY/year'],
  ])('%s %s in %s is %s %s', (value, unit, money, amount, to) =>
    expect(shown(value, unit, { money })).toMatchObject({ value: amount, unit: to, approx: true }),
  );
  it('is told by its four figures, a wage without decimals', () => {
    expect(shown(1146, 'VND/kWh', { money: 'USD' })?.digits).toBe(4);
    expect(shown(5.31, 'VND million/month', { money: 'USD' })?.digits).toBe(0);
  });
  it.each<[string, string, DisplayUnits['money']]>([
    ['in its own currency', 'USD/m²', 'USD'],
    ['where the reader wants none', 'USD/m²', undefined],
    ['where no rate is on file', 'USD/m²', 'KRW'],
    ['in a currency that is none of ours', 'GBP/m²', 'USD'],
    ['beside another unit', 'MW', 'USD'],
    ['in the middle of a text', 'about USD/m²', 'VND'],
  ])('stays as it is %s', (_, unit, money) => expect(shown(5, unit, { money })).toBe(undefined));
  it('stays as it is where its own rate is not on file', () =>
    expect(convert(5, 'VND', { area: 'ha', money: 'USD' }, {})).toBe(undefined));
  it('can be had in dollars and whatever has a rate', () => {
    expect(convertibleCurrencies(rates).toSorted()).toEqual(['JPY', 'USD', 'VND']);
    expect(convertibleCurrencies({})).toEqual(['USD']);
  });
});
