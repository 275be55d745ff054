// Rebuilds the offline basemap: npx tsx geo/basemap/build.ts
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBorder } from './border.ts';
import { collection, lineFeature } from './geojson.ts';
import { buildBand, buildLand } from './land.ts';
import { installPackages } from './packages.ts';
import { writeStill } from './still.ts';
import { checkPrograms } from './programs.ts';
import { readProvinceLine } from './province.ts';
import type { Box, Point, Polygon } from './shapes.ts';
import { simplifyPolygons } from './simplify.ts';
import { type Area, topology } from './topology.ts';

const dist = new URL('dist/', import.meta.url);

// The map may not be moved beyond 105.9–108.6 E, 20.35–22.05 N: no edge of this box is ever seen.
const box: Box = [105.6, 20.2, 108.9, 22.2];

/** The province and its waters get full detail; the surroundings are only there for orientation. */
const isClose = ([x, y]: Point) => x > 106.35 && x < 108.12 && y > 20.55 && y < 21.75;
const detail = { metres: (point: Point) => (isClose(point) ? 12 : 45), minArea: 300 };
const low = { metres: 150, minArea: 8_000 };
const underBands = { metres: 30, minArea: 3_000 };
/** Distance from shore and the tolerance its outline may be simplified by. */
const bands = [
  { distanceM: 500, toleranceM: 18 },
  { distanceM: 1_400, toleranceM: 25 },
  { distanceM: 3_200, toleranceM: 40 },
  { distanceM: 6_500, toleranceM: 60 },
];

const openStreetMap = { source: '© OpenStreetMap contributors', licence: 'ODbL-1.0' };
const naturalEarth = { source: 'Natural Earth', licence: 'public domain' };

function write(name: string, content: object): void {
  writeFileSync(new URL(name, dist), `${JSON.stringify(content)}\n`);
}

function build(folder: string): void {
  const packages = installPackages(folder);
  const writeAreas = (file: string, object: string, areas: readonly Area[], decimals: number) =>
    write(file, topology(packages, object, areas, box, decimals));
  const plain = (polygons: readonly Polygon[]): Area => ({ polygons, properties: {} });

  const whole = buildLand(folder, box);
  const land = simplifyPolygons(whole, detail.metres, detail.minArea);
  const lowLand = simplifyPolygons(whole, low.metres, low.minArea);
  // 11 m, a pixel at the nearest zoom, and finer than the sources are.
  writeAreas('coast.json', 'land', [plain(land)], 4);
  writeAreas('coast-low.json', 'land', [plain(lowLand)], 4);
  console.log(`Land: ${land.length} polygons, for low zoom ${lowLand.length}`);

  const shore = simplifyPolygons(whole, underBands.metres, underBands.minArea);
  const drawnBands = bands.map(({ distanceM, toleranceM }) => ({
    polygons: buildBand(folder, shore, box, distanceM, toleranceM),
    properties: { m: distanceM },
  }));
  writeAreas('shore.json', 'bands', drawnBands, 4);

  const { line, neighbour } = readBorder(folder, packages, box, land);
  write('border.json', collection([lineFeature(line, openStreetMap)]));
  const beyond = { polygons: neighbour, properties: openStreetMap };
  writeAreas('neighbour.json', 'neighbour', [beyond], 5);
  const province = readProvinceLine(packages, line);
  write('province.json', collection([lineFeature(province, naturalEarth)]));
}

checkPrograms();
const folder = mkdtempSync(join(tmpdir(), 'basemap-'));
try {
  build(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
writeStill(dist);
