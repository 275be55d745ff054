import { expect, it } from 'vitest';
import { realAtlas } from '@sites/checks';
import { apply } from './filters/apply.ts';
import { sortKeys, sortOutcomes } from './sort.ts';

const atlas = realAtlas();

it.each(sortKeys)('order by %s is the same however the parks came', (key) => {
  const { match } = apply({}, atlas);
  const ids = (outcomes: typeof match) => sortOutcomes(outcomes, key, {}, atlas).map(({ park }) => park.id);
  expect(ids(match.toReversed())).toEqual(ids(match));
});

it('land that is surely ready comes before land that may be', () => {
  const order = sortOutcomes(apply({}, atlas).match, 'vacancy', {}, atlas).map(({ park }) => park.id);
  expect(order.indexOf('dong-mai')).toBeLessThan(order.indexOf('bac-tien-phong'));
});
