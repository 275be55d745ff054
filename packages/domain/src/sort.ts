import type { Atlas } from './atlas.ts';
import type { Outcome, Values } from './filters/apply.ts';
import { interval } from './figure.ts';
import type { Measure } from './figure.ts';
import { parkStatuses } from './park.ts';
import { type ReachLimit, nearestServing } from './filters/reach.ts';
import { type NearLimit, nearSpan } from './filters/near.ts';
import { rank } from './ranking/rank.ts';
import type { Ranking } from './ranking/weights.ts';

/** Orders a reader can choose; `ready` is the default: most land surely ready first, then how far the park is built. */
export const sortKeys = ['ready', 'name', 'area', 'vacancy', 'port', 'near', 'score'] as const;
export type SortKey = (typeof sortKeys)[number];

type Compare = (a: Outcome, b: Outcome) => number;

const byName: Compare = (a, b) => a.park.name.vi.localeCompare(b.park.name.vi, 'vi');

/** Larger first: by what is sure, then by what is possible; unknown last. */
const byMeasure =
  (measure: Measure): Compare =>
  (a, b) => {
    const [la, ha] = interval(a.park.figures[measure]) ?? [-1, -1];
    const [lb, hb] = interval(b.park.figures[measure]) ?? [-1, -1];
    return lb - la || Math.min(hb, 1e9) - Math.min(ha, 1e9);
  };

const byStatus: Compare = (a, b) =>
  parkStatuses.indexOf(a.park.status.value) - parkStatuses.indexOf(b.park.status.value);

/** Sorts outcomes; equal ones by name, so that every machine shows the same order. `score` needs a ranking. */
export function sortOutcomes(
  outcomes: readonly Outcome[],
  key: SortKey,
  values: Values,
  atlas: Atlas,
  ranking?: Ranking,
): Outcome[] {
  const { port } = values as { port?: ReachLimit };
  const portKm = ({ park }: Outcome): number =>
    nearestServing(park, 'ports', atlas, port)?.reach.km[1] ?? Number.MAX_VALUE;
  const { near } = values as { near?: NearLimit };
  if (key === 'near' && !near) throw new Error('an order by nearness needs a point');
  const nearKm = ({ park }: Outcome): number =>
    (near && nearSpan(park, near, atlas)?.[1]) ?? Number.MAX_VALUE;
  if (key === 'score' && !ranking) throw new Error('an order by score needs weights');
  const order = new Map(
    ranking ? rank(atlas.parks, ranking, atlas).map(({ park }, at) => [park.id, at]) : [],
  );
  const place = ({ park }: Outcome): number => order.get(park.id) ?? Number.MAX_VALUE;
  const compare: Record<SortKey, Compare> = {
    ready: (a, b) => byMeasure('vacancy')(a, b) || byStatus(a, b) || byMeasure('plannedArea')(a, b),
    name: byName,
    area: byMeasure('plannedArea'),
    vacancy: byMeasure('vacancy'),
    port: (a, b) => portKm(a) - portKm(b),
    near: (a, b) => nearKm(a) - nearKm(b),
    score: (a, b) => place(a) - place(b),
  };
  return outcomes.toSorted((a, b) => compare[key](a, b) || byName(a, b));
}
