import type * as v from 'valibot';
import { pointCollections } from './collection-views.ts';
import { type PlaceCollection, type PointSchemas, collections } from './collections.ts';
import { ParkSchema, ZoneSchema } from './park.ts';

/** The shape of a place of each collection. */
export const placeSchemas = {
  parks: ParkSchema,
  zones: ZoneSchema,
  // The keys are those of the table; entries of a list cannot say so.
  ...(Object.fromEntries(
    pointCollections.map((id) => [id, collections[id].schema]),
  ) as PointSchemas),
} satisfies Readonly<Record<PlaceCollection, v.GenericSchema>>;
