import type * as v from 'valibot';
import type { PlaceCollection } from './collections.ts';
import { ParkSchema, ZoneSchema } from './park.ts';
import {
  AirportSchema,
  ClusterSchema,
  GateSchema,
  InterchangeSchema,
  PlantSchema,
  PortSchema,
  SubstationSchema,
} from './place.ts';

/**
 * The shape of a place of each collection; `PlaceSchema` where it says nothing of its own. The page that shows a list
 * does without the shapes, so they stand apart from the table of collections.
 */
export const placeSchemas = {
  parks: ParkSchema,
  zones: ZoneSchema,
  ports: PortSchema,
  airports: AirportSchema,
  gates: GateSchema,
  interchanges: InterchangeSchema,
  plants: PlantSchema,
  substations: SubstationSchema,
  clusters: ClusterSchema,
} satisfies Readonly<Record<PlaceCollection, v.GenericSchema>>;
