import * as v from 'valibot';
import { confidences, phases } from './claim-terms.ts';
import { type LocalText, languages } from './language.ts';

const words = v.pipe(v.string(), v.minLength(1));
const texts = v.strictObject({ ...v.entriesFromList(languages, v.optional(words)), vi: words });
// The keys are those of the table of languages, which entries of a list cannot say.
export const LocalTextSchema = texts as unknown as v.GenericSchema<LocalText>;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const DateSchema = v.pipe(v.string(), v.regex(/^\d{4}(-\d\d(-\d\d)?)?$/));
export const IdSchema = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const finite = v.pipe(v.number(), v.finite());

/** One dated statement of one source about one measure of one place. */
export const ClaimSchema = v.strictObject({
  value: v.union([finite, LocalTextSchema, v.literal(true)]),
  /** Upper end of a published range. */
  max: v.optional(finite),
  qualifier: v.optional(v.picklist(['about', 'nearly', 'over', 'more than', 'at most'])),
  unit: v.nullable(v.string()),
  asOf: v.nullable(DateSchema),
  /** The date was read from the content, not printed beside the figure. */
  asOfApprox: v.optional(v.literal(true)),
  source: v.nullable(IdSchema),
  moreSources: v.optional(v.array(IdSchema)),
  confidence: v.picklist(confidences),
  /** Must be confirmed before it counts anywhere; shown as "to be confirmed". */
  verified: v.optional(v.literal(false)),
  headline: v.optional(v.literal(true)),
  usedInReconciliation: v.optional(v.literal(true)),
  /** What the figure covers, in words. */
  scope: v.optional(LocalTextSchema),
  /** The unit of today in which it stands, where that is known and it is not on the park's own ground. */
  commune: v.optional(v.string()),
  /** Present when it covers less than the place: a part or phase, one tenant, the ground beside it. */
  covers: v.optional(v.picklist(['part', 'tenant', 'beside'])),
  phase: v.optional(v.picklist(phases)),
  /** First year in which it holds. */
  from: v.optional(finite),
  /** The value comes on top of what exists; it is no figure of the whole. */
  adds: v.optional(v.literal(true)),
  note: v.optional(LocalTextSchema),
  /** Labels of statistics and targets. */
  label: v.optional(LocalTextSchema),
  /** Class of a berth figure: `class`, `light-loaded` or `planned-class`. */
  berth: v.optional(v.picklist(['class', 'light-loaded', 'planned-class'])),
  /** Published distances: where to. `toRef` is `collection/id`, `toArea` a group of ports. */
  to: v.optional(LocalTextSchema),
  toRef: v.optional(v.nullable(v.string())),
  toArea: v.optional(v.string()),
});
export type Claim = v.InferOutput<typeof ClaimSchema>;
export type NumberClaim = Claim & { value: number; unit: string };
