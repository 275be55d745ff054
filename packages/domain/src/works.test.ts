import { expect, it } from 'vitest';
import { byYear } from './works.ts';

const work = (id: string, from: number | null) => ({ id, from });

it('the time axis goes by year, within a year by name; what has no year comes last', () => {
  const works = [
    work('no-year-b', null),
    work('late', 2031),
    work('b', 2028),
    work('no-year-a', null),
    work('a', 2028),
    work('early', 2025),
  ];
  expect(byYear(works).map(({ id }) => id)).toEqual([
    'early',
    'a',
    'b',
    'late',
    'no-year-a',
    'no-year-b',
  ]);
  expect(byYear(works.toReversed())).toEqual(byYear(works));
});
