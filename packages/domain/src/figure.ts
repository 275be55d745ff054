import * as v from 'valibot';
import { ClaimSchema, LocalTextSchema, type NumberClaim } from './claim.ts';

/** Named ways in which a figure follows from other claims; the words explain each to readers. */
const derivations = [
  'published-range',
  'published-limit',
  'not-built',
  'planned-gross',
  'at-most-planned',
  'at-most-leasable',
  'leasable-minus-leases',
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

/** The claim as something a figure rests on. */
export function origin(
  claim: NumberClaim | (Omit<NumberClaim, 'value'> & { value: NumberClaim['value'] }),
  about: string,
  park?: string,
): Origin {
  const {
    value,
    max,
    qualifier,
    unit,
    asOf,
    asOfApprox,
    source,
    moreSources,
    confidence,
    scope,
    note,
    phase,
  } = claim;
  return {
    value,
    unit,
    asOf,
    source,
    confidence,
    about,
    ...(max !== undefined && { max }),
    ...(qualifier && { qualifier }),
    ...(asOfApprox && { asOfApprox }),
    ...(moreSources && { moreSources }),
    ...(scope && { scope }),
    ...(note && { note }),
    ...(phase && { phase }),
    ...(park && { park }),
  };
}

/** A claim as a figure: exact, or bounds where it is published as a range or a limit. */
export function claimed(claim: NumberClaim, about: string): Figure {
  const rests = [origin(claim, about)];
  const { value, max, qualifier, unit } = claim;
  if (max !== undefined)
    return { state: 'bounds', low: value, high: max, unit, rule: 'published-range', rests };
  if (qualifier === 'over' || qualifier === 'more than')
    return { state: 'bounds', low: value, high: null, unit, rule: 'published-limit', rests };
  if (qualifier === 'at most')
    return { state: 'bounds', low: 0, high: value, unit, rule: 'published-limit', rests };
  return { state: 'known', value, unit, rests };
}

/** The interval in which the value surely lies, or undefined where nothing is known. Open ends are infinite. */
export function interval(figure: Figure): readonly [low: number, high: number] | undefined {
  if (figure.state === 'known') return [figure.value, figure.value];
  if (figure.state === 'bounds') return [figure.low ?? 0, figure.high ?? Infinity];
  return undefined;
}

/** The oldest date a figure rests on: how old the answer may be. Undated claims make it null. */
export function oldestDate(figure: Figure): string | null {
  const dates = figure.rests.map((rest) => rest.asOf);
  if (dates.length === 0 || dates.includes(null)) return null;
  return dates.toSorted()[0] as string;
}
