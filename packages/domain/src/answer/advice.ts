import type { Atlas } from '../atlas-schema.ts';
import { easingOf } from '../filters/easing.ts';
import { type Values, inUse } from '../filters/outcome.ts';
import { type AnyFilter, filters } from '../filters/registry.ts';
import { type Bits, both, countBoth, countOf, eachRow, hasRow } from './bits.ts';
import type { Column } from './column.ts';
import { type Left, type Prepared, prepared } from './prepared.ts';

/** A filter that is eased, or dropped where `to` is undefined. */
interface Change {
  readonly key: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** What easing one filter or two would leave, and the values that do it. */
interface Advice extends Left {
  readonly changes: readonly Change[];
  readonly values: Values;
}

/** The park that surely comes closest to what one filter asks, of those that surely pass all others. */
export interface Nearest {
  readonly key: string;
  readonly park: string;
  readonly value: number;
  readonly unit: string;
  /** How old the value is, where it was published; null where that has no date. */
  readonly asOf?: string | null;
}

/** A park that one filter alone rules out: it surely passes all others, and surely not this one. */
interface RuledOut extends Nearest {
  /** The least change of the filter that surely lets it in. */
  readonly advice: Advice;
}

/** One step of a way to ask for less: what matches it matches the steps after it. */
interface Step {
  readonly change: Change;
  readonly column: Column;
  /** The part of the way to dropping the filter; 1 is dropped. */
  readonly cost: number;
  /** How far it leads from what was asked, among steps of the same cost. */
  readonly distance: number;
}

interface Used {
  readonly filter: AnyFilter;
  readonly own: Column;
  readonly ways: readonly (readonly Step[])[];
}

/** Which set of a column has to grow: matches, or parks that may match where nothing better is to be had. */
type Among = keyof Column;

function usedOf(values: Values, columns: Prepared): readonly Used[] {
  return inUse(values, columns.registry).map((filter) => {
    const { key } = filter;
    const from = values[key];
    const columnsOf = columns.filter(key);
    const easing = easingOf(filter, columns.atlas);
    const ways = easing.relaxed(from).map((way) =>
      way.map((to, at) => ({
        change: { key, from, to },
        column: columnsOf.column(to),
        cost: (at + 1) / (way.length + 1),
        distance: easing.distance(from, to),
      })),
    );
    const change = { key, from, to: undefined };
    const dropped = { change, column: columns.full, cost: 1, distance: 0 };
    return { filter, own: columnsOf.column(from), ways: [...ways, [dropped]] };
  });
}

const rowsOf = (used: readonly Pick<Used, 'own'>[], among: Among, full: Column): Bits =>
  used.reduce((rows, { own }) => both(rows, own[among]), full[among]);

/** The first step that leaves more than so many rows, found by halving. */
function firstGain(
  way: readonly Step[],
  others: Bits,
  most: number,
  among: Among,
): Step | undefined {
  let [from, to] = [0, way.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const step = way[middle];
    if (step && countBoth(step.column[among], others) > most) to = middle;
    else from = middle + 1;
  }
  return way[from];
}

/** Advice by what it costs, then by how near it stays to what was asked, then by what it brings. */
interface Costed {
  readonly cost: number;
  readonly distance: number;
  readonly advice: Advice;
}

const byCost = (a: Costed, b: Costed): number =>
  a.cost - b.cost ||
  a.distance - b.distance ||
  b.advice.match - a.advice.match ||
  b.advice.may - a.advice.may;

/** What filters leave once some of them are eased. */
class Easing {
  readonly #values: Values;
  readonly #full: Column;
  readonly #used: readonly Used[];
  readonly #among: Among;
  readonly #now: number;

  constructor(values: Values, full: Column, used: readonly Used[], among: Among) {
    this.#values = values;
    this.#full = full;
    this.#used = used;
    this.#among = among;
    this.#now = countOf(rowsOf(used, among, full));
  }

