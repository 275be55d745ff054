/**
 * One bit per row of an atlas: row `r` is bit `r % 32` of word `r >> 5`. Bits beyond the last row are 0.
 * Signed words, because that is what the machine's bit operations give. Words and columns are read within their
 * own length (`!`): asking in these loops would cost as much as the work.
 */
export type Bits = Int32Array;

const wordsFor = (rows: number): number => (rows + 31) >> 5;

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

/** Visits each row of a set. */
export function eachRow(rows: Bits, visit: (row: number) => void): void {
  for (let word = 0; word < rows.length; word += 1)
    for (let left = rows[word]!; left !== 0; left &= left - 1)
      visit(word * 32 + 31 - Math.clz32(left & -left));
}
