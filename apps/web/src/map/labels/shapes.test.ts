import { describe, expect, it } from 'vitest';
import { crosses, distanceTo, exitOf } from './shapes.ts';

const map = { width: 200, height: 100 };
const at = (x: number, y: number) => ({ x, y });

describe('the end of a line on the map', () => {
  it('is its own end where it stays on the map', () =>
    expect(exitOf([at(20, 20), at(50, 30), at(60, 80)], map)).toEqual(at(60, 80)));
  it('is just inside the edge where it leaves', () => {
    expect(exitOf([at(20, 50), at(120, 50), at(420, 50)], map)).toEqual(at(190, 50));
    expect(exitOf([at(100, 50), at(100, -150)], map)).toEqual(at(100, 10));
  });
  it('is that of the first time, even where it comes back', () =>
    expect(exitOf([at(100, 50), at(300, 50), at(100, 60)], map)).toEqual(at(190, 50)));
  it('is nowhere for a line that starts outside', () =>
    expect(exitOf([at(-50, 50), at(100, 50)], map)).toBeUndefined());
});

it('knows which lines run through a box', () => {
  const box = { left: 10, top: 10, right: 30, bottom: 20 };
  expect(crosses(box, at(0, 15), at(40, 15))).toBe(true);
  expect(crosses(box, at(0, 0), at(40, 30))).toBe(true);
  expect(crosses(box, at(0, 0), at(5, 15))).toBe(false);
  expect(crosses(box, at(0, 25), at(40, 25))).toBe(false);
});

it('measures from the nearest side of a box', () => {
  const box = { left: 10, top: 10, right: 30, bottom: 20 };
  expect(distanceTo(box, at(20, 15))).toBe(0);
  expect(distanceTo(box, at(33, 24))).toBe(5);
});
