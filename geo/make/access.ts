import {
  type Destination,
  type Network,
  type Park,
  type Reach,
  destinations,
  isConfirmed,
  lengthKm,
  minutes,
  shortest,
  straightKm,
  widen,
  withOffset,
  recordOf,
} from '@sites/domain';
import type { Facts, ParkFile } from './files.ts';

/** One published distance beside the model's. */
export interface Comparison {
  readonly from: string;
  readonly to: string;
  readonly publishedKm: number;
  readonly modelKm: number;
  readonly straightKm: number;
  /** (model − published) ÷ published. */
  readonly error: number;
  /** False where the published figure is not longer than the straight line, so no road can have it. */
  readonly usable: boolean;
  readonly source: string;
}

const node = (network: Network, id: string) => {
  const found = network.nodes.find((one) => one.id === id);
  if (!found) throw new Error(`road network has no node ${id}`);
  return found;
};

/** Kilometres by the roads of the model, undefined where none leads. */
export const modelledKm = (network: Network, from: string, to: string): number | undefined =>
  shortest(network, from, lengthKm).get(to);

export function compare(network: Network): Comparison[] {
  return network.published.map(({ from, to, km, source }) => {
    const modelKm = modelledKm(network, from, to);
    if (modelKm === undefined) throw new Error(`no road from ${from} to ${to}`);
    const straight = straightKm(node(network, from), node(network, to));
    return {
      from,
      to,
      source,
      publishedKm: km,
      modelKm: Math.round(modelKm * 10) / 10,
      straightKm: Math.round(straight * 10) / 10,
      error: Math.round(((modelKm - km) / km) * 1000) / 1000,
      usable: km > straight * 1.01,
    };
  });
}

/** Share of the usable comparisons that the bounds of a route must cover. */
export const coveredShare = 0.9;

/** The smallest relative error that covers nine tenths of the usable comparisons. */
export function modelError(comparisons: readonly Comparison[]): number {
  const errors = comparisons
    .filter(({ usable }) => usable)
    .map(({ error }) => Math.abs(error))
    .toSorted((a, b) => a - b);
  const at = Math.ceil(errors.length * coveredShare) - 1;
  const error = errors[at];
  if (error === undefined) throw new Error('no usable comparison to measure the road model with');
  return Math.ceil(error * 100) / 100;
}

/** Road bounds from a park to every reachable place of each destination collection. */
export function accessOf(park: ParkFile, facts: Facts, error: number): Park['access'] {
  const start = facts.roads.parks[park.id];
  if (!start) throw new Error(`park ${park.id} has no node of the road network`);
  const km = shortest(facts.roads, start.node, lengthKm);
  const min = shortest(facts.roads, start.node, minutes);
  const to = (collection: Destination): Record<string, Reach> =>
    Object.fromEntries(
      facts[collection].flatMap((place) => {
        if (!place.node || !place.location) return [];
        const [roadKm, roadMin] = [km.get(place.node), min.get(place.node)];
        if (roadKm === undefined || roadMin === undefined) return [];
        return [
          [
            place.id,
            widen(
              withOffset(roadKm, roadMin, start.offsetKm),
              park.location,
              place.location,
              error,
            ),
          ],
        ];
      }),
    );
  return recordOf(destinations, to);
}

type Located = { id: string; location: { lon: number; lat: number; accuracyM: number } };

/** The nearest of some places by straight line, with bounds from the accuracy of both points. */
function nearest(
  park: ParkFile,
  places: readonly Located[],
): { id: string; km: [number, number, number] } | null {
  const [best] = places
    .map((place) => ({ place, km: straightKm(park.location, place.location) }))
    .toSorted((a, b) => a.km - b.km || a.place.id.localeCompare(b.place.id));
  if (!best) return null;
  const slack = (park.location.accuracyM + best.place.location.accuracyM) / 1000;
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    id: best.place.id,
    km: [round(Math.max(0, best.km - slack)), round(best.km), round(best.km + slack)],
  };
}

const isWorking = (place: {
  status: string;
  statusClaim: { verified?: false | undefined } | null;
  location: unknown;
}): boolean =>
  place.status === 'operating' &&
  place.location !== null &&
  place.statusClaim !== null &&
  isConfirmed(place.statusClaim as { verified?: false });

export const nearestSubstation = (park: ParkFile, facts: Facts, kv: number) =>
  nearest(
    park,
    facts.substations.filter((station) => station.kv === kv && isWorking(station)) as Located[],
  );

export const nearestPlant = (park: ParkFile, facts: Facts) =>
  nearest(park, facts.plants.filter(isWorking) as Located[]);
