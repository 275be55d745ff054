import * as v from 'valibot';
import { IdSchema, LocalTextSchema } from './claim-schema.ts';

const nullableText = v.nullable(v.string());

/** Where a claim was read: a page, decision or paper. */
const SourceSchema = v.strictObject({
  title: LocalTextSchema,
  publisher: v.nullable(LocalTextSchema),
  url: nullableText,
  published: nullableText,
  publishedApprox: v.optional(v.boolean()),
  accessed: nullableText,
  language: nullableText,
});
export const SourcesSchema = v.record(IdSchema, SourceSchema);
export type Sources = Readonly<v.InferOutput<typeof SourcesSchema>>;
