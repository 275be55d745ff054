import type { Box, Point } from './shapes.ts';

/** Position on the edge of a box, walking anticlockwise from the south-west corner (0 to 4). */
export function edgePosition([x, y]: Point, [west, south, east, north]: Box): number {
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-4;
  if (near(y, south)) return (x - west) / (east - west);
  if (near(x, east)) return 1 + (y - south) / (north - south);
  if (near(y, north)) return 2 + (east - x) / (east - west);
  if (near(x, west)) return 3 + (north - y) / (north - south);
  throw new Error(`The shoreline breaks off inside the box at ${x},${y}`);
}

/** The point at a position on the edge. */
export function pointOnEdge(position: number, [west, south, east, north]: Box): Point {
  const side = Math.floor(position) % 4;
  const part = position % 1;
  if (side === 0) return [west + part * (east - west), south];
  if (side === 1) return [east, south + part * (north - south)];
  if (side === 2) return [east - part * (east - west), north];
  return [west, north - part * (north - south)];
}
