/** A value of a table: empty where nothing is known. */
export type Cell = string | number | null;

/** A sheet of rows under one row of headings. Rows with a single cell are headings of a group. */
export interface Table {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
