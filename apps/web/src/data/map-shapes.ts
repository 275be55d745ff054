import type { FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson';
import type * as v from 'valibot';
import { type Language, MapShapesSchema } from '@sites/domain';
import { type ApiOptions, load } from './load.ts';

type Parsed = v.InferOutput<typeof MapShapesSchema>;

export interface MapShapes extends Pick<Parsed, 'version' | 'labels' | 'units'> {
  readonly zones: FeatureCollection<Polygon | MultiPolygon>;
  readonly parks: FeatureCollection<Polygon | MultiPolygon>;
  readonly roads: FeatureCollection<LineString>;
}

/** The shapes of the map, with its labels in one language. */
export const loadShapes = async (language: Language, options: ApiOptions): Promise<MapShapes> =>
  // The schema checks the kind of each shape, but not how deep its lists of positions are.
  (await load(options, `/api/map?lang=${language}`, MapShapesSchema)) as unknown as MapShapes;
