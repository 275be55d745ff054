import type { ReactNode } from 'react';

/** A line of the comparison: a cell for each park. */
export interface Row {
  readonly name: string;
  readonly cells: readonly ReactNode[];
  /** Column of the best value, where the values can be compared. */
  readonly best?: number | undefined;
  /** What the best one is called, where it is not the best of exact figures. */
  readonly called?: string;
}
