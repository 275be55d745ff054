import * as v from 'valibot';
import { ClaimSchema, IdSchema, LocalTextSchema } from './claim-schema.ts';
import { CommuneSchema, LocationSchema, NameSchema, NoteSchema, cited, identity } from './site.ts';
import { parkStatuses } from './park-terms.ts';

const placeStatuses = ['operating', 'building', 'planned', 'unknown'] as const;

const placeBasics = {
  ...identity,
  name: NameSchema,
  status: v.picklist(placeStatuses),
  /** What the status rests on; null where the place has none of its own. */
  statusClaim: v.nullable(ClaimSchema),
  statusNote: v.optional(LocalTextSchema),
  /** Null where the site is not published. */
  location: v.nullable(LocationSchema),
  /** Node of the road network, where there is one. */
  node: v.nullable(v.string()),
  measures: v.record(v.string(), v.array(ClaimSchema)),
  missing: v.record(v.string(), v.nullable(LocalTextSchema)),
  commune: v.optional(CommuneSchema),
  /** The unit above it before July 2025. */
  formerDistrict: v.optional(LocalTextSchema),
  developer: v.optional(v.strictObject({ name: LocalTextSchema, ...cited })),
  remarks: v.optional(v.array(NoteSchema)),
};

/** A place of a collection that says of its places what every collection does. */
export const PlaceSchema = v.strictObject(placeBasics);

const cargoKinds = ['bulk', 'coal', 'container', 'general', 'liquid', 'passenger'] as const;

export const PortSchema = v.strictObject({
  ...placeBasics,
  kind: v.picklist(['quay', 'anchorage', 'area', 'landing']),
  province: v.string(),
  areas: v.array(v.string()),
  cargo: v.array(v.picklist(cargoKinds)),
  /** Null: whether containers are handled is not published. */
  container: v.nullable(v.boolean()),
});
export type Port = v.InferOutput<typeof PortSchema>;

export const AirportSchema = v.strictObject({ ...placeBasics, iata: v.string(), icao: v.string() });

export const GateSchema = v.strictObject({
  ...placeBasics,
  kind: v.picklist(['international', 'bilateral', 'crossing', 'customs-route', 'checkpoint']),
  pair: v.nullable(LocalTextSchema),
});
export type Gate = v.InferOutput<typeof GateSchema>;

export const PlantSchema = v.strictObject({
  ...placeBasics,
  fuel: v.picklist(['coal', 'lng']),
  fuelNote: v.optional(LocalTextSchema),
  units: LocalTextSchema,
  /** The park on whose ground it stands or would stand. */
  park: v.nullable(IdSchema),
});

export const SubstationSchema = v.strictObject({
  ...placeBasics,
  kv: v.number(),
  park: v.nullable(IdSchema),
});

export const InterchangeSchema = v.strictObject({
  ...placeBasics,
  expressways: v.array(v.string()),
});

/** An industrial cluster: no park, in another collection and in other totals; it is built in the stages of a park. */
export const ClusterSchema = v.strictObject({ ...placeBasics, status: v.picklist(parkStatuses) });

/** A label of the map: town, island, bay, river, neighbour; ranked for the zoom at which it appears. */
const LabelSchema = v.strictObject({
  id: IdSchema,
  name: NameSchema,
  kind: v.string(),
  rank: v.number(),
  lon: v.number(),
  lat: v.number(),
  accuracyM: v.number(),
  /** Former names and units it can be found by. */
  also: v.array(v.string()),
});
export type Label = v.InferOutput<typeof LabelSchema>;

/** One of the 54 wards, communes and special zones of today, for search. */
const UnitPlaceSchema = v.strictObject({
  name: v.string(),
  lon: v.number(),
  lat: v.number(),
  bbox: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  folded: v.string(),
});
export type UnitPlace = v.InferOutput<typeof UnitPlaceSchema>;
