import { expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { spread } from './spread.ts';
import type { Point } from './view.ts';

const frame = { width: 760, height: 480 };
const nearest = (spots: readonly Point[]): number =>
  Math.min(
    ...spots.flatMap((a, at) => spots.slice(at + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
  );

it('leaves alone what is apart', () =>
  expect(
    spread(
      [
        { x: 100, y: 100, r: 12 },
        { x: 200, y: 100, r: 4 },
      ],
      0,
      frame,
    ),
  ).toEqual([
    { x: 100, y: 100 },
    { x: 200, y: 100 },
  ]));

it.each([
  [
    'two in one place',
    [
      [50, 50],
      [50, 50],
    ],
  ],
  ['ten in one place', Array.from({ length: 10 }, () => [300, 200])],
  ['a corner', Array.from({ length: 6 }, () => [0, 0])],
  [
    'outside the frame',
    [
      [-40, 500],
      [-40, 500],
      [900, -9],
    ],
  ],
] as const)('parts %s, inside the frame', (_, places) => {
  const spots = spread(
    places.map(([x, y]) => ({ x: x!, y: y!, r: 12 })),
    0,
    frame,
  );
  expect(spots).toHaveLength(places.length);
  expect(nearest(spots)).toBeGreaterThanOrEqual(23.8);
  for (const { x, y } of spots) {
    expect(x).toBeGreaterThanOrEqual(12);
    expect(x).toBeLessThanOrEqual(748);
    expect(y).toBeGreaterThanOrEqual(12);
    expect(y).toBeLessThanOrEqual(468);
  }
});

it('parts what differs in size', () => {
  const [large, small] = spread(
    [
      { x: 100, y: 100, r: 10 },
      { x: 103, y: 100, r: 4 },
    ],
    2,
    frame,
  );
  expect(small!.x - large!.x).toBeGreaterThanOrEqual(16);
  expect(small!.x - large!.x).toBeLessThan(17);
});

it('parts all parks of the province, none further than a few discs from its place', () => {
  const places = realAtlas().parks.map(({ location: { lon, lat } }) => ({
    x: (lon - 106.35) * 400,
    y: (21.75 - lat) * 428,
    r: 11.5,
  }));
  const spots = spread(places, 1, frame);
  expect(spots).toHaveLength(places.length);
  expect(nearest(spots)).toBeGreaterThanOrEqual(23.8);
  for (const [at, { x, y }] of spots.entries())
    expect(Math.hypot(x - places[at]!.x, y - places[at]!.y)).toBeLessThan(60);
});
