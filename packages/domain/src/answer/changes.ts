import { type Bits, both } from './bits.ts';

/** Rows of which each came or went, in any order. */
type Changes = Int32Array;

const none: Changes = new Int32Array();

/** How many changed rows are still quicker to follow than to go through all words of a set. */
const mostFor = (bits: Bits): number => bits.length * 2;

/** How a set differs from the one that it was made from. */
const steps = new WeakMap<Bits, { readonly from: Bits; readonly changes: Changes }>();

function remember(from: Bits, to: Bits, changes: Changes): void {
  // Otherwise each set would keep all those before it.
  steps.delete(from);
  if (changes.length <= mostFor(to)) steps.set(to, { from, changes });
}

function knownChanges(from: Bits, to: Bits): Changes | undefined {
  if (from === to) return none;
  const step = steps.get(to);
  return step?.from === from ? step.changes : undefined;
}

/** A set in which some rows come or go; whoever holds the old one keeps it. */
export function flipped(from: Bits, changes: Changes): Bits {
  const to = from.slice();
  for (let at = 0; at < changes.length; at += 1) {
    const row = changes[at]!;
    to[row >> 5] = to[row >> 5]! ^ (1 << (row & 31));
  }
  remember(from, to, changes);
  return to;
}

/** Rows of both of two sets. It remembers its last answer: where few rows changed since, only these are asked again. */
export function followingBoth(): (a: Bits, b: Bits) => Bits {
  let last: { readonly a: Bits; readonly b: Bits; readonly both: Bits } | undefined;
  const follow = (a: Bits, b: Bits): Bits => {
    const ofA = last && knownChanges(last.a, a);
    const ofB = last && knownChanges(last.b, b);
    if (!last || !ofA || !ofB || ofA.length + ofB.length > mostFor(a)) return both(a, b);
    if (ofA.length + ofB.length === 0) return last.both;
    const flips = new Int32Array(ofA.length + ofB.length);
    let count = 0;
    const bits = last.both.slice();
    for (const changes of [ofA, ofB])
      for (let at = 0; at < changes.length; at += 1) {
        const row = changes[at]!;
        const word = row >> 5;
        // Without a branch: nobody could foretell it.
        const isFlipped = (((a[word]! & b[word]!) ^ bits[word]!) >>> (row & 31)) & 1;
        bits[word] = bits[word]! ^ (isFlipped << (row & 31));
        flips[count] = row;
        count += isFlipped;
      }
    if (count === 0) return last.both;
    remember(last.both, bits, flips.subarray(0, count));
    return bits;
  };
  return (a, b) => {
    const bits = follow(a, b);
    last = { a, b, both: bits };
    return bits;
  };
}

/** What changed between two sets; undefined where it is so much that it is quicker to begin anew. */
export function changesBetween(from: Bits, to: Bits): Changes | undefined {
  const known = knownChanges(from, to);
  if (known) return known;
  const rows = new Int32Array(mostFor(to) + 32);
  let count = 0;
  for (let word = 0; word < to.length; word += 1) {
    for (let left = from[word]! ^ to[word]!; left !== 0; left &= left - 1) {
      rows[count] = word * 32 + 31 - Math.clz32(left & -left);
      count += 1;
    }
    if (count > mostFor(to)) return undefined;
  }
  const changes = rows.subarray(0, count);
  remember(from, to, changes);
  return changes;
}
