import type { Atlas } from '../atlas-schema.ts';
import { interval } from '../figure.ts';
import { type Measure } from '../measures.ts';
import type { AnyFilter } from '../filters/registry.ts';
import { type Bits, rowsWhere } from './bits.ts';
import {
  type Column,
  type ColumnTest,
  followingBothColumns,
  fullColumn,
  isClosed,
} from './column.ts';
import { Counts } from './counts.ts';
import { oncePer } from './keep.ts';

/** Equal steps of a slider in which its histogram counts. */
export const histogramSteps = 20;

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

/** The options of a filter as sets of rows. */
interface Options {
  /** The filter's own value, on which they may hang. */
  readonly current: unknown;
  readonly text: string;
  readonly ids: readonly string[];
  readonly match: Counts;
  readonly kept: Counts;
  /** Whether no option leaves any row open. */
  readonly areClosed: boolean;
}

/**
 * Rows by how well a measure is known: not for sure, exactly, and of these each step of the slider.
 */
function measureSpread({ parks }: Atlas, measure: Measure, top: number): readonly Bits[] {
  const figures = parks.map((park) => park.figures[measure]);
  const values = figures.map((figure) => {
    const span = interval(figure);
    return span && span[0] === span[1] ? span[0] : undefined;
  });
  const steps = values.map((value) =>
    value === undefined
      ? undefined
      : Math.min(histogramSteps - 1, Math.floor((value / top) * histogramSteps)),
  );
  const rows = parks.length;
  return [
    rowsWhere(rows, (row) => values[row] === undefined && figures[row]!.state !== 'not-applicable'),
    rowsWhere(rows, (row) => values[row] !== undefined),
    ...Array.from({ length: histogramSteps }, (_, step) =>
      rowsWhere(rows, (row) => steps[row] === step),
    ),
  ];
}

/** One filter over one atlas. It remembers its last value and options, as readers change one thing at a time. */
export class FilterColumns {
  readonly filter: AnyFilter;
  /** What it leaves of the rows that the filters before it leave, what of those that the filters after it leave. */
  readonly afterOthers: (before: Column, own: Column) => Column;
  readonly beforeOthers: (after: Column, own: Column) => Column;
  /** What the filters before and after it leave. */
  readonly others: (before: Column, after: Column) => Column;
  readonly #atlas: Atlas;
  readonly #test: ColumnTest<unknown>;
  #last: { readonly text: string; readonly column: Column } | undefined;
  #options: Options | undefined;
  #spread: Counts | undefined;

  constructor(filter: AnyFilter, atlas: Atlas, full: Column) {
    this.filter = filter;
    this.afterOthers = followingBothColumns(full);
    this.beforeOthers = followingBothColumns(full);
    this.others = followingBothColumns(full);
    this.#atlas = atlas;
    this.#test = filter.prepare(atlas);
  }

  column(value: unknown): Column {
    const text = this.filter.write(value);
    if (this.#last?.text !== text) this.#last = { text, column: this.#test(value) };
    return this.#last.column;
  }

  /** What each value would leave of the rows that the other filters leave. */
  facet(current: unknown, others: Column): Facet {
    const { ids, match, kept, areClosed } = this.#optionsFor(current);
    const matching = match.of(others.match);
    const left = areClosed && isClosed(others) ? matching : kept.of(others.kept);
    this.#spread ??= this.#makeSpread();
    const [unsure = 0, exact = 0, ...steps] = this.#spread.of(others.kept);
    return {
      options: ids.map((id, at) => ({ id, match: matching[at]!, may: left[at]! - matching[at]! })),
      steps,
      exact,
      unsure,
    };
  }

  #optionsFor(current: unknown): Options {
    if (this.#options && this.#options.current === current) return this.#options;
    const options = this.filter.options(this.#atlas, current);
    const text = options.map(({ value }) => this.filter.write(value)).join(' ');
    if (this.#options?.text === text) {
      this.#options = { ...this.#options, current };
      return this.#options;
    }
    const columns = options.map(({ value }) => this.#test(value));
    this.#options = {
      current,
      text,
      ids: options.map(({ id }) => id),
      match: new Counts(columns.map((column) => column.match)),
      kept: new Counts(columns.map((column) => column.kept)),
      areClosed: columns.every(isClosed),
    };
    return this.#options;
  }

  #makeSpread(): Counts {
    const { control } = this.filter;
    const { parks } = this.#atlas;
    return new Counts(
      control.kind === 'range'
        ? measureSpread(this.#atlas, control.measure, control.top)
        : [rowsWhere(parks.length, (row) => !this.filter.covers(parks[row]!))],
    );
  }
}

/** An atlas made ready for answers by one registry; the columns of a filter are made when it is first in use. */
export class Prepared {
  readonly atlas: Atlas;
  readonly registry: readonly AnyFilter[];
  /** The answer to no filter. */
  readonly full: Column;
  readonly #filters = new Map<string, FilterColumns>();

  constructor(atlas: Atlas, registry: readonly AnyFilter[]) {
    this.atlas = atlas;
    this.registry = registry;
    this.full = fullColumn(atlas.parks.length);
  }

  filter(key: string): FilterColumns {
    const known = this.#filters.get(key);
    if (known) return known;
    const filter = this.registry.find((entry) => entry.key === key);
    if (!filter) throw new Error(`no filter has the key ${key}`);
    const made = new FilterColumns(filter, this.atlas, this.full);
    this.#filters.set(key, made);
    return made;
  }
}

const preparedFor = oncePer((atlas: Atlas) =>
  oncePer((registry: readonly AnyFilter[]) => new Prepared(atlas, registry)),
);

/** The columns of an atlas and a registry; a year is an atlas of its own. */
export const prepared = (atlas: Atlas, registry: readonly AnyFilter[]): Prepared =>
  preparedFor(atlas)(registry);
