import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlap } from '@sites/stillmap';
import { freePart } from './free-part.ts';

const map = { width: 800, height: 600 };
const box = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  right,
  bottom,
});

it('is the whole map where nothing lies over it', () =>
  expect(freePart(map, [], 1.5)).toEqual(box(0, 0, 800, 600)));

it('is what a drawer and a bar of tabs leave', () =>
  expect(freePart(map, [box(500, 0, 800, 600), box(0, 544, 800, 600)], 1)).toEqual(
    box(0, 0, 500, 544),
  ));

it('goes around a legend in a corner on the side that shows more', () => {
  const legend = box(0, 500, 300, 600);
  expect(freePart(map, [legend], 2)).toEqual(box(0, 0, 800, 500));
  expect(freePart(map, [legend], 0.5)).toEqual(box(300, 0, 800, 600));
});

it('is the whole map where all of it is covered', () =>
  expect(freePart(map, [box(-10, -10, 900, 700)], 1)).toEqual(box(0, 0, 800, 600)));

it('never lies under anything, and nothing free shows more', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          left: fc.nat(760),
          top: fc.nat(560),
          w: fc.integer({ min: 1, max: 300 }),
          h: fc.integer({ min: 1, max: 300 }),
        }),
        { minLength: 1, maxLength: 6 },
      ),
      fc.double({ min: 0.2, max: 5, noNaN: true }),
      fc.tuple(fc.nat(700), fc.nat(500), fc.nat(300), fc.nat(300)),
      (covers, aspect, [x, y, w, h]) => {
        const closed = covers.map(({ left, top, w: across, h: down }) =>
          box(left, top, left + across, top + down),
        );
        const free = freePart(map, closed, aspect);
        const shows = (one: typeof free) =>
          Math.min((one.right - one.left) / aspect, one.bottom - one.top);
        const isWhole = free.right - free.left === 800 && free.bottom - free.top === 600;
        if (!isWhole) expect(closed.some((one) => overlap(one, free))).toBe(false);
        const other = box(x, y, Math.min(800, x + w), Math.min(600, y + h));
        if (!closed.some((one) => overlap(one, other)))
          expect(shows(other)).toBeLessThanOrEqual(shows(free) + 1e-9);
      },
    ),
    { numRuns: 300 },
  ));
