import { expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { type AnyFilter, filters } from '../filters/registry.ts';
import { rowsWhere } from './bits.ts';
import { type Column } from './column.ts';
import { Prepared } from './prepared.ts';

const atlas = realAtlas();
const rows = atlas.parks.length;
const upTo = (count: number) => rowsWhere(rows, (row) => row < count);
const five = upTo(5);
const closed: Column = { match: five, kept: five };
/** Two of its rows only may match. */
const open: Column = { match: upTo(1), kept: upTo(3) };

/** A filter whose options say what they leave. */
const filterOf = (options: Readonly<Record<string, Column>>): AnyFilter => ({
  ...filters.find(({ key }) => key === 'power')!,
  key: 'made',
  write: String,
  covers: () => true,
  options: () => Object.keys(options).map((id) => ({ id, value: id })),
  prepare: () => (value) => options[String(value)]!,
});
const countsOf = (options: Readonly<Record<string, Column>>, others?: Column) => {
  const made = new Prepared(atlas, [filterOf(options)]);
  return made.filter('made').facet(undefined, others ?? made.full).options;
};

it.each([
  ['the first', { closed, open }],
  ['the last', { open, closed }],
])('counts what may match where one option alone leaves it open: %s', (_, options) =>
  expect(countsOf(options)).toEqual(
    expect.arrayContaining([
      { id: 'closed', match: 5, may: 0 },
      { id: 'open', match: 1, may: 2 },
    ]),
  ),
);

it('counts what may match where all options are closed and another filter is not', () => {
  const others: Column = { match: upTo(2), kept: upTo(4) };
  expect(countsOf({ closed }, others)).toEqual([{ id: 'closed', match: 2, may: 2 }]);
});

it('names a filter that nobody knows', () =>
  expect(() => new Prepared(atlas, filters).filter('beauty')).toThrow('beauty'));
