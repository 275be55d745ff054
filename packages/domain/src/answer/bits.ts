/**
 * One bit per row of an atlas: row `r` is bit `r % 32` of word `r >> 5`. Bits beyond the last row are 0.
 * Signed words, because that is what the machine's bit operations give. Words and columns are read within their
 * own length (`!`): asking in these loops would cost as much as the work.
 */
export type Bits = Int32Array;

const wordsFor = (rows: number): number => (rows + 31) >> 5;

/** How many rows a word holds: 32, but for the last one. */
const heldBy = (word: number, rows: number): number => Math.min(32, rows - word * 32);

export const noRows = (rows: number): Bits => new Int32Array(wordsFor(rows));

/** The rows that pass a test asked row by row: for what is prepared once, not for what follows a drag. */
export function rowsWhere(rows: number, test: (row: number) => boolean): Bits {
  const bits = noRows(rows);
  for (let row = 0; row < rows; row += 1)
    if (test(row)) bits[row >> 5] = bits[row >> 5]! | (1 << (row & 31));
  return bits;
}

export const allRows = (rows: number): Bits => rowsWhere(rows, () => true);

export const hasRow = (bits: Bits, row: number): boolean =>
  ((bits[row >> 5]! >> (row & 31)) & 1) === 1;

/** Rows whose number is at most a limit. */
export function atMost(numbers: Float64Array, limit: number): Bits {
  const bits = noRows(numbers.length);
  for (let word = 0; word < bits.length; word += 1) {
    const held = heldBy(word, numbers.length);
    let found = 0;
    for (let bit = 0; bit < held; bit += 1)
      found |= Number(numbers[word * 32 + bit]! <= limit) << bit;
    bits[word] = found;
  }
  return bits;
}

/** Rows whose bounds lie wholly between two limits, ends included. */
export function inside(low: Float64Array, high: Float64Array, min: number, max: number): Bits {
  const bits = noRows(low.length);
  for (let word = 0; word < bits.length; word += 1) {
    const held = heldBy(word, low.length);
    let found = 0;
    for (let bit = 0; bit < held; bit += 1) {
      const row = word * 32 + bit;
      found |= (Number(low[row]! >= min) & Number(high[row]! <= max)) << bit;
    }
    bits[word] = found;
  }
  return bits;
}

/** Rows whose bounds share a value with what lies between two limits. */
export const touching = (low: Float64Array, high: Float64Array, min: number, max: number): Bits =>
  inside(high, low, min, max);

/** Rows of both. */
export function both(a: Bits, b: Bits): Bits {
  const bits = new Int32Array(a.length);
  for (let word = 0; word < a.length; word += 1) bits[word] = a[word]! & b[word]!;
  return bits;
}

/** Rows of either. */
export function either(a: Bits, b: Bits): Bits {
  const bits = new Int32Array(a.length);
  for (let word = 0; word < a.length; word += 1) bits[word] = a[word]! | b[word]!;
  return bits;
}

/** How many bits of a word are set: summed in pairs, nibbles, then all bytes into the highest. */
function onesOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countOf(bits: Bits): number {
  let count = 0;
  for (let word = 0; word < bits.length; word += 1) count += onesOf(bits[word]!);
  return count;
}

/** How many rows are in both. */
export function countBoth(a: Bits, b: Bits): number {
  let count = 0;
  for (let word = 0; word < a.length; word += 1) count += onesOf(a[word]! & b[word]!);
  return count;
}
