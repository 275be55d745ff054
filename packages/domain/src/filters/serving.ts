import type { Atlas } from '../atlas-schema.ts';
import type { DestinationPlace } from '../atlas.ts';
import { isConfirmed, pickClaim, isNumberClaim } from '../claim.ts';
import type { Park, Reach } from '../park.ts';
import type { Destination } from '../collections.ts';
import type { Gate, Port } from '../place.ts';

/** Road distance to a named place, or to any that serves: `cai-lan~60km`, `any~45min`, `any~40km~30000dwt`. */
export interface ReachLimit {
  readonly to: string;
  readonly limit: number;
  readonly unit: 'km' | 'min';
  /** Ports only: smallest ship class in DWT, or containers. */
  readonly needs?: { readonly dwt: number } | 'container';
}

export function writeNeeds(needs: NonNullable<ReachLimit['needs']>): string {
  return needs === 'container' ? 'container' : `${needs.dwt}dwt`;
}

/** Whether a place is one that a limit means. */
export type Serves = 'yes' | 'no' | 'berth-unknown' | 'berth-planned' | 'place-unconfirmed';

const isOpen = (place: DestinationPlace): Serves => {
  if (place.status === 'building' || place.status === 'planned') return 'no';
  const confirmed =
    place.status === 'operating' && place.statusClaim && isConfirmed(place.statusClaim);
  return confirmed ? 'yes' : 'place-unconfirmed';
};

/** The class of a port's berths, DWT. */
export const berthClass = ({ measures }: Port): number | undefined =>
  pickClaim(
    (measures.maxDwt ?? []).filter(isNumberClaim).filter((claim) => claim.berth === 'class'),
  )?.value;

/** Whether the berth takes the ship: by its class only. A light-loaded visit is no class; a planned class may come. */
function berthServes(port: Port, needs: ReachLimit['needs']): Serves {
  if (needs === undefined) return 'yes';
  if (needs === 'container')
    return port.container === null ? 'berth-unknown' : port.container ? 'yes' : 'no';
  const berth = berthClass(port);
  if (berth !== undefined) return berth >= needs.dwt ? 'yes' : 'no';
  const claims = (port.measures.maxDwt ?? []).filter(isNumberClaim);
  const planned = pickClaim(claims.filter((claim) => claim.berth === 'planned-class'));
  if (planned) return planned.value >= needs.dwt ? 'berth-planned' : 'no';
  return 'berth-unknown';
}

/** What a port handles must rest on a confirmed claim; a listing that nobody can name is none. */
export const hasConfirmedCargo = (port: Port): boolean =>
  (port.measures.cargoTypes ?? []).some(isConfirmed);

/** Places that `any` means: open ones; of ports, working quays for general or container cargo only. */
export function serves(
  place: DestinationPlace,
  to: Destination,
  value: Pick<ReachLimit, 'to' | 'needs'>,
): Serves {
  const named = value.to !== 'any';
  if (to === 'ports') {
    const port = place as Port;
    const berth = berthServes(port, value.needs);
    if (named) return berth;
    if (
      port.kind !== 'quay' ||
      !port.cargo.some((cargo) => cargo === 'general' || cargo === 'container')
    )
      return 'no';
    const open = isOpen(port);
    if (open !== 'yes') return open;
    return berth === 'yes' && !hasConfirmedCargo(port) ? 'berth-unknown' : berth;
  }
  if (named) return 'yes';
  if (to === 'gates' && (place as Gate).kind === 'checkpoint') return 'no';
  return isOpen(place);
}

/** A place that serves or may serve. */
interface Serving {
  readonly place: DestinationPlace;
  readonly sure: boolean;
}

/** The places that a limit means, in the order of the atlas. */
export function servingPlaces(
  to: Destination,
  atlas: Atlas,
  value: Pick<ReachLimit, 'to' | 'needs'>,
): readonly Serving[] {
  const places: readonly DestinationPlace[] =
    value.to === 'any' ? atlas[to] : atlas[to].filter(({ id }) => id === value.to);
  return places.flatMap((place) => {
    const role = serves(place, to, value);
    return role === 'no' ? [] : [{ place, sure: role === 'yes' }];
  });
}

/** Of some places the nearest that surely serves, else the nearest that may. Undefined where no road leads to one. */
export function nearestOf(
  park: Pick<Park, 'access'>,
  to: Destination,
  serving: readonly Serving[],
  unit: ReachLimit['unit'],
): { id: string; reach: Reach } | undefined {
  const reached = serving.flatMap(({ place, sure }) => {
    const reach = park.access[to][place.id];
    return reach ? [{ id: place.id, sure, reach }] : [];
  });
  const sure = reached.filter((one) => one.sure);
  const [best] = (sure.length > 0 ? sure : reached).toSorted(
    (a, b) => a.reach[unit][1] - b.reach[unit][1],
  );
  return best && { id: best.id, reach: best.reach };
}

export const anyPlace: ReachLimit = { to: 'any', limit: Infinity, unit: 'km' };

/**
 * The nearest place that surely serves, else the nearest that may; by road km. Undefined where no road leads
 * to one.
 */
export const nearestServing = (
  park: Pick<Park, 'access'>,
  to: Destination,
  atlas: Atlas,
  value: ReachLimit = anyPlace,
): { id: string; reach: Reach } | undefined =>
  nearestOf(park, to, servingPlaces(to, atlas, value), value.unit);
