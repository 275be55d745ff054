import * as v from 'valibot';
import { LocalTextSchema } from './claim-schema.ts';

const collection = (types: readonly string[]) =>
  v.object({
    type: v.literal('FeatureCollection'),
    features: v.array(
      v.object({
        type: v.literal('Feature'),
        id: v.string(),
        properties: v.record(v.string(), v.unknown()),
        geometry: v.object({ type: v.picklist(types), coordinates: v.array(v.unknown()) }),
      }),
    ),
  });
const areas = collection(['Polygon', 'MultiPolygon']);

/** The shapes that the map draws; ids are those of the atlas. */
export const MapShapesSchema = v.object({
  version: v.string(),
  zones: areas,
  parks: areas,
  roads: collection(['LineString']),
  labels: v.array(
    v.object({
      id: v.string(),
      name: LocalTextSchema,
      kind: v.string(),
      rank: v.number(),
      lon: v.number(),
      lat: v.number(),
      also: v.array(v.string()),
    }),
  ),
  /** Wards, communes and special zones of today, for search. */
  units: v.array(v.object({ name: v.string(), lon: v.number(), lat: v.number() })),
});
