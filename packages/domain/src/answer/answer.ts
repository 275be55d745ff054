import type { Atlas } from '../atlas-schema.ts';
import { type KeyedFinding, type Outcome, type Values, inUse, judge } from '../filters/outcome.ts';
import type { Verdict } from '../filters/finding.ts';
import { type AnyFilter, filters } from '../filters/registry.ts';
import type { Park } from '../park.ts';
import type { Ranking } from '../ranking/weights.ts';
import { countOf, hasRow } from './bits.ts';
import { type Column, isClosed } from './column.ts';
import { type SortKey, orderOf } from './order.ts';
import { type Facet, type FilterColumns, type Left, type Prepared, prepared } from './prepared.ts';

/** The three groups of an answer. */
export type Groups = Readonly<Record<Verdict, readonly Outcome[]>>;

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

const leftOf = (column: Column): Left => {
  const match = countOf(column.match);
  return { match, may: isClosed(column) ? 0 : countOf(column.kept) - match };
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
  /** What the filters in use before each leave, and those after it. */
  readonly #before: Column[];
  #after: Column[] | undefined;

  constructor(values: Values, columns: Prepared) {
    this.values = values;
    this.#prepared = columns;
    this.#inUse = inUse(values, columns.registry).map(({ key }) => {
      const filter = columns.filter(key);
      return { columns: filter, column: filter.column(this.#valueOf(key)) };
    });
    let column = columns.full;
    this.#before = this.#inUse.map((used) => {
      const before = column;
      column = used.columns.afterOthers(before, used.column);
      return before;
    });
    this.#column = column;
    const left = leftOf(this.#column);
    this.counts = { ...left, no: columns.atlas.parks.length - left.match - left.may };
  }

  /** The groups in the order of the atlas. */
  get groups(): Groups {
    return this.#grouped(this.#prepared.atlas.parks.keys());
  }

  /** The groups, each in an order; `score` needs a ranking. */
  sorted(key: SortKey, ranking?: Ranking): Groups {
    const { atlas, full } = this.#prepared;
    const order = orderOf(atlas, key, this.values, this.#columns, ranking);
    return this.#grouped(order.first(full.match, atlas.parks.length));
  }

  /** The first few parks that match, or that match or may, in one order. */
  first(most: number, among: keyof Column, key: SortKey, ranking?: Ranking): readonly Outcome[] {
    const order = orderOf(this.#prepared.atlas, key, this.values, this.#columns, ranking);
    return order.first(this.#column[among], most).map((row) => this.#outcome(row));
  }

  facet(key: string): Facet {
    const at = this.#inUse.findIndex(({ columns }) => columns.filter.key === key);
    const others = at < 0 ? this.#column : this.#without(at);
    return this.#prepared.filter(key).facet(this.#valueOf(key), others);
  }

  get #columns(): readonly Column[] {
    return this.#inUse.map(({ column }) => column);
  }

  #valueOf(key: string): unknown {
    return this.values[key];
  }

  /** What all filters in use but one leave. */
  #without(at: number): Column {
    this.#after ??= this.#columnsAfter();
    return this.#inUse[at]!.columns.others(this.#before[at]!, this.#after[at]!);
  }

  #columnsAfter(): Column[] {
    let after = this.#prepared.full;
    return this.#inUse
      .toReversed()
      .map(({ columns, column }) => {
        const later = after;
        after = columns.beforeOthers(later, column);
        return later;
      })
      .toReversed();
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
