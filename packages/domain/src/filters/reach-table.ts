import type { Bits } from '../answer/bits.ts';
import type { Column } from '../answer/column.ts';
import { Kept, oncePer } from '../answer/keep.ts';
import { rowsUpTo } from '../answer/limit.ts';
import type { Atlas } from '../atlas-schema.ts';
import type { Destination } from '../collections.ts';
import { type ReachLimit, nearestOf, servingPlaces, writeNeeds } from './serving.ts';

/** Bounds of a road route for each park, km or minutes; infinite where no road leads. */
export interface RouteColumns {
  readonly low: Float64Array;
  readonly model: Float64Array;
  readonly high: Float64Array;
}

/** The parks within a limit, km or minutes. */
interface Ends {
  /** By the least upper end among the places that surely serve: they match. */
  readonly sure: (limit: number) => Bits;
  /** By the least lower end among all that may serve: they match or may. */
  readonly open: (limit: number) => Bits;
}

/** What limits a table is kept for. */
const mostKept = 64;

/** Roads from all parks to the places of one collection, worked out once for each thing that is asked of the places. */
class ReachTable {
  readonly #atlas: Atlas;
  readonly #to: Destination;
  readonly #ends = new Kept<Ends>(mostKept);
  readonly #nearest = new Kept<RouteColumns>(mostKept);

  constructor(atlas: Atlas, to: Destination) {
    this.#atlas = atlas;
    this.#to = to;
  }

  column(value: ReachLimit): Column {
    const { sure, open } = this.#ends.get(textOf(value), () => this.#endsFor(value));
    return { match: sure(value.limit), kept: open(value.limit) };
  }

  /** The routes to each park's nearest place that serves, by road km. */
  nearest(value: ReachLimit): RouteColumns {
    return this.#nearest.get(textOf(value), () => {
      const { parks } = this.#atlas;
      const serving = servingPlaces(this.#to, this.#atlas, value);
      const columns = emptyRoutes(parks.length);
      for (const [row, park] of parks.entries()) {
        const nearest = nearestOf(park, this.#to, serving, value.unit);
        if (nearest) setRoute(columns, row, nearest.reach.km);
      }
      return columns;
    });
  }

  #endsFor({ to, unit, needs }: ReachLimit): Ends {
    const { parks } = this.#atlas;
    const serving = servingPlaces(this.#to, this.#atlas, { to, ...(needs && { needs }) });
    const sure = new Float64Array(parks.length).fill(Infinity);
    const open = new Float64Array(parks.length).fill(Infinity);
    for (const [row, park] of parks.entries())
      for (const { place, sure: isSure } of serving) {
        const reach = park.access[this.#to][place.id]?.[unit];
        // A named place whose site nobody publishes may be anywhere.
        const unlocated = to !== 'any' && !place.location;
        // Both columns hold every row.
        open[row] = Math.min(open[row]!, reach?.[0] ?? (unlocated ? -Infinity : Infinity));
        if (reach && isSure) sure[row] = Math.min(sure[row]!, reach[2]);
      }
    return { sure: rowsUpTo(sure), open: rowsUpTo(open) };
  }
}

/** What a limit asks, without its number: dragging the number asks the same of the places. */
const textOf = ({ to, unit, needs }: ReachLimit): string =>
  `${to}~${unit}${needs ? `~${writeNeeds(needs)}` : ''}`;

export const emptyRoutes = (rows: number): RouteColumns => ({
  low: new Float64Array(rows).fill(Infinity),
  model: new Float64Array(rows).fill(Infinity),
  high: new Float64Array(rows).fill(Infinity),
});

export function setRoute(
  columns: RouteColumns,
  row: number,
  [low, model, high]: readonly [number, number, number],
): void {
  columns.low[row] = low;
  columns.model[row] = model;
  columns.high[row] = high;
}

const tables = oncePer((_: Atlas) => new Map<Destination, ReachTable>());

/** The table of an atlas for one collection of places. */
export function reachTable(atlas: Atlas, to: Destination): ReachTable {
  const known = tables(atlas);
  const table = known.get(to) ?? new ReachTable(atlas, to);
  known.set(to, table);
  return table;
}
