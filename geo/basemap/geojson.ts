import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, GeoJsonProperties, Geometry } from 'geojson';
import * as v from 'valibot';
import type { Line, Polygon } from './shapes.ts';

export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export const PointSchema = v.tuple([v.number(), v.number()]);
const PolygonSchema = v.array(v.array(PointSchema));
const withoutArea = v.picklist(['Point', 'MultiPoint', 'LineString', 'MultiLineString']);

/** The polygons of any geometry; the stray points and lines that overlays leave behind are dropped. */
export const PolygonsSchema: v.GenericSchema<unknown, Polygon[]> = v.union([
  v.pipe(
    v.object({ type: v.literal('Polygon'), coordinates: PolygonSchema }),
    v.transform(({ coordinates }) => [coordinates]),
  ),
  v.pipe(
    v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(PolygonSchema) }),
    v.transform(({ coordinates }) => coordinates),
  ),
  v.pipe(
    v.object({
      type: v.literal('GeometryCollection'),
      geometries: v.array(v.lazy(() => PolygonsSchema)),
    }),
    v.transform(({ geometries }) => geometries.flat()),
  ),
  v.pipe(
    v.object({ type: withoutArea }),
    v.transform(() => []),
  ),
  v.pipe(
    v.null(),
    v.transform(() => []),
  ),
]);

const CollectionSchema = v.object({ features: v.array(v.object({ geometry: PolygonsSchema })) });

/** All polygons of a feature collection. */
export const polygonsIn = (json: unknown): Polygon[] =>
  v.parse(CollectionSchema, json).features.flatMap(({ geometry }) => geometry);

const feature = (geometry: Geometry, properties: GeoJsonProperties): Feature => ({
  type: 'Feature',
  properties,
  geometry,
});

export const polygonsFeature = (polygons: Polygon[], properties: GeoJsonProperties = {}): Feature =>
  feature({ type: 'MultiPolygon', coordinates: polygons }, properties);

export const polygonFeature = (polygon: Polygon): Feature =>
  feature({ type: 'Polygon', coordinates: polygon }, {});

export const lineFeature = (line: Line, properties: GeoJsonProperties): Feature =>
  feature({ type: 'LineString', coordinates: line }, properties);

export const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});
