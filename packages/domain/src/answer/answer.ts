import type { Atlas } from '../atlas.ts';
import { type KeyedFinding, type Outcome, type Values, inUse, judge } from '../filters/outcome.ts';
import type { Verdict } from '../filters/finding.ts';
import { type AnyFilter, filters } from '../filters/registry.ts';
import type { Park } from '../park.ts';
import type { Ranking } from '../ranking/weights.ts';
import { countBoth, countOf, hasRow } from './bits.ts';
import { type Column, bothColumns } from './column.ts';
import { type SortKey, comparison, firstRows } from './order.ts';
import { type FilterColumns, type Prepared, prepared } from './prepared.ts';

/** The three groups of an answer. */
export type Groups = Readonly<Record<Verdict, readonly Outcome[]>>;

/** How many parks match and how many may. */
export interface Left {
  readonly match: number;
  readonly may: number;
}

/** Counts a reader sees before choosing. They ignore the filter's own value and keep the other filters. */
export interface Facet {
  /** What choosing each option would leave. */
  readonly options: readonly (Left & { readonly id: string })[];
  /** For the histogram behind a slider: exact values in equal steps up to its top, and how many they are. */
  readonly steps: readonly number[];
  readonly exact: number;
  /** Parks whose value is known only within bounds or not at all. */
  readonly unsure: number;
}

/** A filter whose removal alone would bring some parks back. */
export type Blamed = Left & { readonly key: string };

/** One park's answer; its reasons are worked out when somebody looks. */
class LazyOutcome implements Outcome {
  readonly park: Park;
  readonly verdict: Verdict;
  readonly #explain: (park: Park) => readonly KeyedFinding[];
  #findings: readonly KeyedFinding[] | undefined;

  constructor(park: Park, verdict: Verdict, explain: (park: Park) => readonly KeyedFinding[]) {
    this.park = park;
    this.verdict = verdict;
    this.#explain = explain;
  }

  get findings(): readonly KeyedFinding[] {
    this.#findings ??= this.#explain(this.park);
    return this.#findings;
  }
}

const leftOf = ({ match, kept }: Column): Left => {
  const matching = countOf(match);
  return { match: matching, may: countOf(kept) - matching };
};

interface InUse {
  readonly columns: FilterColumns;
  readonly column: Column;
}

/** What filters leave of an atlas: verdicts at once, all else when it is asked for. */
export class Answer {
  readonly values: Values;
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly #prepared: Prepared;
  readonly #inUse: readonly InUse[];
  readonly #column: Column;
  #others: ReadonlyMap<string, Column> | undefined;

  constructor(values: Values, columns: Prepared) {
    this.values = values;
    this.#prepared = columns;
    this.#inUse = inUse(values, columns.registry).map(({ key }) => {
      const filter = columns.filter(key);
      return { columns: filter, column: filter.column(this.#valueOf(key)) };
    });
    this.#column = this.#inUse.reduce((all, { column }) => bothColumns(all, column), columns.full);
    const left = leftOf(this.#column);
    this.counts = { ...left, no: columns.atlas.parks.length - left.match - left.may };
  }

  /** The groups in the order of the atlas. */
  get groups(): Groups {
    return this.#grouped(this.#prepared.atlas.parks.keys());
  }

  /** The groups, each in an order; `score` needs a ranking. */
  sorted(key: SortKey, ranking?: Ranking): Groups {
    const { atlas } = this.#prepared;
    const compare = comparison(atlas, key, this.values, ranking);
    return this.#grouped(firstRows(this.#prepared.full.match, atlas.parks.length, compare));
  }

  /** The first few parks that match, or that match or may, in one order. */
  first(most: number, among: keyof Column, key: SortKey, ranking?: Ranking): readonly Outcome[] {
    const compare = comparison(this.#prepared.atlas, key, this.values, ranking);
    return firstRows(this.#column[among], most, compare).map((row) => this.#outcome(row));
  }

  facet(key: string): Facet {
    const filter = this.#prepared.filter(key);
    const others = this.#withoutEach().get(key) ?? this.#column;
    const options = filter.options(this.#valueOf(key)).map(({ id, column }) => {
      const match = countBoth(others.match, column.match);
      return { id, match, may: countBoth(others.kept, column.kept) - match };
    });
    const { sure, exact, steps } = filter.spread;
    return {
      options,
      steps: steps.map((rows) => countBoth(others.kept, rows)),
      exact: exact ? countBoth(others.kept, exact) : 0,
      unsure: countOf(others.kept) - countBoth(others.kept, sure),
    };
  }

  /** Where no park matches or may: the filters whose removal alone would bring some back, best first. */
  blame(): readonly Blamed[] {
    return [...this.#withoutEach()]
      .map(([key, column]) => ({ key, ...leftOf(column) }))
      .filter(({ match, may }) => match + may > 0)
      .toSorted((a, b) => b.match - a.match || b.may - a.may);
  }

  #valueOf(key: string): unknown {
    return this.values[key];
  }

  /** For each filter in use what all the others leave: those before it and those after it. */
  #withoutEach(): ReadonlyMap<string, Column> {
    if (this.#others) return this.#others;
    const others = new Map<string, Column>();
    let before = this.#prepared.full;
    for (const { columns, column } of this.#inUse) {
      others.set(columns.filter.key, before);
      before = bothColumns(before, column);
    }
    let after = this.#prepared.full;
    for (const { columns, column } of this.#inUse.toReversed()) {
      const { key } = columns.filter;
      others.set(key, bothColumns(others.get(key)!, after));
      after = bothColumns(after, column);
    }
    this.#others = others;
    return others;
  }

  #verdict(row: number): Verdict {
    if (hasRow(this.#column.match, row)) return 'match';
    return hasRow(this.#column.kept, row) ? 'may' : 'no';
  }

  readonly #explain = (park: Park): readonly KeyedFinding[] =>
    judge(park, this.values, this.#prepared.atlas, this.#prepared.registry).findings;

  #outcome(row: number): Outcome {
    const park = this.#prepared.atlas.parks[row]!;
    return new LazyOutcome(park, this.#verdict(row), this.#explain);
  }

  #grouped(rows: Iterable<number>): Groups {
    const groups: Record<Verdict, Outcome[]> = { match: [], may: [], no: [] };
    for (const row of rows) {
      const outcome = this.#outcome(row);
      groups[outcome.verdict].push(outcome);
    }
    return groups;
  }
}

/** Every part of a page asks for the answer to the same values. */
const newest = new WeakMap<Prepared, Answer>();

/** The answer of an atlas to filter values. */
export function answer(
  values: Values,
  atlas: Atlas,
  registry: readonly AnyFilter[] = filters,
): Answer {
  const columns = prepared(atlas, registry);
  const last = newest.get(columns);
  if (last?.values === values) return last;
  const made = new Answer(values, columns);
  newest.set(columns, made);
  return made;
}
