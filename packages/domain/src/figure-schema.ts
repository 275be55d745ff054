import * as v from 'valibot';
import { ClaimSchema, LocalTextSchema } from './claim-schema.ts';

/** Named ways in which a figure follows from other claims; the words explain each to readers. */
const derivations = [
  'published-range',
  'published-limit',
  'not-built',
  'planned-gross',
  'at-most-planned',
  'at-most-leasable',
  'leasable-minus-leases',
  'leasable-minus-plots',
  'cleared-or-leasable',
  'licensed-only',
  'rest-of-the-land',
  'sum-of-projects',
  'with-additions',
  'wage-of-region',
] as const;
export type Derivation = (typeof derivations)[number];

/** Why a figure is missing. */
const gaps = [
  'not-published',
  'to-be-confirmed',
  'not-developed',
  'see-projects',
  'planned-only',
] as const;

/** A claim that a figure rests on: the claim without the marks that only the choice of headline needs. */
const OriginSchema = v.strictObject({
  ...v.pick(ClaimSchema, [
    'value',
    'max',
    'qualifier',
    'unit',
    'asOf',
    'asOfApprox',
    'source',
    'moreSources',
    'confidence',
    'scope',
    'note',
    'phase',
  ]).entries,
  /** Which measure the claim speaks of: `status`, `leasedArea`, a tenant's plot … */
  about: v.string(),
  /** The park the claim belongs to, where it is not the park itself. */
  park: v.optional(v.string()),
});
export type Origin = v.InferOutput<typeof OriginSchema>;

const finite = v.pipe(v.number(), v.finite());

/**
 * What is known of one measure of one place. A bare number never leaves a room: it is known exactly, known
 * within bounds, not applicable, or unknown, and each says on what it rests.
 */
export const FigureSchema = v.variant('state', [
  v.strictObject({
    state: v.literal('known'),
    value: finite,
    unit: v.string(),
    rule: v.optional(v.picklist(derivations)),
    rests: v.pipe(v.array(OriginSchema), v.minLength(1)),
  }),
  v.strictObject({
    state: v.literal('bounds'),
    /** Inclusive ends; null where nothing limits that side. */
    low: v.nullable(finite),
    high: v.nullable(finite),
    unit: v.string(),
    rule: v.picklist(derivations),
    rests: v.array(OriginSchema),
    /** Where not all that is planned was cleared when somebody last said: it stands beside the upper end. */
    clearing: v.optional(v.strictObject({ cleared: OriginSchema, planned: OriginSchema })),
    /** What else speaks of the upper end, where nobody publishes by how much it is less. */
    doubts: v.optional(v.array(LocalTextSchema)),
  }),
  v.strictObject({
    state: v.literal('not-applicable'),
    reason: v.picklist(gaps),
    rests: v.array(OriginSchema),
  }),
  v.strictObject({
    state: v.literal('unknown'),
    reason: v.picklist(gaps),
    note: v.optional(LocalTextSchema),
    rests: v.array(OriginSchema),
  }),
]);
export type Figure = v.InferOutput<typeof FigureSchema>;
