import { type Bits, allRows, either } from './bits.ts';
import { followingBoth } from './changes.ts';

/** One verdict on every row of an atlas: a row that is kept and does not match may match. */
export interface Column {
  readonly match: Bits;
  /** Rows that match or may. */
  readonly kept: Bits;
}

/** How a filter answers for all rows of one atlas at once: made once per atlas, then asked for any value. */
export type ColumnTest<V> = (value: V) => Column;

/** Every row matches: the answer to no filter. */
export function fullColumn(rows: number): Column {
  const all = allRows(rows);
  return { match: all, kept: all };
}

/** Whether no row is left open: both sets are the same one. */
export const isClosed = ({ match, kept }: Column): boolean => match === kept;

/** A column whose two sets come from those of two others; one does for both where nothing is open. */
const combined = (
  a: Column,
  b: Column,
  match: (a: Bits, b: Bits) => Bits,
  kept: (a: Bits, b: Bits) => Bits,
): Column => {
  const matching = match(a.match, b.match);
  const areClosed = isClosed(a) && isClosed(b);
  return { match: matching, kept: areClosed ? matching : kept(a.kept, b.kept) };
};

/** Rows that must pass two filters: what one of them leaves open is open. It follows what changes in either. */
export function followingBothColumns(full: Column): (a: Column, b: Column) => Column {
  const [match, kept] = [followingBoth(), followingBoth()];
  return (a, b) => (a === full ? b : b === full ? a : combined(a, b, match, kept));
}

/** Rows for which one of two answers is enough. */
export const eitherColumn = (a: Column, b: Column): Column => combined(a, b, either, either);
