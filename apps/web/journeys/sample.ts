/** Whether everything is walked (`npm run journeys:all`), or a part of what repeats by language, width or file. */
export const isWhole = process.env.JOURNEYS === 'all';

/** The cases of a run: all of them, or those that stand for the others. */
export const casesOf = <T>(all: readonly T[], some: readonly T[]): readonly T[] =>
  isWhole ? all : some;
