import * as v from 'valibot';
import { IdSchema } from './claim-schema.ts';

const finite = v.pipe(v.number(), v.finite());

/** Coarse, undirected road network. Lengths in km, speeds free-flow km/h; class `sea` is no road. */
export const NetworkSchema = v.strictObject({
  nodes: v.array(
    v.strictObject({
      id: v.string(),
      lon: finite,
      lat: finite,
      accuracyM: finite,
      kind: v.string(),
      name: v.strictObject({ vi: v.string(), en: v.string() }),
    }),
  ),
  edges: v.array(
    v.strictObject({
      id: v.string(),
      a: v.string(),
      b: v.string(),
      class: v.picklist(['expressway', 'national', 'provincial', 'urban', 'access', 'sea']),
      ref: v.nullable(v.string()),
      lengthKm: finite,
      speedKmh: finite,
      /** Points between the ends, drawn by us for the map; routes use lengthKm. */
      shape: v.array(v.tuple([finite, finite])),
      note: v.optional(v.strictObject({ vi: v.string(), en: v.string() })),
    }),
  ),
  /** Where a park joins the network: its node and the straight-line km between them. */
  parks: v.record(v.string(), v.strictObject({ node: v.string(), offsetKm: finite })),
  /** Published distances the model is measured against. */
  published: v.array(
    v.strictObject({
      from: v.string(),
      to: v.string(),
      km: finite,
      source: IdSchema,
      note: v.optional(v.strictObject({ vi: v.string(), en: v.string() })),
    }),
  ),
});
export type Network = v.InferOutput<typeof NetworkSchema>;

/** What routes need of the network: nodes, edges and where parks join; shapes and comparisons stay behind. */
export const RouteNetworkSchema = v.strictObject({
  nodes: v.array(v.strictObject({ id: v.string(), lon: finite, lat: finite, accuracyM: finite })),
  edges: v.array(
    v.strictObject({
      id: v.string(),
      a: v.string(),
      b: v.string(),
      class: v.picklist(['expressway', 'national', 'provincial', 'urban', 'access', 'sea']),
      lengthKm: finite,
      speedKmh: finite,
    }),
  ),
  parks: v.record(v.string(), v.strictObject({ node: v.string(), offsetKm: finite })),
});
export type RouteNetwork = v.InferOutput<typeof RouteNetworkSchema>;
