import type { Park } from '@sites/domain';

const highTech = 'semiconductors-high-tech';

/** Whether semiconductors alone are asked for, and what was said of a park that counts for them names high tech. */
export const isOnlyHighTech = (
  { sectors }: Pick<Park, 'sectors'>,
  asked: readonly string[],
): boolean =>
  asked.join() === highTech &&
  !sectors.some(({ codes, label }) => codes.includes(highTech) && /bán dẫn/i.test(label.vi));
