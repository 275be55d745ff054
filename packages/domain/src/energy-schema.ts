import * as v from 'valibot';
import { ClaimSchema, IdSchema, LocalTextSchema } from './claim-schema.ts';
import { energyStates, fuels } from './energy.ts';
import { NameSchema } from './site.ts';

const claims = v.array(ClaimSchema);

/** A project without a site of its own: in a plan, given up, or beyond the border. It is listed and never drawn. */
const EnergyProjectSchema = v.strictObject({
  id: IdSchema,
  name: NameSchema,
  fuel: v.picklist(fuels),
  state: v.picklist(energyStates),
  statusClaim: ClaimSchema,
  /** Why its capacity is in no sum. */
  apart: v.optional(LocalTextSchema),
  note: v.optional(LocalTextSchema),
  measures: v.strictObject({
    capacity: claims,
    progress: v.optional(claims),
    operation: v.optional(claims),
  }),
});
export type EnergyProject = v.InferOutput<typeof EnergyProjectSchema>;

/** Energy of the province beside its plants and substations. */
export const EnergySchema = v.strictObject({
  projects: v.array(EnergyProjectSchema),
  /** Statements on the whole province by name, as in the words of the page. */
  facts: v.record(v.string(), v.array(ClaimSchema)),
  /** Looked for and not found. */
  unknown: v.array(LocalTextSchema),
});
