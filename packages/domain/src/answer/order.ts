import type { Atlas } from '../atlas-schema.ts';
import { interval } from '../figure.ts';
import { type Measure } from '../measures.ts';
import { type Values, inUse } from '../filters/outcome.ts';
import { type NearLimit, nearColumns } from '../filters/near.ts';
import { type RouteColumns, reachTable } from '../filters/reach-table.ts';
import { type ReachLimit, anyPlace } from '../filters/serving.ts';
import { parkStatuses } from '../park-terms.ts';
import { tie } from '../ranking/rank.ts';
import type { Ranking } from '../ranking/weights.ts';
import { type Bits, allRows, eachRow, hasRow } from './bits.ts';
import type { Column } from './column.ts';
import { oncePer } from './keep.ts';
import { type Scores, scoresOf } from './scores.ts';

// Every column has one number per park, and is read by the parks' own rows (`!`).

/**
 * Orders a reader can choose. `ready` is the default: the most conditions surely met, then the most land surely ready,
 * then the shortest way that is asked for; of what is left equal, the park that is built furthest.
 */
export const sortKeys = ['ready', 'name', 'area', 'vacancy', 'port', 'near', 'score'] as const;
export type SortKey = (typeof sortKeys)[number];

/** Below 0 where the first row comes first. */
type Compare = (a: number, b: number) => number;

/**
 * Rows in the order of some columns, the smallest number first; a later column decides what the earlier leave
 * equal.
 */
const byColumns =
  (columns: readonly Float64Array[]): Compare =>
  (a, b) => {
    for (const column of columns) {
      const [left, right] = [column[a]!, column[b]!];
      if (left !== right) return left - right;
    }
    return a - b;
  };

/** Larger first: by what is sure, then by what is possible; unknown last. */
function measureColumns({ parks }: Atlas, measure: Measure): Float64Array[] {
  const spans = parks.map((park) => interval(park.figures[measure]) ?? [-1, -1]);
  return [
    Float64Array.from(spans, ([low]) => -low),
    Float64Array.from(spans, ([, high]) => -Math.min(high, 1e9)),
  ];
}

/** Places of the parks' names in the Vietnamese alphabet; equal names share one. */
function nameColumn({ parks }: Atlas): Float64Array {
  const { compare } = new Intl.Collator('vi');
  const names = [...new Set(parks.map(({ name }) => name.vi))].toSorted(compare);
  const places = new Map<string, number>();
  for (const [at, name] of names.entries()) {
    const before = names[at - 1];
    const same = before !== undefined && compare(before, name) === 0;
    places.set(name, same ? places.get(before)! : at);
  }
  return Float64Array.from(parks, ({ name }) => places.get(name.vi)!);
}

/** Highest score first; equal ones by what is surer, then by id, so that every machine shows the same order. */
function byScore({ score, low }: Scores, { parks }: Atlas): Compare {
  return (a, b) => {
    const apart = score[b]! - score[a]!;
    if (Math.abs(apart) > tie) return apart;
    const surer = low[b]! - low[a]!;
    if (Math.abs(surer) > tie) return surer;
    return parks[a]!.id < parks[b]!.id ? -1 : 1;
  };
}

/** How many leading rows an order keeps ready: most answers find their first few among these. */
const mostLeaders = 4096;

/** All rows of an atlas in one order; its leaders are worked out once. */
class Order {
  readonly #rows: number;
  readonly #compare: Compare;
  #leaders: readonly number[] | undefined;

  constructor(rows: number, compare: Compare) {
    this.#rows = rows;
    this.#compare = compare;
  }

  /** The first of some rows. */
  first(rows: Bits, wanted: number): readonly number[] {
    this.#leaders ??= select(allRows(this.#rows), mostLeaders, this.#compare);
    const first: number[] = [];
    for (const row of this.#leaders) {
      if (first.length >= wanted) return first;
      if (hasRow(rows, row)) first.push(row);
    }
    const areAll = first.length >= wanted || this.#leaders.length === this.#rows;
    return areAll ? first : select(rows, wanted, this.#compare);
  }
}

/** The orders of an atlas. Those that hang on what a reader asks are kept as long as the columns they look at. */
const ordersOf = oncePer((atlas: Atlas) => {
  const name = nameColumn(atlas);
  const status = Float64Array.from(atlas.parks, (park) => parkStatuses.indexOf(park.status.value));
  const vacancy = measureColumns(atlas, 'vacancy');
  const area = measureColumns(atlas, 'plannedArea');
  const order = (compare: Compare) => new Order(atlas.parks.length, compare);
  return {
    name: order(byColumns([name])),
    // What may be ready as well puts nobody first: little known would be the best.
    ready: (met: Float64Array, way: readonly Float64Array[]) =>
      order(byColumns([met, ...vacancy.slice(0, 1), ...way, status, ...area, name])),
    vacancy: order(byColumns([...vacancy, name])),
    area: order(byColumns([...area, name])),
    distance: oncePer(({ model }: RouteColumns) => order(byColumns([model, name]))),
    score: oncePer((scores: Scores) => order(byScore(scores, atlas))),
  };
});

/** How many filters each park surely passes, the most first. */
function metColumn(asked: readonly Column[], { parks }: Atlas): Float64Array {
  const met = new Float64Array(parks.length);
  for (const { match } of asked) eachRow(match, (row) => (met[row]! -= 1));
  return met;
}

/** The shortest way that is asked for, if one is. */
function wayColumns(values: Values, atlas: Atlas): readonly Float64Array[] {
  return inUse(values).flatMap(({ key, control }) =>
    control.kind === 'reach'
      ? reachTable(atlas, control.to).nearest(values[key] as ReachLimit).model
      : [],
  );
}

/** An order of the rows of an atlas; `asked` are the answers to each filter in use. */
export function orderOf(
  atlas: Atlas,
  key: SortKey,
  values: Values,
  asked: readonly Column[],
  ranking?: Ranking,
): Order {
  const orders = ordersOf(atlas);
  const { near, port } = values as { near?: NearLimit; port?: ReachLimit };
  if (key === 'score') {
    if (!ranking) throw new Error('an order by score needs weights');
    return orders.score(scoresOf(ranking, atlas));
  }
  if (key === 'near') {
    if (!near) throw new Error('an order by nearness needs a point');
    return orders.distance(nearColumns(atlas, near));
  }
  if (key === 'port') return orders.distance(reachTable(atlas, 'ports').nearest(port ?? anyPlace));
  return key === 'ready'
    ? orders.ready(metColumn(asked, atlas), wayColumns(values, atlas))
    : orders[key];
}

/** Some rows in their order; of more than are wanted the first ones only, without sorting the rest. */
function select(rows: Bits, wanted: number, compare: Compare): readonly number[] {
  const first: number[] = [];
  let last: number | undefined;
  const cut = () => {
    first.sort(compare);
    if (first.length < wanted) return;
    first.length = wanted;
    last = first[wanted - 1];
  };
  for (let word = 0; word < rows.length; word += 1)
    for (let left = rows[word]!; left !== 0; left &= left - 1) {
      const row = word * 32 + 31 - Math.clz32(left & -left);
      if (last !== undefined && compare(row, last) > 0) continue;
      first.push(row);
      if (first.length >= 2 * wanted) cut();
    }
  cut();
  return first;
}
