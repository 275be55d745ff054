import type { Atlas } from './atlas.ts';
import type { Claim } from './claim-schema.ts';
import { isConfirmed, isNumberClaim, isThere, pickClaim } from './claim.ts';
import type { Park } from './park.ts';

export type Substation = Atlas['substations'][number];

/** Transformers of some stations in MVA; `known` of `of` publish theirs. */
export interface Transformers {
  readonly mva: number;
  readonly known: number;
  readonly of: number;
}

/** What a park's own stations hold. */
export interface ParkSupply {
  readonly stations: readonly Substation[];
  readonly working: Transformers;
  /** Being built or planned. */
  readonly coming: Transformers;
}

const mvaOf = (claims: readonly Claim[] = []): number | undefined => {
  const claim = pickClaim(claims.filter(({ covers }) => covers === undefined));
  return claim && isNumberClaim(claim) && claim.unit === 'MVA' ? claim.value : undefined;
};

/** The transformers of stations, and `unlisted` stations more that no record names. */
export function transformersOf(stations: readonly Substation[], unlisted = 0): Transformers {
  // What is to be added to a station that works carries nothing yet.
  const counted = ({ status, measures: { mva = [] } }: Substation): readonly Claim[] =>
    status === 'operating' ? mva.filter(isThere) : mva;
  const figures = stations.flatMap((station) => mvaOf(counted(station)) ?? []);
  return {
    mva: figures.reduce((sum, value) => sum + value, 0),
    known: figures.length,
    of: stations.length + unlisted,
  };
}

/** Where no station of a park tells its transformers, its own figure speaks for the one it must come from. */
const orOwn = (listed: Transformers, own: number | undefined): Transformers =>
  listed.known === 0 && own !== undefined
    ? { mva: own, known: 1, of: Math.max(1, listed.of) }
    : listed;

/** The stations of a park itself, not those of projects inside it, and what they hold. */
export function parkSupply(park: Park, { substations }: Pick<Atlas, 'substations'>): ParkSupply {
  const stations = substations.filter((station) => station.park === park.id);
  const working = stations.filter(({ status }) => status === 'operating');
  const coming = stations.filter(({ status }) => status === 'building' || status === 'planned');
  const unlisted = (['110kv', '220kv'] as const).filter((kind) => {
    const { state, park: project } = park.power[kind];
    const isListed = working.some(({ kv }) => `${kv}kv` === kind);
    return state === 'existing' && project === undefined && !isListed;
  });
  const own = (park.measures.powerCapacityMva ?? []).filter(isConfirmed);
  const there = orOwn(transformersOf(working, unlisted.length), mvaOf(own.filter(isThere)));
  const planned = own.filter((claim) => !isThere(claim));
  return {
    stations,
    working: there,
    // An old plan of what stands by now is no more to come.
    coming: orOwn(transformersOf(coming), there.known > 0 ? undefined : mvaOf(planned)),
  };
}
