/** A day, or a minute by the clock that the heading names: `2028-11-27`, `2026-11-28 05:13`. */
interface Moment {
  readonly at: string;
}

/** A value of a table: empty where nothing is known. */
export type Cell = string | number | Moment | null;

/** A sheet of rows under one row of headings. Rows with a single cell are headings of a group. */
export interface Table {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
