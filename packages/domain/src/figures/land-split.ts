import { interval } from '../figure.ts';
import type { Measure } from '../measures.ts';
import type { Park } from '../park.ts';
import { type ParkFacts, headline } from './headline.ts';
import { leases, round, sum } from './leases.ts';

/**
 * The hectares, at most, that a park's land ready and its future land share: where both are known within bounds, what
 * is ready of them is not still to come. Undefined where they are two, as where some is ready for sure.
 */
export function landPool({ figures }: Pick<Park, 'figures'>): number | undefined {
  const { vacancy, supply } = figures;
  if (vacancy.state !== 'bounds' || supply.state !== 'bounds' || vacancy.low) return undefined;
  return supply.high ?? undefined;
}

/** Whether a park's future land is nothing but the land of which nobody says what part is ready: it is told once. */
export function isSameLand({ figures }: Pick<Park, 'figures'>, measure: Measure): boolean {
  const { vacancy, supply } = figures;
  if (measure !== 'supply' || vacancy.state !== 'bounds' || supply.state !== 'bounds') return false;
  return !vacancy.low && !supply.low && supply.high !== null && vacancy.high === supply.high;
}

/** How a park's planned area splits, in ha: no part of it is counted in another. */
export interface LandSplit {
  readonly planned: number;
  /** As published for the park as a whole. */
  readonly leased: number;
  /** Plots of tenants, where nothing is published for the whole: more may be leased. */
  readonly plots: number;
  readonly ready: number;
  /** What of land ready is possible beyond that: leased, free or still to be cleared, nobody says. */
  readonly possible: number;
  /** Industrial land of which nobody says more, where land ready is published. */
  readonly open: number;
  /** Neither leased nor ready, where both are published. */
  readonly rest: number;
  readonly unbuilt: number;
  /** Roads, green and services: what is planned and not for lease, where the leasable land is published. */
  readonly other: number;
}

/**
 * The split of the planned area by what is known of it; undefined where the planned area is not known exactly. What
 * was once not cleared is no part: it has a date, and may be ready, leased or a road by now.
 */
export function landSplit(park: ParkFacts & Pick<Park, 'figures'>): LandSplit | undefined {
  const { plannedArea, vacancy, leasableArea } = park.figures;
  if (plannedArea.state !== 'known') return undefined;
  const planned = plannedArea.value;
  let left = planned;
  const take = (ha: number): number => {
    const taken = Math.max(0, Math.min(left, ha));
    left -= taken;
    return round(taken);
  };
  const unbuilt = take(park.status.value === 'planned' ? planned : 0);
  const isPublished = headline(park, 'leasedArea') !== undefined;
  const taken = take(sum(leases(park)));
  const [low, high] = interval(vacancy) ?? [0, Infinity];
  const ready = take(low);
  const other = take(leasableArea.state === 'known' ? planned - leasableArea.value : 0);
  const possible = take(high - low);
  const rest = take(vacancy.state === 'known' && isPublished ? left : 0);
  const [leased, plots] = isPublished ? [taken, 0] : [0, taken];
  return { planned, unbuilt, leased, plots, ready, possible, rest, other, open: round(left) };
}
