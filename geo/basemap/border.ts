// Land border Việt Nam–China from the areas of time zones. The real line is what two areas share
// inside a cell, everything lying on the edge of a cell is an artefact of the cutting.
import { polygonFeature, polygonsFeature } from './geojson.ts';
import { distance, nearestAt, segments } from './lines.ts';
import { overlay } from './overlay.ts';
import type { Packages } from './packages.ts';
import { type Box, type Line, type Point, type Polygon, entry } from './shapes.ts';
import { simplifyLine, simplifyPolygons } from './simplify.ts';
import { type Cell, readCells } from './time-zones.ts';

const vietnam = 'Asia/Bangkok'; // northern Việt Nam in the time zone data
const china = 'Asia/Shanghai';

// The line leaves the land at the mouth of the Bắc Luân; what follows runs through the sea.
const mouth: Point = [108.06, 21.54];
const detailM = 12;
const smallestM2 = 5_000;
/** Rounding leaves gaps as wide as a hair at the edges of cells; metres. */
const hairM = 60;

type Edge = readonly [from: Point, to: Point];

const key = ([x, y]: Point) => `${x.toFixed(6)},${y.toFixed(6)}`;

function liesOnEdge([[ax, ay], [bx, by]]: Edge, [west, south, east, north]: Box): boolean {
  const same = (a: number, b: number) => Math.abs(a - b) < 2e-6;
  const upright = [west, east].some((x) => same(ax, x) && same(bx, x));
  const level = [south, north].some((y) => same(ay, y) && same(by, y));
  return upright || level;
}

/** The edges of a zone that its own outline draws, not the cutting into cells. */
export const outlineEdges = (cells: readonly Cell[], zone: string): Edge[] =>
  cells
    .filter((cell) => cell.zone === zone)
    .flatMap(({ edges, polygons }) =>
      polygons
        .flat()
        .flatMap((ring) => [...segments(ring)].filter((edge) => !liesOnEdge(edge, edges))),
    );

/** The edges of one zone that another runs in the other direction. */
function sharedEdges(cells: readonly Cell[], one: string, other: string): Edge[] {
  const reversed = new Set(outlineEdges(cells, other).map(([a, b]) => `${key(b)} ${key(a)}`));
  return outlineEdges(cells, one).filter(([a, b]) => reversed.has(`${key(a)} ${key(b)}`));
}

/** Edges whose ends meet, as lines. */
function chainsOf(edges: readonly Edge[]): Line[] {
  const byStart = new Map(edges.map((edge) => [key(edge[0]), edge]));
  const ends = new Set(edges.map((edge) => key(edge[1])));
  return edges
    .filter((edge) => !ends.has(key(edge[0])))
    .map((first) => {
      const chain: Line = [first[0]];
      let next: Edge | undefined = first;
      while (next !== undefined) {
        byStart.delete(key(next[0]));
        chain.push(next[1]);
        next = byStart.get(key(next[1]));
      }
      return chain;
    });
}

/** The first two lines of which one ends, but for a hair, where the other begins. */
function findJoint(lines: readonly Line[]): { before: Line; after: Line } | undefined {
  for (const before of lines) {
    const after = lines.find(
      (line) => line !== before && distance(entry(before, -1), entry(line, 0)) < hairM,
    );
    if (after) return { before, after };
  }
  return undefined;
}

/** Joins edges to lines, longest first, across the gaps at the edges of cells. */
export function joinEdges(edges: readonly Edge[]): Line[] {
  let lines = chainsOf(edges);
  for (let joint = findJoint(lines); joint !== undefined; joint = findJoint(lines)) {
    const { before, after } = joint;
    before.push(...after.slice(1));
    lines = lines.filter((line) => line !== after);
  }
  return lines.toSorted((a, b) => b.length - a.length);
}

function borderLine(cells: readonly Cell[], [west, , , north]: Box): Line {
  const longest = entry(joinEdges(sharedEdges(cells, vietnam, china)), 0);
  const eastward = entry(longest, 0)[0] < entry(longest, -1)[0] ? longest : longest.toReversed();
  const inside = eastward.filter(([x, y]) => x >= west && y <= north);
  const ashore = inside.slice(0, nearestAt(inside, mouth) + 1);
  return simplifyLine(ashore, detailM).map(([x, y]) => [
    Number(x.toFixed(5)),
    Number(y.toFixed(5)),
  ]);
}

function neighbourLand(folder: string, cells: readonly Cell[], land: Polygon[]): Polygon[] {
  const zone = cells.filter((cell) => cell.zone === china).flatMap(({ polygons }) => polygons);
  const layers = {
    zone: zone.map((polygon) => polygonFeature(polygon)),
    land: [polygonsFeature(land)],
  };
  const whole = 'SELECT ST_UnaryUnion(ST_Collect(ST_MakeValid(geometry))) FROM zone';
  const sql = `SELECT ST_Intersection(land.geometry, (${whole})) AS geometry FROM land`;
  return simplifyPolygons(overlay(folder, layers, sql), detailM, smallestM2);
}

/** The border inside a box, from west to east, and the land beyond it. */
export function readBorder(
  folder: string,
  packages: Packages,
  box: Box,
  land: Polygon[],
): { line: Line; neighbour: Polygon[] } {
  const cells = readCells(packages, box);
  return { line: borderLine(cells, box), neighbour: neighbourLand(folder, cells, land) };
}
