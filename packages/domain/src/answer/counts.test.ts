import { expect, it } from 'vitest';
import { countBoth, rowsWhere } from './bits.ts';
import { Counts } from './counts.ts';

const rows = 300;

it.each([0, 1, 8, 9, 16, 17, 32, 33, 64, 70])(
  'rows that come and go are counted in each of %i sets',
  (size) => {
    const sets = Array.from({ length: size }, (_, set) =>
      rowsWhere(rows, (row) => (row * 7) % size >= set),
    );
    const counts = new Counts(sets);
    // From the ninth time on only what changes is counted, one row at a time here.
    for (let last = 100; last < 130; last += 1) {
      const left = rowsWhere(rows, (row) => row <= last && row > last - 60);
      const anew = sets.map((set) => countBoth(set, left));
      expect([...counts.of(left)]).toEqual(anew);
      expect([...counts.of(left)]).toEqual(anew);
    }
  },
);
