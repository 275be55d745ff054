import { expect, it } from 'vitest';
import { readLaw } from './law-form.ts';

const marks = { decimal: '.', group: ',', list: ',' };

const parks = [{ id: 'dong-mai' }];
const today = '2026-11-22';

it('reads what the form sends', () =>
  expect(
    readLaw(
      'place=dong-mai&licensed=2025-10-01&usd=120.5&voltage=110-up&kwh.normal=100000&kwh.off-peak=&kwh.peak=5000',
      parks,
      today,
      marks,
    ),
  ).toEqual({
    query: {
      place: 'dong-mai',
      licensed: '2025-10-01',
      investment: 120.5,
      voltage: '110-up',
      load: { normal: 100_000, 'off-peak': 0, peak: 5000 },
    },
    bad: [],
  }));
it('names what it cannot read and goes on', () => {
  const { query, bad } = readLaw(
    'place=atlantis&licensed=2025-02-30&usd=-3&voltage=9kV&kwh.peak=lots',
    parks,
    today,
    marks,
  );
  expect(bad).toEqual([
    'place=atlantis',
    'licensed=2025-02-30',
    'usd=-3',
    'voltage=9kV',
    'kwh.peak=lots',
  ]);
  expect(query).toMatchObject({ place: 'outside', licensed: today });
});

it.each(['20.000', '20,000', '20 000', '20000', '２０，０００', '20’000', '20\u202F000'])(
  '%s kWh is twenty thousand in every language',
  (text) => {
    for (const group of ['.', ','])
      expect(
        readLaw(new URLSearchParams({ 'kwh.peak': text }).toString(), parks, today, {
          ...marks,
          group,
        }).query.load.peak,
      ).toBe(20_000);
  },
);
