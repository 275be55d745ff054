import type { Facts, Problem } from '../files.ts';

/** A named check of the dataset: it yields every place where it fails. */
export interface Check {
  readonly name: string;
  /** It looks for places in other files, so it is silent while some file is not understood. */
  readonly needsAllFiles?: true;
  /** Facts that fail it can be built all the same, so that the words are checked too. */
  readonly leavesBuildable?: true;
  readonly problemsIn: (facts: Facts) => Iterable<Omit<Problem, 'check'>>;
}
