import * as v from 'valibot';
import { DateSchema, IdSchema, LocalTextSchema } from './claim-schema.ts';
import { confidences } from './claim-terms.ts';
import { lawTopics, tariffTimes, voltages } from './law-terms.ts';
import { NoteSchema } from './site.ts';

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const finite = v.pipe(v.number(), v.finite());

/** One rule of law or offer, where it holds and for which licence dates. Dates are inclusive. */
export const LawRuleSchema = v.strictObject({
  id: IdSchema,
  topic: v.picklist(lawTopics),
  text: LocalTextSchema,
  /** In economic zones, in parks outside them, or everywhere. */
  places: v.picklist(['all', 'zones', 'outside-zones']),
  onlyParks: v.optional(v.array(IdSchema)),
  exceptParks: v.optional(v.array(IdSchema)),
  /** Days of the project's licence for which it holds; no end is open. */
  licensed: v.optional(v.strictObject({ from: v.optional(day), until: v.optional(day) })),
  asOf: v.nullable(DateSchema),
  source: v.nullable(IdSchema),
  moreSources: v.optional(v.array(IdSchema)),
  confidence: v.picklist(confidences),
  verified: v.optional(v.literal(false)),
  note: v.optional(LocalTextSchema),
});
export type LawRule = v.InferOutput<typeof LawRuleSchema>;

/** Electricity prices for manufacturing, VND/kWh before VAT, by voltage and time of day. */
export const TariffSchema = v.strictObject({
  decision: NoteSchema,
  hours: v.array(NoteSchema),
  change: NoteSchema,
  rows: v.array(
    v.strictObject({
      voltage: v.picklist(voltages),
      time: v.picklist(tariffTimes),
      value: finite,
      unit: v.literal('VND/kWh'),
      asOf: DateSchema,
      source: IdSchema,
      confidence: v.picklist(confidences),
      verified: v.optional(v.literal(false)),
      note: v.optional(LocalTextSchema),
    }),
  ),
});
export type Tariff = v.InferOutput<typeof TariffSchema>;
