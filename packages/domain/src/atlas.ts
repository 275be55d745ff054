import type { Atlas } from './atlas-schema.ts';

import { destinations } from './collection-views.ts';
import type { Destination } from './collections.ts';
import type { Park } from './park.ts';

export type { Atlas } from './atlas-schema.ts';

export type DestinationPlace = Atlas[Destination][number];

/** All places that roads are measured to. */
export const destinationPlaces = (atlas: Pick<Atlas, Destination>): readonly DestinationPlace[] =>
  destinations.flatMap((to): readonly DestinationPlace[] => atlas[to]);

export function findPark(atlas: Pick<Atlas, 'parks'>, id: string): Park | undefined {
  return atlas.parks.find((park) => park.id === id);
}

/** The entry of an id that comes from the data itself, or was looked for before: it must be there. */
export function byId<T extends { readonly id: string }>(
  list: readonly T[],
  id: string | undefined,
): T {
  const found = list.find((one) => one.id === id);
  if (!found) throw new Error(`there is nothing with the id ${id}`);
  return found;
}

/** So much of a version's name is enough in a link. */
export const shortVersion = (version: string): string => version.slice(0, 5);
