import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature } from 'geojson';
import { collection, polygonsIn, readJson } from './geojson.ts';
import { ogr2ogr } from './programs.ts';
import { type Polygon, entry } from './shapes.ts';

/**
 * One step of geometry work in GDAL's SQLite dialect (GEOS): each layer is loaded as a table of its
 * name into one small database; returns the polygons that the query selects.
 */
export function overlay(
  folder: string,
  layers: Readonly<Record<string, Feature[]>>,
  sql: string,
): Polygon[] {
  const database = join(folder, 'step.sqlite');
  rmSync(database, { force: true });
  for (const [at, [name, features]] of Object.entries(layers).entries()) {
    const file = join(folder, `${name}.geojson`);
    writeFileSync(file, JSON.stringify(collection(features)));
    const target = ['-f', 'SQLite', '-dsco', 'SPATIALITE=YES', '-nln', name];
    const table = [
      '-nlt',
      'GEOMETRY',
      '-lco',
      'SPATIAL_INDEX=NO',
      '-lco',
      'GEOMETRY_NAME=geometry',
    ];
    ogr2ogr(at === 0 ? '-overwrite' : '-update', ...target, ...table, database, file);
  }

  const output = join(folder, 'step.geojson');
  rmSync(output, { force: true });
  const flags = ['-f', 'GeoJSON', '-lco', 'COORDINATE_PRECISION=8', '-dialect', 'sqlite'];
  ogr2ogr(...flags, '-sql', sql, output, database);
  return polygonsIn(readJson(output));
}

/** Largest first and then by position, so that the output does not depend on GEOS's order. */
export const largestFirst = (polygons: readonly Polygon[]): Polygon[] =>
  polygons.toSorted((one, other) => {
    const [a, b] = [entry(one, 0), entry(other, 0)];
    const [[ax, ay], [bx, by]] = [entry(a, 0), entry(b, 0)];
    return b.length - a.length || ax - bx || ay - by;
  });
