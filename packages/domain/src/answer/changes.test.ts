import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Bits, both, countBoth, hasRow, rowsWhere } from './bits.ts';
import { followingBoth } from './changes.ts';
import { Counts } from './counts.ts';
import { rowsUpTo } from './limit.ts';

// More rows than lie between two sets that a limit may start from, in words of which the last is not full.
const rows = 9001;
const numbers = (seed: number) =>
  Float64Array.from({ length: rows }, (_, row) => {
    const number = (row * seed) % 1009;
    if (number < 10) return Number.NaN;
    return number > 1000 ? Infinity : number < 20 ? -Infinity : number;
  });
const [first, second] = [numbers(7919), numbers(104_729)];
const rowsOf = (bits: Bits) => Array.from({ length: rows }, (_, row) => hasRow(bits, row));
const tens = Array.from({ length: 10 }, (_, ten) => rowsWhere(rows, (row) => row % 10 === ten));

/** Limits that now stand, now move by a step, now jump. */
const anyLimits = fc.array(
  fc.oneof(
    fc.record({ by: fc.integer({ min: -3, max: 3 }) }),
    fc.record({ to: fc.oneof(fc.integer({ min: -9, max: 1100 }), fc.constant(Infinity)) }),
  ),
  { minLength: 15, maxLength: 30 },
);

it('sets and counts that follow what changes equal those made anew', () => {
  fc.assert(
    fc.property(anyLimits, anyLimits, (limits, others) => {
      const [isFirst, isSecond, follow] = [rowsUpTo(first), rowsUpTo(second), followingBoth()];
      const counts = new Counts(tens);
      let [limit, other] = [500, 500];
      for (const [at, move] of limits.entries()) {
        limit = 'to' in move ? move.to : limit + move.by;
        const second = others[at];
        if (second) other = 'to' in second ? second.to : other + second.by;
        const [a, b] = [isFirst(limit), isSecond(other)];
        expect(rowsOf(a)).toEqual(Array.from(first, (number) => number <= limit));
        const left = follow(a, b);
        expect(left).toEqual(both(a, b));
        expect([...counts.of(left)]).toEqual(tens.map((set) => countBoth(set, left)));
      }
    }),
    { numRuns: 10 },
  );
});
