import {
  ClaimSchema,
  IdSchema,
  LocalTextSchema,
  LonLatSchema,
  NameSchema,
  NetworkSchema,
  NoteSchema,
  RatesSchema,
  EnergySchema,
  LawRuleSchema,
  SourcesSchema,
  StatementsSchema,
  TariffSchema,
  WorkSchema,
  parkBasics,
  placeSchemas,
  zoneBasics,
} from '@sites/domain';
import * as v from 'valibot';

const finite = v.pipe(v.number(), v.finite());

/** Rings in degrees, counter-clockwise outside, first point repeated last; one entry per polygon. */
const OutlineSchema = v.nullable(
  v.strictObject({
    accuracyM: finite,
    method: LocalTextSchema,
    coordinates: v.array(v.array(v.array(LonLatSchema))),
  }),
);
export type Outline = NonNullable<v.InferOutput<typeof OutlineSchema>>;

const ParkFileSchema = v.strictObject({ ...parkBasics, outline: OutlineSchema });
export type ParkFile = v.InferOutput<typeof ParkFileSchema>;

const ZoneFileSchema = v.strictObject({ ...zoneBasics, outline: OutlineSchema });
export type ZoneFile = v.InferOutput<typeof ZoneFileSchema>;

const PlaceFileSchema = v.strictObject({
  id: IdSchema,
  name: NameSchema,
  kind: v.string(),
  rank: finite,
  lon: finite,
  lat: finite,
  accuracyM: finite,
  commune: v.nullable(v.string()),
});
const CommuneSchema = v.strictObject({
  name: v.string(),
  fullName: v.string(),
  kind: v.picklist(['ward', 'commune', 'special-zone']),
  areaKm2: finite,
  lon: finite,
  lat: finite,
  bbox: v.tuple([finite, finite, finite, finite]),
});

const TotalsSchema = v.strictObject({
  /** The dataset's own date: nothing in it may be younger. */
  compiled: v.string(),
  parks: v.record(v.string(), ClaimSchema),
  zones: v.record(v.string(), ClaimSchema),
  province: v.record(v.string(), v.array(ClaimSchema)),
  /** Of industrial clusters, which are in no total of the parks. */
  clusters: v.record(v.string(), v.array(ClaimSchema)),
  /** What the province itself said of its way. */
  statements: StatementsSchema,
  conflicts: v.array(NoteSchema),
  settled: v.array(NoteSchema),
  portAreas: v.record(v.string(), v.strictObject({ name: NameSchema, ports: v.array(IdSchema) })),
  contacts: v.array(v.strictObject({ id: IdSchema, name: NameSchema, website: v.string() })),
});

/** Folders of one file per place, and single files, with the shape of each. */
const { parks: _parks, zones: _zones, ...points } = placeSchemas;
export const folders = {
  parks: ParkFileSchema,
  zones: ZoneFileSchema,
  ...points,
  law: LawRuleSchema,
  works: WorkSchema,
} as const;
export const singles = {
  roads: NetworkSchema,
  places: v.array(PlaceFileSchema),
  communes: v.array(CommuneSchema),
  sources: SourcesSchema,
  totals: TotalsSchema,
  tariff: TariffSchema,
  energy: EnergySchema,
  rates: RatesSchema,
} as const;

/** Everything the reviewed files hold. */
export type Facts = { [K in keyof typeof folders]: v.InferOutput<(typeof folders)[K]>[] } & {
  [K in keyof typeof singles]: v.InferOutput<(typeof singles)[K]>;
};

/** Files by their path in a folder, each with the content of its JSON, or the error that kept it from being read. */
export type Files = Readonly<Record<string, unknown>>;

/** A failed check: which, in which file, and what is wrong. */
export interface Problem {
  readonly check: string;
  readonly file: string;
  readonly detail: string;
}
