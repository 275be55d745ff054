import type { Atlas } from '../atlas.ts';
import { interval } from '../figure.ts';
import { type Measure } from '../measures.ts';
import type { AnyFilter } from '../filters/registry.ts';
import { type Bits, rowsWhere } from './bits.ts';
import { type Column, type ColumnTest, fullColumn } from './column.ts';
import { oncePer } from './keep.ts';

/** Equal steps of a slider in which its histogram counts. */
export const histogramSteps = 20;

/** Rows by how well the value that a filter asks for is known. */
interface Spread {
  /** Rows whose value needs no settling: known, or known not to apply. */
  readonly sure: Bits;
  /** Rows with an exact number, and those of each step of the slider; none for filters without one. */
  readonly exact?: Bits;
  readonly steps: readonly Bits[];
}

function measureSpread({ parks }: Atlas, measure: Measure, top: number): Spread {
  const figures = parks.map((park) => park.figures[measure]);
  const values = figures.map((figure) => {
    const span = interval(figure);
    return span && span[0] === span[1] ? span[0] : undefined;
  });
  const stepOf = (value: number | undefined): number | undefined =>
    value === undefined
      ? undefined
      : Math.min(histogramSteps - 1, Math.floor((value / top) * histogramSteps));
  const steps = values.map(stepOf);
  const rows = parks.length;
  return {
    sure: rowsWhere(
      rows,
      (row) => values[row] !== undefined || figures[row]!.state === 'not-applicable',
    ),
    exact: rowsWhere(rows, (row) => values[row] !== undefined),
    steps: Array.from({ length: histogramSteps }, (_, step) =>
      rowsWhere(rows, (row) => steps[row] === step),
    ),
  };
}

/** One filter over one atlas. It remembers its last value and options, as readers change one thing at a time. */
export class FilterColumns {
  readonly filter: AnyFilter;
  readonly #atlas: Atlas;
  readonly #test: ColumnTest<unknown>;
  #last: { readonly text: string; readonly column: Column } | undefined;
  #options = new Map<string, Column>();
  #spread: Spread | undefined;

  constructor(filter: AnyFilter, atlas: Atlas) {
    this.filter = filter;
    this.#atlas = atlas;
    this.#test = filter.prepare(atlas);
  }

  column(value: unknown): Column {
    const text = this.filter.write(value);
    if (this.#last?.text !== text) this.#last = { text, column: this.#test(value) };
    return this.#last.column;
  }

  /** The answer that each option would give in place of the filter's own value. */
  options(current: unknown): readonly { readonly id: string; readonly column: Column }[] {
    const known = this.#options;
    this.#options = new Map();
    return this.filter.options(this.#atlas, current).map(({ id, value }) => {
      const text = this.filter.write(value);
      const column = known.get(text) ?? this.#test(value);
      this.#options.set(text, column);
      return { id, column };
    });
  }

  get spread(): Spread {
    const { control } = this.filter;
    const { parks } = this.#atlas;
    this.#spread ??=
      control.kind === 'range'
        ? measureSpread(this.#atlas, control.measure, control.top)
        : {
            sure: rowsWhere(parks.length, (row) => this.filter.covers(parks[row]!)),
            steps: [],
          };
    return this.#spread;
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
    const made = new FilterColumns(filter, this.atlas);
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
