import { type Bits, countBoth, eachRow } from './bits.ts';
import { changesBetween } from './changes.ts';

/** Sets that were asked for more often than this are worth a table of their rows. */
const patience = 8;

/** How many of some rows each of several sets holds. Where few came or went since the last time, only they count. */
export class Counts {
  readonly #sets: readonly Bits[];
  readonly #counts: Int32Array;
  #rows: Bits | undefined;
  #asked = 0;
  /** For 32 sets each: which of them hold a row, one bit per set. */
  #holders: readonly Holders[] | undefined;

  constructor(sets: readonly Bits[]) {
    this.#sets = sets;
    this.#counts = new Int32Array(sets.length);
  }

  /** The counts, until it is asked again. */
  of(rows: Bits): Readonly<Int32Array> {
    const last = this.#rows;
    if (rows === last || this.#sets.length === 0) return this.#counts;
    this.#rows = rows;
    this.#asked += 1;
    const changed = last && this.#asked > patience ? changesBetween(last, rows) : undefined;
    if (changed) this.#follow(rows, changed);
    else for (const [at, set] of this.#sets.entries()) this.#counts[at] = countBoth(set, rows);
    return this.#counts;
  }

  /** Counts the rows that came in and those that are gone out. */
  #follow(rows: Bits, changed: Int32Array): void {
    this.#holders ??= holdersOf(this.#sets);
    const counts = this.#counts;
    for (const [group, holders] of this.#holders.entries())
      for (let at = 0; at < changed.length; at += 1) {
        const row = changed[at]!;
        const by = ((rows[row >> 5]! >>> (row & 31)) & 1) * 2 - 1;
        for (let held = holders[row]!; held !== 0; held &= held - 1) {
          const set = group * 32 + 31 - Math.clz32(held & -held);
          counts[set] = counts[set]! + by;
        }
      }
  }
}

/** One number per row, as narrow as holds a bit per set: rows are looked up all over it. */
type Holders = Uint8Array | Uint16Array | Int32Array;

function holdersOf(sets: readonly Bits[]): readonly Holders[] {
  const rows = sets[0]!.length * 32;
  const Numbers = sets.length <= 8 ? Uint8Array : sets.length <= 16 ? Uint16Array : Int32Array;
  const holders = Array.from({ length: Math.ceil(sets.length / 32) }, () => new Numbers(rows));
  for (const [at, set] of sets.entries()) {
    const group = holders[at >> 5]!;
    eachRow(set, (row) => {
      group[row] = group[row]! | (1 << (at & 31));
    });
  }
  return holders;
}
