import { describe, it } from 'vitest';
import { isLanding, isWhole } from '../../commands/walks.ts';

/** A journey of the whole walk alone: what it promises has a cheaper proof in every run. */
export const itInWhole = (name: string, walk: () => Promise<void>, timeout?: number): void => {
  if (isWhole) it(name, walk, timeout);
};

/** A journey before a landing alone: it goes further along a way of which every run walks a part. */
export const itAtLanding = (name: string, walk: () => Promise<void>, timeout?: number): void => {
  if (isLanding) it(name, walk, timeout);
};

/** Several of them. */
export const describeInWhole = (name: string, walks: () => void): void => {
  if (isWhole) describe(name, walks);
};

/** The cases of a run: all of them, or those that stand for the others; fewer where no landing follows. */
export const casesOf = <T>(
  all: readonly T[],
  some: readonly T[],
  few: readonly T[] = some,
): readonly T[] => {
  if (isWhole) return all;
  return isLanding ? some : few;
};

/** The cases of one row of a table: all of them, or one, so that over the rows each comes up in turn. */
export const inTurn = <T>(all: readonly T[], row: number): readonly T[] =>
  isWhole ? all : all.slice(row % all.length, (row % all.length) + 1);
