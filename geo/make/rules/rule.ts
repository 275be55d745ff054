import type { Facts, Problem } from '../files.ts';

/** A named rule of the dataset: it yields every place where it is broken. */
export interface Rule {
  readonly name: string;
  /** It looks for places in other files, so it is silent while some file is not understood. */
  readonly needsAllFiles?: true;
  /** Facts that break it can be built all the same, so that the rules of words are checked too. */
  readonly leavesBuildable?: true;
  readonly check: (facts: Facts) => Iterable<Omit<Problem, 'rule'>>;
}
