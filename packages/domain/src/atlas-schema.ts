import * as v from 'valibot';
import { RatesSchema } from './rates-schema.ts';
import { EnergySchema } from './energy-schema.ts';
import { LawRuleSchema, TariffSchema } from './law-schema.ts';
import { RouteNetworkSchema } from './network-schema.ts';
import type { PlaceCollection } from './collections.ts';
import { placeSchemas } from './place-schemas.ts';
import { ReportSchema } from './report.ts';
import { NameSchema } from './site.ts';
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
  /** Wards, communes and special zones of today, by their Vietnamese name. */
  communes: v.record(v.string(), NameSchema),
  network: RouteNetworkSchema,
  rules: v.array(LawRuleSchema),
  tariff: TariffSchema,
  energy: EnergySchema,
  sources: SourcesSchema,
  rates: RatesSchema,
  report: ReportSchema,
});
export type Atlas = Readonly<v.InferOutput<typeof AtlasSchema>>;
