import { expect, it } from 'vitest';
import { overlap } from '@sites/stillmap';
import { covers } from './covers.ts';

const letters = { line: 16, digit: 8 };
const roomOf = ({ x, y, text }: ReturnType<typeof covers>[number]) => {
  const lines = text.split('\n');
  const [width, height] = [lines[0]!.length * letters.digit, lines.length * letters.line];
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
};
const around = (x: number, y: number, half: number) => ({
  left: x - half,
  right: x + half,
  top: y - 8,
  bottom: y + 8,
});

it.each([
  { width: 860, height: 696 },
  { width: 390, height: 640 },
])('keep names off every edge and off what lies over a map of $width', ({ width, height }) => {
  const legend = { left: 16, top: height - 78, right: 120, bottom: height - 38 };
  const taken = covers({ width, height }, [legend], letters).map(roomOf);
  const isKept = (x: number, y: number, half = 30) =>
    taken.some((room) => overlap(room, around(x, y, half)));
  for (const share of [0.1, 0.35, 0.6, 0.9]) {
    expect(isKept(0, height * share)).toBe(true);
    expect(isKept(width, height * share)).toBe(true);
    expect(isKept(width * share, 0)).toBe(true);
    expect(isKept(width * share, height)).toBe(true);
  }
  // Half under the legend, and whole in the open.
  expect(isKept(125, height - 58)).toBe(true);
  expect(isKept(width / 2, height / 2, 60)).toBe(false);
  expect(isKept(50, height / 2)).toBe(false);
});

it('take few letters, however much is covered', () => {
  const drawer = { left: 0, top: 0, right: 440, bottom: 640 };
  for (const { text } of covers({ width: 1800, height: 1000 }, [drawer], letters))
    expect(text.replaceAll('\n', '').length).toBeLessThan(300);
});
