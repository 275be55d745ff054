import * as v from 'valibot';
import type { Park } from './park.ts';
import { placeSchemas } from './place-schemas.ts';
import { destinations } from './collection-views.ts';
import type { Destination, PlaceCollection } from './collections.ts';
import { RouteNetworkSchema } from './network.ts';
import { RatesSchema } from './display-units.ts';
import { ReportSchema } from './report.ts';
import { EnergySchema } from './energy.ts';
import { LawRuleSchema, TariffSchema } from './law.ts';
import { SourcesSchema } from './source.ts';

type Places = { [C in PlaceCollection]: v.ArraySchema<(typeof placeSchemas)[C], undefined> };
const places = Object.fromEntries(
  Object.entries(placeSchemas).map(([id, schema]) => [id, v.array<v.GenericSchema>(schema)]),
  // The entries of a list cannot say that they are those of the table.
) as unknown as Places;

/** The figures of all places in one version and one language, without shapes: all that pages and filters read. */
export const AtlasSchema = v.strictObject({
  /** Changes with every change of the data. */
  version: v.string(),
  ...places,
  network: RouteNetworkSchema,
  rules: v.array(LawRuleSchema),
  tariff: TariffSchema,
  energy: EnergySchema,
  sources: SourcesSchema,
  rates: RatesSchema,
  report: ReportSchema,
});
export type Atlas = Readonly<v.InferOutput<typeof AtlasSchema>>;

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
