import type { Atlas } from '../atlas-schema.ts';
import type { Park } from '../park.ts';
import { type CriterionKey, type Desire, criteria } from './criteria.ts';
import type { Ranking, UnknownCounts } from './weights.ts';

/** What one criterion gives to a park's score, in points of 100. */
interface Contribution {
  readonly key: CriterionKey;
  readonly weight: number;
  readonly points: number;
  /** The least and most it could give, once what is open is known. */
  readonly low: number;
  readonly high: number;
  /** known: one value. open: within bounds or modelled. missing: nothing known. */
  readonly state: 'known' | 'open' | 'missing';
}

export interface Ranked {
  readonly park: Park;
  /** 0 to 100. */
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly parts: readonly Contribution[];
}

const anything: Desire = { low: 0, high: 1 };

function point(desire: Desire, unknowns: UnknownCounts): number {
  if (desire.low === desire.high) return desire.low;
  if (unknowns === 'pessimistic') return desire.low;
  return desire.likely ?? (desire.low + desire.high) / 2;
}

/**
 * A park's score by weights. The score lies inside its interval: the worst and the best that the open figures
 * allow.
 */
export function scorePark(park: Park, { weights, unknowns }: Ranking, atlas: Atlas): Ranked {
  const used = criteria.flatMap(({ key, of }) => {
    const weight = weights[key] ?? 0;
    return weight > 0 ? [{ key, weight, desire: of(park, atlas) }] : [];
  });
  const whole = used.reduce((sum, { weight }) => sum + weight, 0);
  const counted =
    unknowns === 'leave-out'
      ? used.filter(({ desire }) => desire).reduce((sum, { weight }) => sum + weight, 0)
      : whole;
  const parts = used.map(({ key, weight, desire }): Contribution => {
    const { low, high } = desire ?? anything;
    const share = (weight / whole) * 100;
    const leftOut = unknowns === 'leave-out' && !desire;
    return {
      key,
      weight,
      low: low * share,
      high: high * share,
      points: leftOut ? 0 : point(desire ?? anything, unknowns) * (weight / counted) * 100,
      state: !desire ? 'missing' : low === high ? 'known' : 'open',
    };
  });
  const sum = (of: (part: Contribution) => number) =>
    parts.reduce((total, part) => total + of(part), 0);
  return {
    park,
    parts,
    score: sum((part) => part.points),
    low: sum((part) => part.low),
    high: sum((part) => part.high),
  };
}

/** A score as it is shown: what is sure is never rounded up, what is possible never down. */
export function shownScore({
  score,
  low,
  high,
}: Pick<Ranked, 'score' | 'low' | 'high'>): Pick<Ranked, 'score' | 'low' | 'high'> {
  const sure = Math.floor(low + tie);
  return {
    low: sure,
    high: Math.ceil(high - tie),
    score: score <= low + tie ? sure : Math.round(score),
  };
}

/** Scores nearer than this are equal: what is left is the rounding of the machine. */
export const tie = 1e-9;
