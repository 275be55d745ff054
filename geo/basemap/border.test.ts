import { expect, it } from 'vitest';
import { joinEdges, outlineEdges } from './border.ts';
import type { Box, Line, Point } from './shapes.ts';

it('edges are joined to one line across the hair-wide gaps of the cells, longest line first', () => {
  const a: Point = [107, 21];
  const b: Point = [107.1, 21.1];
  const c: Point = [107.2, 21.1];
  const d: Point = [107.3, 21.2];
  const near: Point = [c[0] + 0.0002, c[1]];
  const far: [Point, Point] = [
    [108, 22],
    [108.1, 22],
  ];
  const lines = joinEdges([far, [near, d], [b, c], [a, b]]);
  expect(lines).toEqual([[a, b, c, d], far]);
});

it('an edge that lies on the edge of its cell is an artefact of the cutting', () => {
  const cell: Box = [107, 21, 108, 22];
  const border: readonly [Point, Point] = [
    [107, 21.5],
    [108, 21.6],
  ];
  const ring: Line = [...border, [108, 22], [107, 22], border[0]];
  const cells = [
    { edges: cell, zone: 'here', polygons: [[ring]] },
    { edges: cell, zone: 'elsewhere', polygons: [[ring.toReversed()]] },
  ];
  expect(outlineEdges(cells, 'here')).toEqual([border]);
});
