import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { judgeLaw, monthlyCost } from './law.ts';

const { rules, tariff, parks } = realAtlas();
const park = (id: string) => parks.find((one) => one.id === id)!;
const site = (id: string) => ({ park: park(id), inZone: park(id).zone !== null });
const states = (id: string, licensed: string) =>
  Object.fromEntries(
    judgeLaw(rules, site(id), licensed).map(({ rule, state }) => [rule.id, state]),
  );

describe('the income-tax holiday of parks outside zones ends on the day', () => {
  it('30 September 2025: the last day', () =>
    expect(states('dong-trieu', '2025-09-30')).toMatchObject({
      'park-holiday': 'applies',
      'no-park-holiday': 'not-yet',
      'income-tax-2025': 'not-yet',
    }));
  it('1 October 2025: gone', () =>
    expect(states('dong-trieu', '2025-10-01')).toMatchObject({
      'park-holiday': 'expired',
      'no-park-holiday': 'applies',
      'income-tax-2025': 'applies',
    }));
  it('Cái Lân and Việt Hưng never had it', () => {
    expect(states('cai-lan', '2024-01-01')).toMatchObject({ 'park-holiday-excluded': 'applies' });
    expect(states('cai-lan', '2024-01-01')).not.toHaveProperty('park-holiday');
  });
  it('parks in zones have rules of their own', () => {
    expect(states('dong-mai', '2026-01-01')).toMatchObject({ 'zone-rates': 'applies' });
    expect(states('dong-mai', '2026-01-01')).not.toHaveProperty('no-park-holiday');
    expect(states('dong-trieu', '2026-01-01')).not.toHaveProperty('zone-rates');
  });
});

it('what has no date always applies', () =>
  expect(states('dong-mai', '2019-01-01')).toMatchObject({
    'direct-purchase': 'applies',
    'rooftop-surplus': 'applies',
  }));

describe('the monthly cost', () => {
  // 110 kV: 100,000 kWh at 1,811 + 50,000 at 1,146 + 20,000 at 3,266 VND = 181,100,000 + 57,300,000 + 65,320,000.
  it('worked by hand', () =>
    expect(
      monthlyCost(tariff, '110-up', { normal: 100_000, 'off-peak': 50_000, peak: 20_000 }),
    ).toMatchObject({ vnd: 303_720_000, confirmed: false }));
  it('rests on confirmed prices only where all are', () =>
    expect(monthlyCost(tariff, '110-up', { normal: 0, 'off-peak': 1000, peak: 0 })).toMatchObject({
      vnd: 1_146_000,
      confirmed: true,
    }));
});

it('needs a price for every hour that is used', () => {
  const rows = tariff.rows.filter(({ time }) => time !== 'peak');
  const load = { normal: 1, 'off-peak': 1, peak: 1 };
  expect(() => monthlyCost({ ...tariff, rows }, '110-up', load)).toThrow(
    'no price for 110-up at peak',
  );
  expect(monthlyCost({ ...tariff, rows }, '110-up', { ...load, peak: 0 }).rows).toHaveLength(2);
});

it('takes the prices of the voltage that is asked for', () =>
  // 22–110 kV: 1,833 VND in normal hours.
  expect(monthlyCost(tariff, '22-110', { normal: 1, 'off-peak': 0, peak: 0 }).vnd).toBe(1833));

it.each([
  ['is among them', 'cai-lan', true],
  ['is another', 'dong-mai', false],
])(
  'a rule of some parks holds where the park %s, and at no place without a park',
  (_, id, holds) => {
    const [rule] = rules.filter(({ onlyParks }) => onlyParks?.includes('cai-lan'));
    const states = (place: Parameters<typeof judgeLaw>[1]) =>
      judgeLaw([{ ...rule!, places: 'all' }], place, '2024-01-01');
    expect(states(site(id)).length > 0).toBe(holds);
    expect(states({ inZone: false })).toEqual([]);
  },
);
