import type { Atlas } from '../atlas-schema.ts';
import { type Criterion, criteria } from '../ranking/criteria.ts';
import { type Ranking, writeWeights } from '../ranking/weights.ts';
import { Kept, oncePer } from './keep.ts';

/** How desirable each park is by one criterion, 0 to 1. Where nothing is known: 0 to 1, and `known` is 0. */
interface DesireColumns {
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The best estimate, else the middle. */
  readonly likely: Float64Array;
  readonly known: Uint8Array;
}

// Every column has one number per park, and is read by the parks' own rows (`!`).

/** Scores of 100 per park with the interval that open figures allow. */
export interface Scores {
  readonly score: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

function desireColumns(criterion: Criterion, atlas: Atlas): DesireColumns {
  const rows = atlas.parks.length;
  const low = new Float64Array(rows);
  const high = new Float64Array(rows).fill(1);
  const likely = new Float64Array(rows).fill(0.5);
  const known = new Uint8Array(rows);
  for (const [row, park] of atlas.parks.entries()) {
    const desire = criterion.of(park, atlas);
    if (!desire) continue;
    low[row] = desire.low;
    high[row] = desire.high;
    likely[row] =
      desire.low === desire.high ? desire.low : (desire.likely ?? (desire.low + desire.high) / 2);
    known[row] = 1;
  }
  return { low, high, likely, known };
}

const desires = oncePer((atlas: Atlas) => {
  const columns = new Map<string, DesireColumns>();
  return (criterion: Criterion): DesireColumns => {
    const made = columns.get(criterion.key) ?? desireColumns(criterion, atlas);
    columns.set(criterion.key, made);
    return made;
  };
});

interface Weighed {
  readonly weight: number;
  readonly desire: DesireColumns;
}

/** The weight that counts for each park: all of it, or only that of criteria of which something is known. */
function countedWeights(used: readonly Weighed[], rows: number, leaveOut: boolean): Float64Array {
  const counted = new Float64Array(rows);
  for (const { weight, desire } of used)
    for (let row = 0; row < rows; row += 1)
      counted[row] = counted[row]! + (leaveOut ? weight * desire.known[row]! : weight);
  return counted;
}

function score({ weights, unknowns }: Ranking, atlas: Atlas): Scores {
  const rows = atlas.parks.length;
  const used = criteria.flatMap((criterion): Weighed[] => {
    const weight = weights[criterion.key] ?? 0;
    return weight > 0 ? [{ weight, desire: desires(atlas)(criterion) }] : [];
  });
  const whole = used.reduce((sum, { weight }) => sum + weight, 0);
  const leaveOut = unknowns === 'leave-out';
  const counted = countedWeights(used, rows, leaveOut);
  const sums = {
    score: new Float64Array(rows),
    low: new Float64Array(rows),
    high: new Float64Array(rows),
  };
  for (const { weight, desire } of used) {
    const point = unknowns === 'pessimistic' ? desire.low : desire.likely;
    const share = (weight / whole) * 100;
    for (let row = 0; row < rows; row += 1) {
      sums.low[row] = sums.low[row]! + desire.low[row]! * share;
      sums.high[row] = sums.high[row]! + desire.high[row]! * share;
      if (leaveOut && desire.known[row] === 0) continue;
      sums.score[row] = sums.score[row]! + point[row]! * (weight / counted[row]!) * 100;
    }
  }
  return sums;
}

const kept = oncePer((_: Atlas) => new Kept<Scores>(4));

/** The scores of all parks of an atlas, row by row. */
export const scoresOf = (ranking: Ranking, atlas: Atlas): Scores =>
  kept(atlas).get(`${writeWeights(ranking.weights)} ${ranking.unknowns} ${ranking.version}`, () =>
    score(ranking, atlas),
  );
