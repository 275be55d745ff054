import { fileURLToPath } from 'node:url';
import type { Feature } from 'geojson';
import { polygonFeature, polygonsFeature, polygonsIn, readJson } from './geojson.ts';
import { shift, smoothRing } from './lines.ts';
import { largestFirst, overlay } from './overlay.ts';
import { type Box, type Polygon, type Ring, boxRing, entry } from './shapes.ts';
import { readShore } from './shoreline.ts';
import { simplifyPolygons } from './simplify.ts';

// Read wider than kept, so that smoothing never rounds a corner of the kept box.
const sourceBox: Box = [105.4, 20.0, 109.1, 22.4];

// GSHHG lies this far off here, measured against known points; metres.
const shiftEast = -375;
const shiftNorth = 145;

const metricCrs = 32648; // UTM, metric as all distances are; its distortion within the box is below 0.3 %

const boxLayer = (box: Box): Feature[] => [polygonFeature([boxRing(box)])];

function union(folder: string, rings: readonly Ring[]): Feature[] {
  const parts = rings.map((ring) => polygonFeature([ring]));
  const sql = 'SELECT ST_UnaryUnion(ST_Collect(ST_MakeValid(geometry))) AS geometry FROM part';
  return [polygonsFeature(largestFirst(overlay(folder, { part: parts }, sql)))];
}

/** The land inside a box in full detail: GSHHG moved to its place and smoothed, with our patches. */
export function buildLand(folder: string, box: Box): Polygon[] {
  const shore = readShore(folder, sourceBox);
  const fitted = (rings: readonly Ring[]) =>
    rings.map((ring) => smoothRing(shift(ring, shiftEast, shiftNorth)));
  const patchFile = fileURLToPath(new URL('patches.geojson', import.meta.url));
  const patches = polygonsIn(readJson(patchFile)).map((rings) => smoothRing(entry(rings, 0)));
  const layers = {
    dry: union(folder, fitted(shore.land)),
    lakes: union(folder, fitted(shore.lakes)),
    added: union(folder, [...fitted(shore.lakeIslands), ...patches]),
    box: boxLayer(box),
  };
  const land = 'ST_Union(ST_Difference(dry.geometry, lakes.geometry), added.geometry)';
  const inBox = `ST_Intersection(${land}, box.geometry)`;
  const sql = `SELECT ${inBox} AS geometry FROM dry, lakes, added, box`;
  return largestFirst(overlay(folder, layers, sql));
}

/** All places inside a box that are no further from the land, simplified. */
export function buildBand(
  folder: string,
  land: Polygon[],
  box: Box,
  distanceM: number,
  toleranceM: number,
): Polygon[] {
  const layers = { land: [polygonsFeature(land)], box: boxLayer(box) };
  const metric = `ST_Transform(land.geometry, ${metricCrs})`;
  const buffer = `ST_Transform(ST_Buffer(${metric}, ${distanceM}, 16), 4326)`;
  const sql = `SELECT ST_Intersection(${buffer}, box.geometry) AS geometry FROM land, box`;
  const polygons = largestFirst(overlay(folder, layers, sql));
  return simplifyPolygons(polygons, toleranceM, distanceM ** 2);
}
