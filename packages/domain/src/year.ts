import type { Atlas } from './atlas-schema.ts';
import { pointCollections } from './collection-views.ts';
import { type Measure } from './measures.ts';
import { measureNames } from './measure-views.ts';
import type { Park } from './park.ts';
import { type PowerKind, powerKinds } from './park-terms.ts';

/** A park as dated claims say it will be in a year. What is planned without a year is never counted as there. */
function parkIn(park: Park, year: number): Park {
  return park.years
    .filter((later) => later.year <= year)
    .reduce<Park>(
      (now, { figures, power, substations, plant, housing }) => ({
        ...now,
        figures: { ...now.figures, ...figures } as Park['figures'],
        power: { ...now.power, ...power } as Park['power'],
        substations: { ...now.substations, ...substations } as Park['substations'],
        ...(plant !== undefined && { plant }),
        ...(housing && { housing }),
      }),
      park,
    );
}

type Placed = {
  readonly status: string;
  readonly statusClaim: { readonly from?: number | undefined } | null;
};

const placeIn = <P extends Placed>(place: P, year: number): P =>
  place.status !== 'operating' &&
  place.statusClaim?.from !== undefined &&
  place.statusClaim.from <= year
    ? { ...place, status: 'operating' }
    : place;

const kept = new WeakMap<Atlas, Map<number, Atlas>>();

/** The atlas as it will be in a year, by dated claims; `undefined` is now. Each is worked out once. */
export function atlasIn(atlas: Atlas, year: number | undefined): Atlas {
  if (year === undefined) return atlas;
  const known = kept.get(atlas) ?? new Map<number, Atlas>();
  kept.set(atlas, known);
  const made = known.get(year) ?? {
    ...atlas,
    parks: atlas.parks.map((park) => parkIn(park, year)),
    ...Object.fromEntries(
      pointCollections.map((id) => [id, atlas[id].map((place) => placeIn<Placed>(place, year))]),
    ),
  };
  known.set(year, made);
  return made;
}

/** What of a park differs from now in a year. */
export function changesBy(
  park: Park,
  year: number,
): { readonly figures: readonly Measure[]; readonly power: readonly PowerKind[] } {
  const later = park.years.filter((one) => one.year <= year);
  return {
    figures: measureNames.filter((measure) => later.some(({ figures }) => measure in figures)),
    power: powerKinds.filter((kind) => later.some(({ power }) => kind in power)),
  };
}
