import type { Atlas } from '../atlas.ts';
import { interval } from '../figure.ts';
import type { Park } from '../park.ts';
import { type Finding, type Verdict, worst } from './finding.ts';
import { type AnyFilter, type FilterState, filters } from './registry.ts';

/** A finding with the key of the filter that made it. */
export type KeyedFinding = Finding & { readonly key: string };

/** One park's answer to all filters in use. */
export interface Outcome {
  readonly park: Park;
  readonly verdict: Verdict;
  readonly findings: readonly KeyedFinding[];
}

export type Values = FilterState | Readonly<Record<string, unknown>>;

const inUse = (values: Values, registry: readonly AnyFilter[]): readonly AnyFilter[] =>
  registry.filter(({ key }) => (values as Record<string, unknown>)[key] !== undefined);

export function judge(
  park: Park,
  values: Values,
  atlas: Atlas,
  registry: readonly AnyFilter[] = filters,
): Outcome {
  const findings = inUse(values, registry).map((filter) => ({
    key: filter.key,
    ...filter.judge(park, (values as Record<string, unknown>)[filter.key], atlas),
  }));
  return { park, findings, verdict: worst(findings.map(({ verdict }) => verdict)) };
}

/** The three groups, each in the order of the atlas. */
export type Groups = Readonly<Record<Verdict, readonly Outcome[]>>;

export function apply(
  values: Values,
  atlas: Atlas,
  registry: readonly AnyFilter[] = filters,
): Groups {
  const outcomes = atlas.parks.map((park) => judge(park, values, atlas, registry));
  const group = (verdict: Verdict) => outcomes.filter((outcome) => outcome.verdict === verdict);
  return { match: group('match'), may: group('may'), no: group('no') };
}

/** What choosing an option would leave, the other filters kept. */
export interface OptionCount {
  readonly id: string;
  readonly match: number;
  readonly may: number;
}

/** Counts a reader sees before choosing. They ignore the filter's own value. */
export interface Facet {
  readonly options: readonly OptionCount[];
  /** Known values, sorted, for the histogram behind a slider; empty for other kinds. */
  readonly values: readonly number[];
  /** Parks whose value is known only within bounds or not at all. */
  readonly unsure: number;
}

export function facet(
  key: string,
  values: Values,
  atlas: Atlas,
  registry: readonly AnyFilter[] = filters,
): Facet {
  const filter = registry.find((entry) => entry.key === key);
  if (!filter) throw new Error(`no filter has the key ${key}`);
  const others = registry.filter((entry) => entry.key !== key);
  const judged = atlas.parks
    .map((park) => ({ park, verdict: judge(park, values, atlas, others).verdict }))
    .filter(({ verdict }) => verdict !== 'no');
  const base = judged.map(({ park }) => park);
  const options = filter
    .options(atlas, (values as Record<string, unknown>)[key])
    .map(({ id, value }) => {
      // A park that only may pass the other filters only may match, whatever this one says.
      const verdicts = judged.map(({ park, verdict }) =>
        worst([verdict, filter.judge(park, value, atlas).verdict]),
      );
      return {
        id,
        match: verdicts.filter((it) => it === 'match').length,
        may: verdicts.filter((it) => it === 'may').length,
      };
    });
  const { control } = filter;
  if (control.kind !== 'range')
    return { options, values: [], unsure: base.filter((park) => !filter.covers(park)).length };
  const spans = base.map((park) => interval(park.figures[control.measure]));
  const known = spans.flatMap((span) => (span && span[0] === span[1] ? [span[0]] : []));
  const sure =
    base.filter((park) => park.figures[control.measure].state === 'not-applicable').length +
    known.length;
  return { options, values: known.toSorted((a, b) => a - b), unsure: base.length - sure };
}

/** Where no park matches or may: the filters whose removal alone would bring some back, best first. */
export function blame(
  values: Values,
  atlas: Atlas,
  registry: readonly AnyFilter[] = filters,
): readonly { key: string; match: number; may: number }[] {
  return inUse(values, registry)
    .map(({ key }) => {
      const { match, may } = apply({ ...values, [key]: undefined }, atlas, registry);
      return { key, match: match.length, may: may.length };
    })
    .filter(({ match, may }) => match + may > 0)
    .toSorted((a, b) => b.match - a.match || b.may - a.may);
}

/** How many parks publish what a filter asks for; rarely published filters stand apart. */
export const rareBelow = 5;
export function coverage(filter: AnyFilter, parks: readonly Park[]): number {
  return parks.filter((park) => filter.covers(park)).length;
}
