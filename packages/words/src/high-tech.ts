import type { Park } from '@sites/domain';

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
