// Land polygons from GSHHG. GMT can only dump the shoreline as short directed pieces, bin by bin;
// here they are joined into rings and the mainland is closed along the edges of the dumped box.
import { gmt } from './tools.mjs';

const key = ([x, y]) => `${x.toFixed(4)},${y.toFixed(4)}`;

function readPieces(text) {
  const pieces = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('>')) {
      pieces.push({ level: Number(/Level (\d)/.exec(line)[1]), points: [] });
    } else if (line.trim() !== '') {
      pieces.at(-1).points.push(line.trim().split(/\s+/).map(Number));
    }
  }
  return pieces.filter(({ points }) => points.length > 1);
}

// Pieces keep the direction of their ring, so the end of one meets the start of the next.
function joinPieces(pieces) {
  const byStart = new Map();
  const rings = [];
  const open = new Set();
  for (const { points } of pieces) {
    if (key(points[0]) === key(points.at(-1))) rings.push(points);
    else {
      byStart.set(key(points[0]), points);
      open.add(points);
    }
  }
  const ends = new Set([...open].map((points) => key(points.at(-1))));
  const follow = (first) => {
    const chain = [...first];
    open.delete(first);
    for (;;) {
      const next = byStart.get(key(chain.at(-1)));
      if (next === undefined || !open.has(next)) return chain;
      open.delete(next);
      chain.push(...next.slice(1));
    }
  };
  const chains = [...open].filter((points) => !ends.has(key(points[0]))).map(follow);
  while (open.size > 0) rings.push(follow(open.values().next().value));
  return { rings, chains };
}

// Position on the box edge, walking anticlockwise from the south-west corner (0 to 4).
function edgePosition([x, y], [west, south, east, north]) {
  const near = (a, b) => Math.abs(a - b) < 1e-4;
  if (near(y, south)) return (x - west) / (east - west);
  if (near(x, east)) return 1 + (y - south) / (north - south);
  if (near(y, north)) return 2 + (east - x) / (east - west);
  if (near(x, west)) return 3 + (north - y) / (north - south);
  throw new Error(`The shoreline breaks off inside the box at ${x},${y}`);
}

function pointOnEdge(position, [west, south, east, north]) {
  const side = Math.floor(position) % 4;
  const part = position % 1;
  if (side === 0) return [west + part * (east - west), south];
  if (side === 1) return [east, south + part * (north - south)];
  if (side === 2) return [east - part * (east - west), north];
  return [west, north - part * (north - south)];
}

// Land lies to the left of every piece: from the end of a chain, the land edge of the box
// runs anticlockwise to the start of the next chain.
function closeChains(chains, box) {
  const left = new Set(chains);
  const rings = [];
  while (left.size > 0) {
    const first = left.values().next().value;
    const ring = [];
    let chain = first;
    do {
      left.delete(chain);
      ring.push(...chain);
      const from = edgePosition(chain.at(-1), box);
      const ahead = (points) => (edgePosition(points[0], box) - from + 4) % 4;
      const next = chains.reduce((a, b) => (ahead(b) < ahead(a) ? b : a));
      // Close steps along the edge: smoothing cuts corners by a share of the side's length.
      const steps = Math.ceil(ahead(next) * 400);
      for (let step = 1; step < steps; step += 1) {
        ring.push(pointOnEdge(from + (ahead(next) * step) / steps, box));
      }
      chain = next;
    } while (chain !== first);
    rings.push(ring);
  }
  return rings;
}

const closed = (ring) => [
  ...ring.slice(0, key(ring[0]) === key(ring.at(-1)) ? -1 : undefined),
  ring[0],
];

// Level 1 is the sea shore, level 2 the lakes and wide rivers, level 3 islands in those.
export function readShore(folder, box) {
  const [west, south, east, north] = box;
  const text = gmt(folder, 'coast', `-R${west}/${east}/${south}/${north}`, '-Df', '-M', '-W');
  const pieces = readPieces(text);
  const level = (wanted) => {
    const { rings, chains } = joinPieces(pieces.filter((piece) => piece.level === wanted));
    return [...rings, ...closeChains(chains, box)].map(closed).filter((ring) => ring.length > 3);
  };
  return { land: level(1), lakes: level(2), lakeIslands: level(3) };
}
