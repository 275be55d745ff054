import * as v from 'valibot';
import { confidences } from './claim-terms.ts';
import { DateSchema, IdSchema, LocalTextSchema } from './claim-schema.ts';
import { currencies } from './unit-terms.ts';

/** What a dollar was worth: one dated statement of one source. */
const RateSchema = v.strictObject({
  perUsd: v.pipe(v.number(), v.finite(), v.minValue(0.0001)),
  asOf: DateSchema,
  /** The mean of the year or month `asOf` names, not the rate of a day. */
  average: v.optional(v.literal(true)),
  source: IdSchema,
  confidence: v.picklist(confidences),
  note: v.optional(LocalTextSchema),
});
/** Rates by currency. One that is not on file cannot be chosen. */
export const RatesSchema = v.partial(v.strictObject(v.entriesFromList(currencies, RateSchema)));
export type Rate = v.InferOutput<typeof RateSchema>;
