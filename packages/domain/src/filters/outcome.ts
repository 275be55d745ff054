import type { Atlas } from '../atlas-schema.ts';
import type { Measure } from '../measures.ts';
import type { Park } from '../park.ts';
import { type Finding, type Verdict, worst } from './finding.ts';
import { type Range, limitsOf } from './range.ts';
import { type AnyFilter, filters } from './registry.ts';

/** A finding with the key of the filter that made it. */
export type KeyedFinding = Finding & { readonly key: string };

/** One park's answer to all filters in use. */
export interface Outcome {
  readonly park: Park;
  readonly verdict: Verdict;
  readonly findings: readonly KeyedFinding[];
}

/** Filters that are set, by key. What each value is its own entry knows: `FilterState` says it for the registry's. */
export type Values = Readonly<Record<string, unknown>>;

/** The filters that have a value. */
export const inUse = (
  values: Values,
  registry: readonly AnyFilter[] = filters,
): readonly AnyFilter[] => registry.filter(({ key }) => values[key] !== undefined);

/** The limits in use on a measure, which no rounding may cross. */
export const limitsOn = (measure: Measure, values: Values): readonly number[] =>
  inUse(values).flatMap(({ key, control }) =>
    // A filter between two numbers holds them.
    control.kind === 'range' && control.measure === measure ? limitsOf(values[key] as Range) : [],
  );

export function judge(
  park: Park,
  values: Values,
  atlas: Atlas,
  registry: readonly AnyFilter[] = filters,
): Outcome {
  const findings = inUse(values, registry).map((filter) => ({
    key: filter.key,
    ...filter.judge(park, values[filter.key], atlas),
  }));
  return { park, findings, verdict: worst(findings.map(({ verdict }) => verdict)) };
}
