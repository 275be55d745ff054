import type { Verdict } from '../filters/finding.ts';
import { type Bits, allRows, both, either, noRows, rowsWhere } from './bits.ts';

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

/** No row matches or may. */
export function emptyColumn(rows: number): Column {
  const none = noRows(rows);
  return { match: none, kept: none };
}

/** Rows that must pass two filters: what one of them leaves open is open. */
export const bothColumns = (a: Column, b: Column): Column => ({
  match: both(a.match, b.match),
  kept: both(a.kept, b.kept),
});

/** Rows for which one of two answers is enough. */
export const eitherColumn = (a: Column, b: Column): Column => ({
  match: either(a.match, b.match),
  kept: either(a.kept, b.kept),
});

/** Rows judged one by one. */
export function columnOf(rows: number, judge: (row: number) => Verdict): Column {
  const verdicts = Array.from({ length: rows }, (_, row) => judge(row));
  return {
    match: rowsWhere(rows, (row) => verdicts[row] === 'match'),
    kept: rowsWhere(rows, (row) => verdicts[row] !== 'no'),
  };
}
