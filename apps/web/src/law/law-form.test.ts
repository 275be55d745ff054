import { expect, it } from 'vitest';
import { readLaw } from './law-form.ts';

const parks = [{ id: 'dong-mai' }];
const today = '2026-11-22';

it('reads what the form sends', () =>
  expect(
    readLaw(
      'place=dong-mai&licensed=2025-10-01&voltage=110-up&kwh.normal=100000&kwh.off-peak=&kwh.peak=5000',
      parks,
      today,
    ),
  ).toEqual({
    query: {
      place: 'dong-mai',
      licensed: '2025-10-01',
      voltage: '110-up',
      load: { normal: 100_000, 'off-peak': 0, peak: 5000 },
    },
    bad: [],
  }));
it('asks for no investment, and reads links that still hold one', () =>
  expect(readLaw('place=zone&usd=5', parks, today)).toMatchObject({
    query: { place: 'zone' },
    bad: [],
  }));
it('names what it cannot read and goes on', () => {
  const { query, bad } = readLaw(
    'place=atlantis&licensed=2025-02-30&voltage=9kV&kwh.peak=lots',
    parks,
    today,
  );
  expect(bad).toEqual(['place=atlantis', 'licensed=2025-02-30', 'voltage=9kV', 'kwh.peak=lots']);
  expect(query).toMatchObject({ place: 'outside', licensed: today });
});

it.each(['20.000', '20,000', '20 000', '20000', '２０，０００', '20’000', '20\u202F000'])(
  '%s kWh is twenty thousand in every language',
  (text) => {
    const search = new URLSearchParams({ 'kwh.peak': text }).toString();
    expect(readLaw(search, parks, today).query.load.peak).toBe(20_000);
  },
);

it('reads a link that ends a sentence, and names what is said twice', () =>
  expect(readLaw('kwh.peak=5000.&place=zone)&voltage=110-up&voltage=6-22', parks, today)).toEqual({
    query: {
      place: 'zone',
      licensed: today,
      voltage: '110-up',
      load: { normal: 0, 'off-peak': 0, peak: 5000 },
    },
    bad: ['voltage=6-22'],
  }));
