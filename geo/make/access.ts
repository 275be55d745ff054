import {
  type Network,
  type Park,
  accessFrom,
  isWorking,
  lengthKm,
  nearestPlace,
  shortest,
  straightKm,
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
  return accessFrom(start, park.location, facts, facts.roads, error);
}

export const nearestSubstation = (park: ParkFile, facts: Facts, kv: number) =>
  nearestPlace(
    park.location,
    facts.substations.filter((station) => station.kv === kv && isWorking(station)),
  );

export const nearestPlant = (park: ParkFile, facts: Facts) =>
  nearestPlace(park.location, facts.plants.filter(isWorking));
