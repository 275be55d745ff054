import type { FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson';
import type * as v from 'valibot';
import type { Language, MapShapesSchema } from '@sites/domain';
import { type ApiOptions, load } from './load.ts';
import { isObject, withLists } from './shape.ts';

type Sent = v.InferOutput<typeof MapShapesSchema>;

export interface MapShapes extends Pick<Sent, 'version' | 'labels' | 'units'> {
  readonly zones: FeatureCollection<Polygon | MultiPolygon>;
  readonly parks: FeatureCollection<Polygon | MultiPolygon>;
  readonly roads: FeatureCollection<LineString>;
}

function parseShapes(content: unknown): MapShapes {
  const shapes = withLists(content, ['labels', 'units']);
  for (const name of ['zones', 'parks', 'roads']) {
    const collection = shapes[name];
    if (!isObject(collection) || !Array.isArray(collection.features))
      throw new Error(`${name}: no features`);
  }
  // As far as it is looked at here.
  return shapes as unknown as MapShapes;
}

/** The shapes of the map, with its labels in one language. */
export const loadShapes = (language: Language, options: ApiOptions): Promise<MapShapes> =>
  load(options, `/api/map?lang=${language}`, parseShapes);
