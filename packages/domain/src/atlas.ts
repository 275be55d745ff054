import type { Park, Zone } from './park.ts';
import type { Airport, Destination, Gate, Interchange, Port } from './place.ts';

/** Everything filters look at: the parks, and the places they name. */
export interface Atlas {
  readonly parks: readonly Park[];
  readonly zones: readonly Pick<Zone, 'id' | 'name'>[];
  readonly ports: readonly Port[];
  readonly gates: readonly Gate[];
  readonly airports: readonly Airport[];
  readonly interchanges: readonly Interchange[];
}
export type DestinationPlace = Atlas[Destination][number];

export function findPark(atlas: Pick<Atlas, 'parks'>, id: string): Park | undefined {
  return atlas.parks.find((park) => park.id === id);
}
