import { type Bits, noRows, rowsWhere } from './bits.ts';
import { flipped } from './changes.ts';

/**
 * Rows whose number is at most a limit; none that has no number. Once the limit moves the rows are sorted: then only
 * those between the old and the new limit are flipped.
 */
export function rowsUpTo(numbers: Float64Array): (limit: number) => Bits {
  let last: { readonly limit: number; readonly bits: Bits } | undefined;
  let sorted: SortedRows | undefined;
  const move = (from: number, bits: Bits, to: number): Bits => {
    sorted ??= new SortedRows(numbers);
    return sorted.moved(from, bits, to);
  };
  return (limit) => {
    if (last?.limit === limit) return last.bits;
    const bits = last
      ? move(last.limit, last.bits, limit)
      : rowsWhere(numbers.length, (row) => numbers[row]! <= limit);
    last = { limit, bits };
    return bits;
  };
}

/** A limit that jumps starts anew from one of the sets kept after each so many rows. */
const startEvery = 4096;

/** Rows in the order of their numbers. */
class SortedRows {
  readonly #rows: Int32Array;
  readonly #numbers: Float64Array;
  readonly #starts: Bits[];

  constructor(numbers: Float64Array) {
    this.#rows = new Int32Array(numbers.length)
      .map((_, row) => row)
      .filter((row) => !Number.isNaN(numbers[row]))
      // Infinite ones are no number apart: then the row decides.
      .toSorted((a, b) => numbers[a]! - numbers[b]! || a - b);
    this.#numbers = new Float64Array(this.#rows.length).map((_, at) => numbers[this.#rows[at]!]!);
    this.#starts = [noRows(numbers.length)];
    for (let end = startEvery; end <= this.#rows.length; end += startEvery)
      this.#starts.push(flipped(this.#starts.at(-1)!, this.#between(end - startEvery, end)));
  }

  /** The rows within one limit, made from those within another. */
  moved(from: number, bits: Bits, to: number): Bits {
    const [before, end] = [this.#endOf(from), this.#endOf(to)];
    if (end === before) return bits;
    if (Math.abs(end - before) <= startEvery) return flipped(bits, this.#between(before, end));
    const start = Math.floor(end / startEvery);
    return flipped(this.#starts[start]!, this.#between(start * startEvery, end));
  }

  #between(a: number, b: number): Int32Array {
    return this.#rows.subarray(Math.min(a, b), Math.max(a, b));
  }

  /** How many rows are within a limit. */
  #endOf(limit: number): number {
    let [from, to] = [0, this.#numbers.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.#numbers[middle]! <= limit) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
