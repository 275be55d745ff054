import type { RouteNetwork } from './network-schema.ts';
import type { Reach } from './park.ts';

/** The way from a park's point to its node: longer than the straight line, on local roads. */
const offsetFactor = 1.3;
const offsetSpeedKmh = 40;

/** Cost of the best way from one node to every other; `weight` gives km or minutes of an edge. */
export function shortest(
  network: Pick<RouteNetwork, 'edges'>,
  from: string,
  weight: (edge: Edge) => number,
): Map<string, number> {
  const links = new Map<string, { to: string; cost: number }[]>();
  const link = (a: string, b: string, cost: number) =>
    links.set(a, [...(links.get(a) ?? []), { to: b, cost }]);
  for (const edge of network.edges) {
    if (edge.class === 'sea') continue;
    link(edge.a, edge.b, weight(edge));
    link(edge.b, edge.a, weight(edge));
  }
  const best = new Map([[from, 0]]);
  const costTo = (node: string): number => best.get(node) ?? Infinity;
  const nearestOf = (nodes: Iterable<string>): string => {
    let nearest = from;
    let least = Infinity;
    for (const node of nodes) if (costTo(node) < least) [nearest, least] = [node, costTo(node)];
    return nearest;
  };
  const open = new Set([from]);
  while (open.size > 0) {
    const here = nearestOf(open);
    open.delete(here);
    for (const { to, cost } of links.get(here) ?? []) {
      const total = costTo(here) + cost;
      if (total < costTo(to)) {
        best.set(to, total);
        open.add(to);
      }
    }
  }
  return best;
}

/** Kilometres or minutes as bounds: low, modelled, high. */
export type Triple = readonly [low: number, model: number, high: number];

type Edge = RouteNetwork['edges'][number];

export const lengthKm = (edge: Edge): number => edge.lengthKm;
export const minutes = (edge: Edge): number => (edge.lengthKm / edge.speedKmh) * 60;

export interface Point {
  readonly lon: number;
  readonly lat: number;
  readonly accuracyM: number;
}

const earthKm = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The way over the globe, as Turf measures it; all of Turf's units would come along with its own. */
export function straightKm(a: Point, b: Point): number {
  const haversine = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2;
  const onEarth = Math.cos(radians(a.lat)) * Math.cos(radians(b.lat));
  const part = haversine(b.lat - a.lat) + haversine(b.lon - a.lon) * onEarth;
  return 2 * Math.atan2(Math.sqrt(part), Math.sqrt(1 - part)) * earthKm;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * A modelled route as bounds. The model's measured relative error and the accuracy of both points widen it; a
 * road is never shorter than the straight line less that accuracy.
 */
export function widen(
  model: { km: number; min: number },
  from: Point,
  to: Point,
  error: number,
): Reach {
  const straight = straightKm(from, to);
  const slack = (from.accuracyM + to.accuracyM) / 1000;
  const slackKm = slack * offsetFactor;
  const slackMin = (slackKm / offsetSpeedKmh) * 60;
  const span = (value: number, extra: number, floor: number): [number, number, number] => [
    round(Math.max(0, floor, value / (1 + error) - extra)),
    round(value),
    round(value / (1 - error) + extra),
  ];
  return {
    km: span(model.km, slackKm, straight - slack),
    min: span(model.min, slackMin, 0),
    straightKm: round(straight),
  };
}

/** Adds the way from the park's point to its node. */
export const withOffset = (
  km: number,
  min: number,
  offsetKm: number,
): { km: number; min: number } => ({
  km: km + offsetKm * offsetFactor,
  min: min + ((offsetKm * offsetFactor) / offsetSpeedKmh) * 60,
});

/** Straight-line kilometres as bounds: the accuracy of both points widens them. */
export function straightBounds(from: Point, to: Point): Triple {
  const km = straightKm(from, to);
  const slack = (from.accuracyM + to.accuracyM) / 1000;
  return [round(Math.max(0, km - slack)), round(km), round(km + slack)];
}

interface Start {
  readonly node: RouteNetwork['nodes'][number];
  readonly offsetKm: number;
  readonly km: Map<string, number>;
  readonly min: Map<string, number>;
}

/** Routes from the last point asked for: every park asks for the same one. */
let last:
  | { readonly key: string; readonly network: RouteNetwork; readonly start: Start }
  | undefined;

/** The node of the roads that lies nearest to a point, and the straight km between them. */
export function nearestNode(
  point: Pick<Point, 'lon' | 'lat'>,
  network: RouteNetwork,
): Pick<Start, 'node' | 'offsetKm'> {
  const here = { ...point, accuracyM: 0 };
  const roads = new Set(
    network.edges.filter((edge) => edge.class !== 'sea').flatMap(({ a, b }) => [a, b]),
  );
  const [nearest] = network.nodes
    .filter(({ id }) => roads.has(id))
    .map((node) => ({ node, offsetKm: straightKm(here, node) }))
    .toSorted((a, b) => a.offsetKm - b.offsetKm);
  if (!nearest) throw new Error('the road network has no node');
  return nearest;
}

/** The node nearest to a point and the best ways from it. */
function routesFrom(point: Pick<Point, 'lon' | 'lat'>, network: RouteNetwork): Start {
  const key = `${point.lon},${point.lat}`;
  if (last?.key === key && last.network === network) return last.start;
  const nearest = nearestNode(point, network);
  const start = {
    ...nearest,
    km: shortest(network, nearest.node.id, lengthKm),
    min: shortest(network, nearest.node.id, minutes),
  };
  last = { key, network, start };
  return start;
}

/**
 * Minutes from a point to a node by the fastest route, the way to the network included; undefined where no
 * road leads.
 */
export function minutesTo(
  point: Pick<Point, 'lon' | 'lat'>,
  node: string,
  network: RouteNetwork,
): number | undefined {
  const start = routesFrom(point, network);
  const min = start.min.get(node);
  return min === undefined ? undefined : withOffset(0, min, start.offsetKm).min;
}

/** The road route from any point to a park, as bounds. */
export function reachFromPoint(
  point: Pick<Point, 'lon' | 'lat'>,
  park: { readonly id: string; readonly location: Point },
  network: RouteNetwork,
  error: number,
): Reach | undefined {
  const end = network.parks[park.id];
  if (!end) throw new Error(`park ${park.id} has no node of the road network`);
  const start = routesFrom(point, network);
  const [km, min] = [start.km.get(end.node), start.min.get(end.node)];
  if (km === undefined || min === undefined) return undefined;
  return widen(
    withOffset(km, min, start.offsetKm + end.offsetKm),
    { ...point, accuracyM: 0 },
    park.location,
    error,
  );
}
