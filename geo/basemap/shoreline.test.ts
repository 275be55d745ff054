import { describe, expect, it } from 'vitest';
import { edgePosition, pointOnEdge } from './box-edge.ts';
import { ringArea } from './lines.ts';
import type { Box, Line, Point } from './shapes.ts';
import { closeChains, joinPieces, readPieces } from './shoreline.ts';

const box: Box = [106, 20, 108, 22];

it('pieces are read with their level; a lone point is none', () => {
  const text =
    '> Shore Bin # 1, Level 1\n106.5\t21\n106.6\t21.1\n> Shore Bin # 2, Level 2\n107\t21\n';
  expect(readPieces(text)).toEqual([
    {
      level: 1,
      points: [
        [106.5, 21],
        [106.6, 21.1],
      ],
    },
  ]);
  expect(() => readPieces('> Shore Bin # 1\n106.5\t21\n')).toThrow('without level');
});

it('pieces are joined into islands and open chains, in whatever order they come', () => {
  const a: Point = [106.5, 21];
  const b: Point = [106.6, 21];
  const c: Point = [106.6, 21.1];
  const d: Point = [106.5, 21.1];
  const shore: Line = [
    [107, 20],
    [107, 21],
    [107, 22],
  ];
  const island: Line[] = [
    [c, d, a],
    [a, b, c],
  ];
  const whole: Line = [b, c, d, b];
  const { rings, chains } = joinPieces([shore.slice(1), ...island, whole, shore.slice(0, 2)]);
  expect(rings).toEqual([whole, [c, d, a, b, c]]);
  expect(chains).toEqual([shore]);
});

describe('the mainland', () => {
  it('is closed along the edge of the box, land to the left of the shore', () => {
    const north: Line = [
      [107, 20],
      [107, 22],
    ];
    const [west] = closeChains([north], box);
    expect(ringArea([...west!, west![0]!])).toBeCloseTo(103_900 * 2 * 110_740, -6);
    expect(west!.every(([x]) => x <= 107)).toBe(true);
    const [east] = closeChains([north.toReversed()], box);
    expect(ringArea([...east!, east![0]!])).toBeGreaterThan(0);
    expect(east!.every(([x]) => x >= 107)).toBe(true);
  });
  it('may come in several parts', () => {
    const strips: Line[] = [
      [
        [106.5, 20],
        [106.5, 22],
      ],
      [
        [107.5, 22],
        [107.5, 20],
      ],
    ];
    expect(closeChains(strips, box)).toHaveLength(2);
  });
  it('must reach the edge', () =>
    expect(() =>
      closeChains(
        [
          [
            [107, 20],
            [107, 21],
          ],
        ],
        box,
      ),
    ).toThrow('breaks off inside the box at 107,21'));
});

it.each([0, 0.25, 1, 1.75, 2.5, 3, 3.9])('position %f on the edge is found again', (position) =>
  expect(edgePosition(pointOnEdge(position, box), box)).toBeCloseTo(position, 10),
);
