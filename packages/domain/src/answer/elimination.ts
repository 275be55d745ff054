import type { Atlas } from '../atlas-schema.ts';
import { type KeyedFinding, type Outcome, type Values, inUse, judge } from '../filters/outcome.ts';
import { type AnyFilter, filters } from '../filters/registry.ts';
import type { Park } from '../park.ts';

/** A filter in use, and whom it is the first to rule out. */
interface EliminationStep {
  readonly key: string;
  /** How many of all parks surely fail this filter alone. */
  readonly fails: number;
  /** The parks that passed, or may pass, every filter before this one, each with why it fails here. */
  readonly out: readonly { readonly park: Park; readonly finding: KeyedFinding }[];
  /** How many are left after it. */
  readonly left: number;
}

/** Who was left out by which filter, and who is left; every park stands in exactly one place. */
interface Elimination {
  readonly steps: readonly EliminationStep[];
  readonly match: readonly Outcome[];
  readonly may: readonly Outcome[];
}

/** Takes the filters in use one after the other, and says whom each rules out. */
export function eliminate(
  values: Values,
  atlas: Atlas,
  registry: readonly AnyFilter[] = filters,
): Elimination {
  let left: readonly Outcome[] = atlas.parks.map((park) => judge(park, values, atlas, registry));
  const failing = ({ findings }: Outcome, key: string) =>
    findings.find((finding) => finding.key === key && finding.verdict === 'no');
  const all = left;
  const steps = inUse(values, registry).map(({ key }): EliminationStep => {
    const out = left.flatMap((outcome) => {
      const finding = failing(outcome, key);
      return finding ? [{ park: outcome.park, finding }] : [];
    });
    left = left.filter((outcome) => !failing(outcome, key));
    const fails = all.filter((outcome) => failing(outcome, key)).length;
    return { key, fails, out, left: left.length };
  });
  return {
    steps,
    match: left.filter(({ verdict }) => verdict === 'match'),
    may: left.filter(({ verdict }) => verdict === 'may'),
  };
}
