import * as v from 'valibot';
import { IdSchema, LocalTextSchema } from './claim-schema.ts';
import { confidences } from './claim-terms.ts';

const finite = v.pipe(v.number(), v.finite());
/** Whose word something is. */
export const cited = {
  source: v.nullable(IdSchema),
  moreSources: v.optional(v.array(IdSchema)),
  confidence: v.optional(v.picklist(confidences)),
  verified: v.optional(v.literal(false)),
};
export const NoteSchema = v.strictObject({
  text: LocalTextSchema,
  /** Set where it speaks against a choice: it then stands wherever a park is recommended. */
  weighs: v.optional(v.literal('against')),
  /** In a few words, what it says of the most land that may be ready: that is never told without it. */
  limits: v.optional(LocalTextSchema),
  ...cited,
});
export type Note = v.InferOutput<typeof NoteSchema>;
export const NameSchema = LocalTextSchema;

/** What names a place in addresses, and what named it before. */
export const identity = { id: IdSchema, formerIds: v.optional(v.array(IdSchema)) };

/** What a point on the map rests on. */
export const locationKinds = [
  'mapped-point',
  'boundary-point',
  'label-point',
  'estimated',
  'placeholder',
] as const;

/** A point with the radius in which the true place lies. */
export const LocationSchema = v.strictObject({
  lon: finite,
  lat: finite,
  accuracyM: v.pipe(finite, v.minValue(1)),
  kind: v.picklist(locationKinds),
  how: v.optional(LocalTextSchema),
  source: v.nullable(IdSchema),
  moreSources: v.optional(v.array(IdSchema)),
  verified: v.optional(v.literal(false)),
});

const UnitSchema = v.strictObject({ name: v.string(), note: v.optional(LocalTextSchema) });

/** Wards, communes and special zones of today; `likely` are those that we take for it and no source names. */
export const CommuneSchema = v.strictObject({
  units: v.array(UnitSchema),
  likely: v.optional(v.array(UnitSchema)),
  note: v.optional(LocalTextSchema),
  ...cited,
});
