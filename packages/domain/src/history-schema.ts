import * as v from 'valibot';
import { DateSchema } from './claim-schema.ts';
import { measureNames } from './measure-views.ts';

const finite = v.pipe(v.number(), v.finite());

/** A figure without what it rests on: enough to say what it was. */
const FigureSummarySchema = v.strictObject({
  state: v.picklist(['known', 'bounds', 'unknown', 'not-applicable']),
  value: v.optional(finite),
  low: v.optional(v.nullable(finite)),
  high: v.optional(v.nullable(finite)),
  unit: v.optional(v.string()),
  reason: v.optional(v.string()),
});
export type FigureSummary = v.InferOutput<typeof FigureSummarySchema>;

const ChangeSchema = v.strictObject({
  park: v.string(),
  measure: v.picklist(measureNames),
  was: v.nullable(FigureSummarySchema),
  now: v.nullable(FigureSummarySchema),
});
export type Change = v.InferOutput<typeof ChangeSchema>;

/** The versions of the data, oldest first, each with what it changed against the one before. */
export const HistorySchema = v.array(
  v.strictObject({ version: v.string(), date: DateSchema, changes: v.array(ChangeSchema) }),
);
export type History = v.InferOutput<typeof HistorySchema>;
