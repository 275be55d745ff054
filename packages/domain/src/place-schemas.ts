import type { PlaceCollection } from './collections.ts';
import { ParkSchema, ZoneSchema } from './park.ts';
import {
  AirportSchema,
  GateSchema,
  InterchangeSchema,
  PlantSchema,
  PortSchema,
  SubstationSchema,
} from './place.ts';
import type * as v from 'valibot';

/** The shape of a place of each collection. */
export const placeSchemas = {
  parks: ParkSchema,
  zones: ZoneSchema,
  ports: PortSchema,
  gates: GateSchema,
  airports: AirportSchema,
  interchanges: InterchangeSchema,
  plants: PlantSchema,
  substations: SubstationSchema,
} satisfies Readonly<Record<PlaceCollection, v.GenericSchema>>;
