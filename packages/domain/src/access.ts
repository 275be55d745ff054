import { isConfirmed } from './claim.ts';
import { destinations } from './collection-views.ts';
import type { Destination } from './collections.ts';
import {
  type Point,
  lengthKm,
  minutes,
  shortest,
  straightBounds,
  straightKm,
  widen,
  withOffset,
} from './network.ts';
import type { RouteNetwork } from './network-schema.ts';
import type { Park, Reach } from './park.ts';
import type { Claim } from './claim-schema.ts';
import { recordOf } from './record.ts';

interface Place {
  readonly id: string;
  readonly location: Point | null;
}
interface Joined extends Place {
  readonly node: string | null;
}

/** Where a place joins the road network: a node, and the straight km to it. */
export interface Start {
  readonly node: string;
  readonly offsetKm: number;
}

/** Road bounds from a place to every reachable place of each destination collection. */
export function accessFrom(
  start: Start,
  from: Point,
  places: Readonly<Record<Destination, readonly Joined[]>>,
  network: Pick<RouteNetwork, 'edges'>,
  error: number,
): Park['access'] {
  const km = shortest(network, start.node, lengthKm);
  const min = shortest(network, start.node, minutes);
  const to = (collection: Destination): Record<string, Reach> =>
    Object.fromEntries(
      places[collection].flatMap((place) => {
        if (!place.node || !place.location) return [];
        const [roadKm, roadMin] = [km.get(place.node), min.get(place.node)];
        if (roadKm === undefined || roadMin === undefined) return [];
        const route = withOffset(roadKm, roadMin, start.offsetKm);
        return [[place.id, widen(route, from, place.location, error)]];
      }),
    );
  return recordOf(destinations, to);
}

/** The nearest of some places by straight line, with bounds from the accuracy of both points. */
export function nearestPlace(
  from: Point,
  places: readonly Place[],
): { id: string; km: [number, number, number] } | null {
  const [best] = places
    .flatMap(({ id, location }) => (location ? [{ id, location }] : []))
    .map((place) => ({ ...place, km: straightKm(from, place.location) }))
    .toSorted((a, b) => a.km - b.km || a.id.localeCompare(b.id));
  if (!best) return null;
  const [low, km, high] = straightBounds(from, best.location);
  return { id: best.id, km: [low, km, high] };
}

/** Whether a place surely works today and is somewhere. */
export const isWorking = (place: {
  readonly status: string;
  readonly statusClaim: Pick<Claim, 'verified'> | null;
  readonly location: unknown;
}): boolean =>
  place.status === 'operating' &&
  place.location !== null &&
  place.statusClaim !== null &&
  isConfirmed(place.statusClaim);
