import type { Atlas } from './atlas-schema.ts';
import type { Reach, Park } from './park.ts';
import { type DestinationPlace, byId } from './atlas.ts';
import type { RouteNetwork } from './network-schema.ts';
import { lengthKm, shortest } from './network.ts';
import type { FilterState } from './filters/registry.ts';
import { anyPlace, nearestServing } from './filters/serving.ts';

/** A stretch of road as it is driven: the way it is drawn, or back. */
interface Leg {
  readonly edge: string;
  readonly isBack: boolean;
}

/** What roads are drawn to when a park is open, and the filter that chooses among them. */
export const roadEnds = [
  { to: 'ports', filter: 'port' },
  { to: 'gates', filter: 'gate' },
  { to: 'airports', filter: 'airport' },
] as const;

/** The road from a park to the place of a kind that the question means, else to the nearest that serves. */
export interface RoadTaken {
  readonly to: (typeof roadEnds)[number]['to'];
  readonly place: string;
  readonly reach: Reach;
  readonly legs: readonly Leg[];
}

type Roads = Pick<RouteNetwork, 'edges'>;

/** The stretches of the shortest way between two nodes, in order; undefined where no road leads. */
export function wayBetween(network: Roads, from: string, to: string): readonly Leg[] | undefined {
  const km = shortest(network, from, lengthKm);
  const kmTo = (node: string): number => km.get(node) ?? Infinity;
  if (kmTo(to) === Infinity) return undefined;
  const legs: Leg[] = [];
  for (let here = to; here !== from;) {
    const last = network.edges
      .filter((edge) => edge.class !== 'sea' && (edge.a === here || edge.b === here))
      .map((edge) => ({ edge, before: edge.a === here ? edge.b : edge.a }))
      .find(({ edge, before }) => Math.abs(kmTo(before) + edge.lengthKm - kmTo(here)) < 1e-6);
    // Every node that was reached was reached from another.
    if (!last) throw new Error(`no road leads to ${here}`);
    legs.unshift({ edge: last.edge.id, isBack: last.edge.a === here });
    here = last.before;
  }
  return legs;
}

/** The roads of an open park to a port, a border gate and an airport. */
export function roadsTaken(
  park: Pick<Park, 'id' | 'access'>,
  filters: FilterState,
  atlas: Atlas,
): readonly RoadTaken[] {
  const { network } = atlas;
  const start = network.parks[park.id];
  if (!start) return [];
  return roadEnds.flatMap(({ to, filter }) => {
    const found = nearestServing(park, to, atlas, filters[filter] ?? anyPlace);
    const { node } = found ? byId<DestinationPlace>(atlas[to], found.id) : { node: null };
    const legs = node ? wayBetween(network, start.node, node) : undefined;
    return found && legs ? [{ to, place: found.id, reach: found.reach, legs }] : [];
  });
}

/** The line of a road from its stretches, each drawn from its first end to its second. */
export const lineAlong = <P>(
  legs: readonly Leg[],
  lineOf: (edge: string) => readonly P[],
): readonly P[] =>
  legs.flatMap(({ edge, isBack }) => (isBack ? lineOf(edge).toReversed() : lineOf(edge)));
