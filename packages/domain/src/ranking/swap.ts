import type { Atlas } from '../atlas-schema.ts';
import type { Park } from '../park.ts';
import type { ParkSite } from '../park-sites.ts';
import { type CriterionKey, criteria } from './criteria.ts';
import { type Ranked, scorePark, tie } from './rank.ts';
import { type Ranking, type Weights, largestWeight } from './weights.ts';

/** Highest score first; equal ones by what is surer, then by id, so that every machine shows the same order. */
export function compareRanked(a: Ranked, b: Ranked): number {
  if (Math.abs(a.score - b.score) > tie) return b.score - a.score;
  if (Math.abs(a.low - b.low) > tie) return b.low - a.low;
  return a.park.id < b.park.id ? -1 : 1;
}

interface Swap {
  readonly key: CriterionKey;
  readonly from: number;
  readonly to: number;
}

/** The best score among the parks of a site. */
function bestOf(
  { lead, others }: ParkSite<{ readonly park: Park }>,
  ranking: Ranking,
  atlas: Atlas,
): Ranked {
  const scored = (one: { readonly park: Park }) => scorePark(one.park, ranking, atlas);
  return others
    .map(scored)
    .reduce((best, next) => (compareRanked(next, best) < 0 ? next : best), scored(lead));
}

/**
 * The smallest change of one weight, in whole steps from 0 to 5, that puts the second site before the first;
 * undefined where no single weight does. Parks of one site are no rivals.
 */
export function smallestSwap(
  first: ParkSite<{ readonly park: Park }>,
  second: ParkSite<{ readonly park: Park }>,
  ranking: Ranking,
  atlas: Atlas,
): Swap | undefined {
  if (first.id === second.id) return undefined;
  const swaps = criteria.flatMap(({ key }) => {
    const from = ranking.weights[key] ?? 0;
    return Array.from({ length: largestWeight + 1 }, (_, to): Swap => ({ key, from, to })).filter(
      ({ to }) => {
        const weights: Weights = { ...ranking.weights, [key]: to };
        if (to === from || !criteria.some((one) => weights[one.key])) return false;
        const how = { ...ranking, weights };
        return compareRanked(bestOf(second, how, atlas), bestOf(first, how, atlas)) < 0;
      },
    );
  });
  return swaps.toSorted((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from))[0];
}
