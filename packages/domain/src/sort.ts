import type { Atlas } from './atlas.ts';
import type { Outcome, Values } from './filters/apply.ts';
import { interval } from './figure.ts';
import type { Measure } from './figure.ts';
import { parkStatuses } from './park.ts';
import type { ReachLimit } from './filters/reach.ts';

/** Orders a reader can choose; `ready` is the default: most land surely ready first, then how far the park is built. */
export const sortKeys = ['ready', 'name', 'area', 'vacancy', 'port'] as const;
export type SortKey = (typeof sortKeys)[number];

type Compare = (a: Outcome, b: Outcome) => number;

const byName: Compare = (a, b) => a.park.name.vi.localeCompare(b.park.name.vi, 'vi');

/** Larger first: by what is sure, then by what is possible; unknown last. */
const byMeasure = (measure: Measure): Compare => (a, b) => {
  const [la, ha] = interval(a.park.figures[measure]) ?? [-1, -1];
  const [lb, hb] = interval(b.park.figures[measure]) ?? [-1, -1];
  return lb - la || Math.min(hb, 1e9) - Math.min(ha, 1e9);
};

const byStatus: Compare = (a, b) => parkStatuses.indexOf(a.park.status.value) - parkStatuses.indexOf(b.park.status.value);

const nearestPortKm = (outcome: Outcome, to: string | undefined, atlas: Atlas): number => {
  const { ports } = outcome.park.access;
  if (to && to !== 'any') return ports[to]?.km[1] ?? Infinity;
  const quays = atlas.ports.filter((port) => port.kind === 'quay' && port.status === 'operating' && port.cargo.some((cargo) => cargo === 'general' || cargo === 'container'));
  return Math.min(...quays.map(({ id }) => ports[id]?.km[1] ?? Infinity));
};

/** Sorts outcomes; equal ones by name, so that every machine shows the same order. */
export function sortOutcomes(outcomes: readonly Outcome[], key: SortKey, values: Values, atlas: Atlas): Outcome[] {
  const to = (values as { port?: ReachLimit }).port?.to;
  const compare: Record<SortKey, Compare> = {
    ready: (a, b) => byMeasure('vacancy')(a, b) || byStatus(a, b) || byMeasure('plannedArea')(a, b),
    name: byName,
    area: byMeasure('plannedArea'),
    vacancy: byMeasure('vacancy'),
    port: (a, b) => nearestPortKm(a, to, atlas) - nearestPortKm(b, to, atlas),
  };
  return outcomes.toSorted((a, b) => compare[key](a, b) || byName(a, b));
}
