import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowsWhere } from './bits.ts';
import { rowsUpTo } from './limit.ts';

const special = [Number.NaN, Infinity, -Infinity, 0, -0];
/** Numbers of rows in no order: many alike, some that are none. */
const numbersOf = (rows: number): Float64Array =>
  Float64Array.from({ length: rows }, (_, row) =>
    row % 11 === 0 ? special[row % special.length]! : (row * 7919) % 1000,
  );
const anew = (numbers: Float64Array, limit: number) =>
  rowsWhere(numbers.length, (row) => numbers[row]! <= limit);

describe.each([0, 1, 2, 31, 32, 33, 4095, 4096, 4097, 5000, 8192, 9000])('of %i rows', (rows) => {
  it.each([
    ['from none to all and back', [-Infinity, Infinity, -Infinity, 2000, -1]],
    ['a little at a time', [500, 501, 502, 501, 501, 500, 498]],
    ['to a number that is none', [500, Number.NaN, 500, Number.NaN, Infinity]],
    ['to where nothing lies', [499.5, 499.6, 5000, 6000, -1, -2]],
  ])('those up to a limit that moves %s', (_, limits) => {
    const numbers = numbersOf(rows);
    const upTo = rowsUpTo(numbers);
    for (const limit of limits) expect(upTo(limit), `${limit}`).toEqual(anew(numbers, limit));
  });
  it('all of one number', () => {
    const upTo = rowsUpTo(new Float64Array(rows).fill(5));
    for (const limit of [4, 5, 6, 4, 5])
      expect(upTo(limit)).toEqual(rowsWhere(rows, () => limit >= 5));
  });
  it('in their own order, backwards too', () => {
    for (const turn of [1, -1]) {
      const numbers = Float64Array.from({ length: rows }, (_, row) => turn * row);
      const upTo = rowsUpTo(numbers);
      const at = (share: number) => turn * Math.floor(rows * share);
      for (const limit of [at(0), at(1), at(0.5), at(0.51), at(0), at(0.999)])
        expect(upTo(limit)).toEqual(anew(numbers, limit));
    }
  });
});

it('any numbers, up to any limits', () =>
  fc.assert(
    fc.property(
      fc.array(fc.double({ noNaN: false }), { maxLength: 70 }),
      fc.array(fc.double({ noNaN: false }), { minLength: 1, maxLength: 6 }),
      (list, limits) => {
        const numbers = Float64Array.from(list);
        const upTo = rowsUpTo(numbers);
        for (const limit of limits) expect(upTo(limit)).toEqual(anew(numbers, limit));
      },
    ),
  ));
