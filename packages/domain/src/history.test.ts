import { expect, it } from 'vitest';
import type { Figure } from './figure-schema.ts';
import { changesBetween } from './history.ts';

const known = (value: number): Figure => ({
  state: 'known',
  value,
  unit: 'ha',
  rests: [] as never,
});

it('a figure that differs is a change, a measure that is new is none, a park that is new is', () => {
  const before = [{ id: 'a', figures: { vacancy: known(1) } }];
  const after = [
    { id: 'a', figures: { vacancy: known(2), workers: known(3) } },
    { id: 'b', figures: { vacancy: known(4) } },
  ];
  const changes = changesBetween(before, after).map(({ park, measure }) => `${park} ${measure}`);
  expect(changes).toEqual(['a vacancy', 'b vacancy']);
});
