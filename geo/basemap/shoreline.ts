// Land polygons from GSHHG. GMT can only dump the shoreline as short directed pieces, bin by bin;
// here they are joined into rings and the mainland is closed along the edges of the dumped box.
import { edgePosition, pointOnEdge } from './box-edge.ts';
import { gmt } from './programs.ts';
import { type Box, type Line, type Ring, entry } from './shapes.ts';

interface Piece {
  readonly level: number;
  readonly points: Line;
}

/** GMT prints a header with the level before the points of each piece. */
export function readPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('>')) {
      const level = /Level (\d)/.exec(line)?.[1];
      if (level === undefined) throw new Error(`A piece of shoreline without level: ${line}`);
      pieces.push({ level: Number(level), points: [] });
    } else if (line.trim() !== '') {
      const [lon, lat] = line.trim().split(/\s+/).map(Number);
      if (lon === undefined || lat === undefined) throw new Error(`Not a point: ${line}`);
      entry(pieces, -1).points.push([lon, lat]);
    }
  }
  return pieces.filter(({ points }) => points.length > 1);
}

const key = ([x, y]: readonly [number, number]) => `${x.toFixed(4)},${y.toFixed(4)}`;
const startKey = (line: Line) => key(entry(line, 0));
const endKey = (line: Line) => key(entry(line, -1));

/** Pieces keep the direction of their ring, so the end of one meets the start of the next. */
export function joinPieces(pieces: readonly Line[]): { rings: Ring[]; chains: Line[] } {
  const rings = pieces.filter((piece) => startKey(piece) === endKey(piece));
  const open = new Set(pieces.filter((piece) => startKey(piece) !== endKey(piece)));
  const byStart = new Map([...open].map((piece) => [startKey(piece), piece]));
  const ends = new Set([...open].map(endKey));
  const follow = (first: Line): Line => {
    const chain = [...first];
    open.delete(first);
    for (;;) {
      const next = byStart.get(endKey(chain));
      if (next === undefined || !open.has(next)) return chain;
      open.delete(next);
      chain.push(...next.slice(1));
    }
  };
  const chains = [...open].filter((piece) => !ends.has(startKey(piece))).map(follow);
  // What no chain has taken lies in circles: each piece that is left is followed around its ring.
  for (const piece of open) rings.push(follow(piece));
  return { rings, chains };
}

/**
 * Land lies to the left of every piece: from the end of a chain, the land edge of the box runs
 * anticlockwise to the start of the next chain.
 */
export function closeChains(chains: readonly Line[], box: Box): Ring[] {
  const left = new Set(chains);
  const rings: Ring[] = [];
  for (const first of left) {
    const ring: Ring = [];
    let chain = first;
    do {
      if (!left.delete(chain)) throw new Error('Two pieces of shoreline end at the same place');
      ring.push(...chain);
      const from = edgePosition(entry(chain, -1), box);
      const ahead = (other: Line) => (edgePosition(entry(other, 0), box) - from + 4) % 4;
      chain = chains.reduce((best, other) => (ahead(other) < ahead(best) ? other : best));
      // Close steps along the edge: smoothing cuts corners by a share of the side's length.
      const steps = Math.ceil(ahead(chain) * 400);
      for (let step = 1; step < steps; step += 1) {
        ring.push(pointOnEdge(from + (ahead(chain) * step) / steps, box));
      }
    } while (chain !== first);
    rings.push(ring);
  }
  return rings;
}

function closed(line: Line): Ring {
  const open = startKey(line) === endKey(line) ? line.slice(0, -1) : line;
  return [...open, entry(line, 0)];
}

/** The rings of a level of the shoreline: 1 is the sea shore, 2 lakes and wide rivers, 3 islands in those. */
export function readShore(folder: string, box: Box) {
  const [west, south, east, north] = box;
  const text = gmt(folder, 'coast', `-R${west}/${east}/${south}/${north}`, '-Df', '-M', '-W');
  const pieces = readPieces(text);
  const level = (wanted: number): Ring[] => {
    const lines = pieces.filter((piece) => piece.level === wanted).map(({ points }) => points);
    const { rings, chains } = joinPieces(lines);
    return [...rings, ...closeChains(chains, box)].map(closed).filter((ring) => ring.length > 3);
  };
  return { land: level(1), lakes: level(2), lakeIslands: level(3) };
}