  /** The least change of each filter that brings more. */
  singles(): readonly Costed[] {
    return this.#used.flatMap((one) => {
      const others = rowsOf(this.#without(one), this.#among, this.#full);
      const costed = one.ways.flatMap((way) => {
        const step = firstGain(way, others, this.#now, this.#among);
        return step ? [this.#costed([step], [one])] : [];
      });
      return costed.toSorted(byCost).slice(0, 1);
    });
  }

  /** The least change of one filter that surely lets a park in; to drop it always does. */
  lettingIn(one: Used, row: number): Advice | undefined {
    const steps = one.ways.flatMap(
      (way) => way.find(({ column }) => hasRow(column.match, row)) ?? [],
    );
    return steps.map((step) => this.#costed([step], [one])).toSorted(byCost)[0]?.advice;
  }

  /** The least change of two filters together that brings more. */
  pair(): Costed | undefined {
    const pairs = this.#used.flatMap((one, at) =>
      this.#used.slice(at + 1).flatMap((other) => this.#pairsOf(one, other)),
    );
    return pairs.toSorted(byCost)[0];
  }

  #pairsOf(one: Used, other: Used): readonly Costed[] {
    const others = rowsOf(this.#without(one, other), this.#among, this.#full);
    return one.ways.flatMap((way) =>
      way.flatMap((step) => {
        const left = both(others, step.column[this.#among]);
        return other.ways.flatMap((second) => {
          const next = firstGain(second, left, this.#now, this.#among);
          return next ? [this.#costed([step, next], [one, other])] : [];
        });
      }),
    );
  }

  #without(...left: readonly Used[]): readonly Used[] {
    return this.#used.filter((one) => !left.includes(one));
  }

  #costed(steps: readonly Step[], changed: readonly Used[]): Costed {
    const rest = this.#without(...changed);
    const rows = (among: Among): number =>
      countOf(
        steps.reduce(
          (sum, { column }) => both(sum, column[among]),
          rowsOf(rest, among, this.#full),
        ),
      );
    const changes = steps.map(({ change }) => change);
    const eased = Object.fromEntries(changes.map(({ key, to }) => [key, to]));
    const kept = Object.entries({ ...this.#values, ...eased }).filter(
      ([, value]) => value !== undefined,
    );
    const match = rows('match');
    return {
      cost: steps.reduce((sum, { cost }) => sum + cost, 0),
      distance: steps.reduce((sum, { distance }) => sum + distance, 0),
      advice: { changes, values: Object.fromEntries(kept), match, may: rows('kept') - match },
    };
  }
}

/**
 * What to ask less of, on the grid of the controls: of each filter the least change that brings more matches; where
 * none does alone, the least change of two; where no match is to be had at all and no park may match, the same for
 * parks that may. Every count comes true for the `values` beside it, and nothing is advised that brings nothing.
 */
export function advise(
  values: Values,
  atlas: Atlas,
  registry: readonly AnyFilter[] = filters,
): readonly Advice[] {
  const columns = prepared(atlas, registry);
  const used = usedOf(values, columns);
  if (used.length === 0) return [];
  const isEmpty = (among: Among) => countOf(rowsOf(used, among, columns.full)) === 0;
  const leastOf = (among: Among): readonly Costed[] => {
    const easing = new Easing(values, columns.full, used, among);
    const singles = easing.singles();
    if (singles.length > 0 || !isEmpty('match')) return singles;
    const pair = easing.pair();
    return pair ? [pair] : [];
  };
  const matching = leastOf('match');
  const found = matching.length === 0 && isEmpty('kept') ? leastOf('kept') : matching;
  return found.toSorted(byCost).map(({ advice }) => advice);
}

/** For each filter in use that asks for a number: who surely comes closest without reaching it. */
export function nearest(
  values: Values,
  atlas: Atlas,
  registry: readonly AnyFilter[] = filters,
): readonly Nearest[] {
  const columns = prepared(atlas, registry);
  const used = inUse(values, registry).map((filter) => ({
    filter,
    own: columns.filter(filter.key).column(values[filter.key]),
  }));
  return used.flatMap((one) => {
    const { key } = one.filter;
    const { confirmed } = easingOf(one.filter, atlas);
    if (!confirmed) return [];
    const others = rowsOf(
      used.filter((other) => other !== one),
      'match',
      columns.full,
    );
    let best: (Nearest & { readonly short: number }) | undefined;
    eachRow(others, (row) => {
      const park = atlas.parks[row];
      const found = park && confirmed(park, values[key]);
      // Nought of what is asked for is no near miss.
      if (!park || !found || found.short === 0 || found.value === 0) return;
      if (!best || found.short < best.short) best = { key, park: park.id, ...found };
    });
    if (!best) return [];
    const { short, ...found } = best;
    return [found];
  });
}

/**
 * Whom a distance alone rules out, with how far they surely are at most: a limit is often only what a control began
 * with.
 */
export function ruledOut(
  values: Values,
  atlas: Atlas,
  registry: readonly AnyFilter[] = filters,
): readonly RuledOut[] {
  const columns = prepared(atlas, registry);
  const used = usedOf(values, columns);
  const easing = new Easing(values, columns.full, used, 'match');
  return used.flatMap((one) => {
    const { key, control } = one.filter;
    const { confirmed } = easingOf(one.filter, atlas);
    if (control.kind !== 'reach' && control.kind !== 'near') return [];
    const found: RuledOut[] = [];
    const others = used.filter((other) => other !== one);
    eachRow(rowsOf(others, 'match', columns.full), (row) => {
      const park = atlas.parks[row];
      const far = park && confirmed?.(park, values[key]);
      const advice = easing.lettingIn(one, row);
      if (!far || !advice || hasRow(one.own.kept, row)) return;
      found.push({ key, park: park.id, value: far.value, unit: far.unit, advice });
    });
    return found;
  });
}
