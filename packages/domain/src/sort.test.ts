import { expect, it } from 'vitest';
import { realAtlas } from '@sites/checks';
import { apply } from './filters/apply.ts';
import { sortKeys, sortOutcomes } from './sort.ts';

const atlas = realAtlas();

it.each(sortKeys)('order by %s is the same however the parks came', (key) => {
  const { match } = apply({}, atlas);
  const ids = (outcomes: typeof match) =>
    sortOutcomes(
      outcomes,
      key,
      { near: { lon: 107.045, lat: 20.972, limit: 20, unit: 'km' } },
      atlas,
      { weights: { port: 3, readiness: 2 }, unknowns: 'neutral', version: 1 },
    ).map(({ park }) => park.id);
  expect(ids(match.toReversed())).toEqual(ids(match));
});

it('land that is surely ready comes before land that may be', () => {
  const order = sortOutcomes(apply({}, atlas).match, 'vacancy', {}, atlas).map(
    ({ park }) => park.id,
  );
  expect(order.indexOf('dong-mai')).toBeLessThan(order.indexOf('bac-tien-phong'));
});
