// Land border Việt Nam–China from the time zone areas of geo-tz (OpenStreetMap, ODbL).
// geo-tz stores the areas cut into a quadtree of cells: the real line is what two areas share
// inside a cell, everything lying on a cell edge is an artefact of the cutting.
import { readFileSync } from 'node:fs';
import { distanceToSegment, simplifyLine, simplifyPolygons } from './lines.mjs';
import { feature, multiPolygon, polygonsOf, query, readJson } from './tools.mjs';

const VIETNAM = 'Asia/Bangkok'; // northern Việt Nam in the time zone data
const CHINA = 'Asia/Shanghai';
const WORLD = [-179.9999, -89.9999, 179.9999, 89.9999];

// The line leaves the land at the mouth of the Bắc Luân; what follows runs through the sea.
const MOUTH = [108.06, 21.54];
const DETAIL = 12;

function readCells(packages, box) {
  const { require } = packages;
  const geobuf = require('geobuf');
  const Pbf = require('pbf');
  const data = (name) => packages.path('geo-tz', 'data', `timezones.geojson.${name}`);
  const { timezones, lookup } = readJson(data('index.json'));
  const areas = readFileSync(data('geo.dat'));
  const cells = [];
  const visit = (node, [west, south, east, north]) => {
    const outside = east < box[0] || west > box[2] || north < box[1] || south > box[3];
    if (node === undefined || outside) return;
    const edges = [west, south, east, north];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    if (Array.isArray(node)) {
      for (const index of node) cells.push({ edges, zone: timezones[index], polygons: [[ring]] });
    } else if (node.len > 0) {
      const { features } = geobuf.decode(new Pbf(areas.subarray(node.pos, node.pos + node.len)));
      for (const { properties, geometry } of features) {
        cells.push({ edges, zone: properties.tzid, polygons: polygonsOf(geometry) });
      }
    } else {
      const x = (west + east) / 2;
      const y = (south + north) / 2;
      visit(node.a, [x, y, east, north]);
      visit(node.b, [west, y, x, north]);
      visit(node.c, [west, south, x, y]);
      visit(node.d, [x, south, east, y]);
    }
  };
  visit(lookup, WORLD);
  return cells;
}

const key = ([x, y]) => `${x.toFixed(6)},${y.toFixed(6)}`;

function innerEdges(cells, zone) {
  const same = (a, b) => Math.abs(a - b) < 2e-6;
  const edges = [];
  for (const { edges: cell, polygons } of cells.filter((entry) => entry.zone === zone)) {
    const onEdge = (a, b) =>
      [0, 2].some((i) => same(a[0], cell[i]) && same(b[0], cell[i])) ||
      [1, 3].some((i) => same(a[1], cell[i]) && same(b[1], cell[i]));
    for (const ring of polygons.flat()) {
      for (let i = 0; i + 1 < ring.length; i += 1) {
        if (!onEdge(ring[i], ring[i + 1])) edges.push([ring[i], ring[i + 1]]);
      }
    }
  }
  return edges;
}

// Joins the shared edges, then bridges the hair-wide gaps left at cell edges by rounding.
function joinEdges(edges) {
  const chains = [];
  const byStart = new Map(edges.map((edge) => [key(edge[0]), edge]));
  const ends = new Set(edges.map((edge) => key(edge[1])));
  for (const first of edges.filter((edge) => !ends.has(key(edge[0])))) {
    const chain = [first[0]];
    for (let edge = first; edge !== undefined; edge = byStart.get(key(edge[1]))) {
      byStart.delete(key(edge[0]));
      chain.push(edge[1]);
    }
    chains.push(chain);
  }
  const gap = (a, b) => distanceToSegment(a, b, b);
  for (let i = 0; i < chains.length; i += 1) {
    const next = chains.findIndex((chain, j) => j !== i && gap(chains[i].at(-1), chain[0]) < 60);
    if (next >= 0) {
      chains[i].push(...chains[next].slice(1));
      chains.splice(next, 1);
      i = -1;
    }
  }
  return chains.toSorted((a, b) => b.length - a.length);
}

export function readBorder(folder, packages, { box, land }) {
  const cells = readCells(packages, box);
  const china = innerEdges(cells, CHINA);
  const reversed = new Set(china.map(([a, b]) => `${key(b)} ${key(a)}`));
  const shared = innerEdges(cells, VIETNAM).filter(([a, b]) => reversed.has(`${key(a)} ${key(b)}`));
  const chains = joinEdges(shared);
  const whole = chains[0][0][0] < chains[0].at(-1)[0] ? chains[0] : chains[0].toReversed();
  const inside = whole.filter(([x, y]) => x >= box[0] && y <= box[3]);
  const toMouth = (point) => distanceToSegment(point, MOUTH, MOUTH);
  const end = inside.reduce(
    (best, point, i) => (toMouth(point) < toMouth(inside[best]) ? i : best),
    0,
  );
  const line = simplifyLine(inside.slice(0, end + 1), DETAIL).map((point) =>
    point.map((v) => Number(v.toFixed(5))),
  );

  const zone = cells.filter((cell) => cell.zone === CHINA).flatMap(({ polygons }) => polygons);
  const layers = {
    zone: zone.map((rings) => feature({ type: 'Polygon', coordinates: rings })),
    land: [feature(multiPolygon(land))],
  };
  const sql =
    'SELECT ST_Intersection(land.geometry, (SELECT ST_UnaryUnion(ST_Collect(ST_MakeValid(geometry))) FROM zone)) AS geometry FROM land';
  const ashore = query(folder, layers, sql).flatMap(({ geometry }) => polygonsOf(geometry));
  return { line, neighbour: simplifyPolygons(ashore, DETAIL, 5_000) };
}
