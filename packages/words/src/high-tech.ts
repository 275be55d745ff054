import type { Outcome, Park, Values, Verdict } from '@sites/domain';

const highTech = 'semiconductors-high-tech';

/** Whether a park counts for semiconductors alone of what is asked, and what was said of it names high tech. */
export const isOnlyHighTech = (
  { sectors }: Pick<Park, 'sectors'>,
  asked: readonly string[],
): boolean =>
  asked.includes(highTech) &&
  !sectors.some(({ codes, label }) =>
    codes.some((code) => asked.includes(code) && (code !== highTech || /bán dẫn/i.test(label.vi))),
  );

/** What is told of a park as a whole: high tech alone is no whole yes to semiconductors. */
export const verdictTold = (
  { park, verdict }: Pick<Outcome, 'park' | 'verdict'>,
  { sector }: Values,
): Verdict =>
  verdict === 'match' && sector && isOnlyHighTech(park, sector as readonly string[])
    ? 'may'
    : verdict;
