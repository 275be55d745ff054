import type { Facts, Problem } from '../files.ts';

/** A named rule of the dataset: it yields every place where it is broken. */
export interface Rule {
  readonly name: string;
  readonly check: (facts: Facts) => Iterable<Omit<Problem, 'rule'>>;
}
