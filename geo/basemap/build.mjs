// Rebuilds the offline basemap: node geo/basemap/build.mjs
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readBorder } from './border.mjs';
import { readShore } from './coast-source.mjs';
import { shift, simplifyPolygons, smoothRing } from './lines.mjs';
import { readProvinceLine } from './province.mjs';
import * as tools from './tools.mjs';
import { topology } from './topology.mjs';

const { collection, feature, multiPolygon, polygonsOf, query, ringPolygon } = tools;
const HERE = dirname(fileURLToPath(import.meta.url));
const DIST = join(HERE, 'dist');

// The map may not be moved beyond 105.9–108.6 E, 20.35–22.05 N: no edge of this box is ever seen.
const BOX = [105.6, 20.2, 108.9, 22.2];
// Read wider than kept, so that smoothing never rounds a corner of the kept box.
const SOURCE_BOX = [105.4, 20.0, 109.1, 22.4];
// The province and its waters get full detail; the surroundings are only there for orientation.
const CLOSE = [106.35, 20.55, 108.12, 21.75];

// GSHHG lies this far off here, measured against known points; metres.
const SHIFT_EAST = -375;
const SHIFT_NORTH = 145;

const isClose = ([x, y]) => x > CLOSE[0] && x < CLOSE[2] && y > CLOSE[1] && y < CLOSE[3];
const DETAIL = { metres: (point) => (isClose(point) ? 12 : 45), minArea: 300 };
const LOW = { metres: 150, minArea: 8_000 };
// Distance from shore and the tolerance its outline may be simplified by, both in metres.
const BANDS = [
  { m: 500, metres: 18 },
  { m: 1_400, metres: 25 },
  { m: 3_200, metres: 40 },
  { m: 6_500, metres: 60 },
];
const UTM = 32648; // metric, as all distances are; its distortion within the box is below 0.3 %

const boxRing = ([w, s, e, n]) => [
  [w, s],
  [e, s],
  [e, n],
  [w, n],
  [w, s],
];
const overlay = (folder, layers, sql) =>
  sorted(query(folder, layers, sql).flatMap(({ geometry }) => polygonsOf(geometry)));

// Largest first and then by position, so that the output does not depend on GEOS's order.
function sorted(polygons) {
  const first = ([ring]) => ring[0];
  return polygons.toSorted(
    (a, b) => b[0].length - a[0].length || first(a)[0] - first(b)[0] || first(a)[1] - first(b)[1],
  );
}

function buildLand(folder) {
  const shore = readShore(folder, SOURCE_BOX);
  const fitted = (rings) => rings.map((ring) => smoothRing(shift(ring, SHIFT_EAST, SHIFT_NORTH)));
  const { features } = tools.readJson(join(HERE, 'patches.geojson'));
  const patches = features.map(({ geometry }) => smoothRing(geometry.coordinates[0]));
  const union = (rings) => {
    const sql = 'SELECT ST_UnaryUnion(ST_Collect(ST_MakeValid(geometry))) AS geometry FROM part';
    return [feature(multiPolygon(overlay(folder, { part: rings.map(ringPolygon) }, sql)))];
  };
  const layers = {
    dry: union(fitted(shore.land)),
    lakes: union(fitted(shore.lakes)),
    added: union([...fitted(shore.lakeIslands), ...patches]),
    box: [ringPolygon(boxRing(BOX))],
  };
  const land = 'ST_Union(ST_Difference(dry.geometry, lakes.geometry), added.geometry)';
  const sql = `SELECT ST_Intersection(${land}, box.geometry) AS geometry FROM dry, lakes, added, box`;
  return overlay(folder, layers, sql);
}

function buildBands(folder, land) {
  const layers = { land: [feature(multiPolygon(land))], box: [ringPolygon(boxRing(BOX))] };
  return BANDS.map(({ m, metres }) => {
    const buffer = `ST_Transform(ST_Buffer(ST_Transform(land.geometry, ${UTM}), ${m}, 16), 4326)`;
    const sql = `SELECT ST_Intersection(${buffer}, box.geometry) AS geometry FROM land, box`;
    const polygons = simplifyPolygons(overlay(folder, layers, sql), metres, m * m);
    return feature(multiPolygon(polygons), { m });
  });
}

function build(folder) {
  const packages = tools.installPackages(folder);
  mkdirSync(DIST, { recursive: true });
  const write = (name, value) => writeFileSync(join(DIST, name), `${JSON.stringify(value)}\n`);
  const writeTopology = (name, object, features, decimals) =>
    write(name, topology(packages, object, features, BOX, decimals));

  const whole = buildLand(folder);
  const land = simplifyPolygons(whole, DETAIL.metres, DETAIL.minArea);
  writeTopology('coast.json', 'land', [feature(multiPolygon(land))], 5);
  const low = simplifyPolygons(whole, LOW.metres, LOW.minArea);
  writeTopology('coast-low.json', 'land', [feature(multiPolygon(low))], 4);
  console.log(`Land: ${land.length} polygons, for low zoom ${low.length}`);

  const bands = buildBands(folder, simplifyPolygons(whole, 30, 3_000));
  writeTopology('shore.json', 'bands', bands, 4);

  const { line, neighbour } = readBorder(folder, packages, { box: BOX, land });
  const openStreetMap = { source: '© OpenStreetMap contributors', licence: 'ODbL-1.0' };
  const lineString = (coordinates, properties) =>
    collection([feature({ type: 'LineString', coordinates }, properties)]);
  write('border.json', lineString(line, openStreetMap));
  writeTopology(
    'neighbour.json',
    'neighbour',
    [feature(multiPolygon(neighbour), openStreetMap)],
    5,
  );
  const province = readProvinceLine(packages, line);
  write(
    'province.json',
    lineString(province, { source: 'Natural Earth', licence: 'public domain' }),
  );
}

tools.checkPrograms();
const folder = mkdtempSync(join(tmpdir(), 'basemap-'));
try {
  build(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
