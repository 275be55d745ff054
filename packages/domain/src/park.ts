import * as v from 'valibot';
import { ClaimSchema, DateSchema, IdSchema, LocalTextSchema } from './claim-schema.ts';
import { confidences, phases } from './claim-terms.ts';
import { destinations } from './collection-views.ts';
import { FigureSchema } from './figure-schema.ts';
import { measureNames } from './measure-views.ts';
import { CommuneSchema, LocationSchema, NameSchema, NoteSchema, cited, identity } from './site.ts';
import { parkStatuses, powerKinds, sectors } from './park-terms.ts';

const finite = v.pipe(v.number(), v.finite());
const lonLat = v.tuple([finite, finite]);
const TenantSchema = v.strictObject({
  name: LocalTextSchema,
  detail: v.optional(LocalTextSchema),
  /** Hectares of the tenant's plot, where published. */
  plotHa: v.optional(finite),
  asOf: v.nullable(DateSchema),
  ...cited,
});
export type Tenant = v.InferOutput<typeof TenantSchema>;

const DeveloperSchema = v.strictObject({
  name: v.nullable(LocalTextSchema),
  parent: v.nullable(LocalTextSchema),
  country: v.nullable(LocalTextSchema),
  website: v.nullable(v.string()),
  phone: v.nullable(v.string()),
  email: v.nullable(v.string()),
  address: v.optional(v.string()),
  taxCode: v.optional(v.string()),
  note: v.optional(LocalTextSchema),
  source: v.optional(v.nullable(IdSchema)),
  confidence: v.optional(v.picklist(confidences)),
});

/** What every view of a park shares: the reviewed file holds it, the built atlas repeats it. */
export const parkBasics = {
  ...identity,
  name: NameSchema,
  aliases: v.array(v.string()),
  partOf: v.nullable(IdSchema),
  children: v.array(IdSchema),
  planMembership: v.picklist(['confirmed', 'likely', 'provisional']),
  newIn2023Plan: v.boolean(),
  status: v.strictObject({
    value: v.picklist(parkStatuses),
    asOf: v.nullable(DateSchema),
    note: v.optional(LocalTextSchema),
    source: IdSchema,
    confidence: v.picklist(confidences),
  }),
  zone: v.nullable(IdSchema),
  formerDistrict: LocalTextSchema,
  commune: CommuneSchema,
  location: LocationSchema,
  developer: DeveloperSchema,
  sectors: v.array(
    v.strictObject({ codes: v.array(v.picklist(sectors)), label: LocalTextSchema, ...cited }),
  ),
  tenants: v.array(TenantSchema),
  boundary: v.array(NoteSchema),
  incentives: v.array(NoteSchema),
  remarks: v.array(NoteSchema),
  measures: v.record(v.string(), v.array(ClaimSchema)),
  /** Looked for and not found, with what is known of the reason. */
  missing: v.record(v.string(), v.nullable(LocalTextSchema)),
};

/** A road route as bounds: [low, modelled, high]; kilometres of the shortest, minutes of the fastest route. */
const ReachSchema = v.strictObject({
  km: v.tuple([finite, finite, finite]),
  min: v.tuple([finite, finite, finite]),
  /** Straight-line kilometres between the two points. */
  straightKm: finite,
});
export type Reach = v.InferOutput<typeof ReachSchema>;

/** Supply of one kind on the park's own ground. */
const PowerStateSchema = v.strictObject({
  state: v.picklist([...phases, 'beside', 'tenant', 'none', 'unknown']),
  claim: v.optional(ClaimSchema),
  /** The licensed project inside an umbrella park that has it. */
  park: v.optional(IdSchema),
});
export type PowerState = v.InferOutput<typeof PowerStateSchema>;

/** Nearest located, working substation of a voltage; straight-line bounds, as both points are estimates. */
const NearbySchema = v.nullable(
  v.strictObject({ id: IdSchema, km: v.tuple([finite, finite, finite]) }),
);

/** The furthest that workers' housing of the park, or in its commune, is said to have come. */
const HousingSchema = v.strictObject({
  state: v.picklist([...phases, 'unknown']),
  claim: v.optional(ClaimSchema),
  /** The park that publishes it, where it is not the park itself. */
  park: v.optional(IdSchema),
});
export type Housing = v.InferOutput<typeof HousingSchema>;

const reaches = v.record(v.string(), ReachSchema);

/** What is there from a year on and is not there now, by dated claims; only what differs. */
const YearSchema = v.strictObject({
  year: finite,
  figures: v.partial(v.strictObject(v.entriesFromList(measureNames, FigureSchema))),
  power: v.partial(v.strictObject(v.entriesFromList(powerKinds, PowerStateSchema))),
  substations: v.partial(v.strictObject({ '110kv': NearbySchema, '220kv': NearbySchema })),
  plant: v.optional(NearbySchema),
  housing: v.optional(HousingSchema),
});

/** A park of the built atlas: the reviewed facts and what follows from them. */
export const ParkSchema = v.strictObject({
  ...parkBasics,
  /** The umbrella park that it is a project of, or itself: parks of one site are no rivals. */
  site: IdSchema,
  sectorCodes: v.array(v.picklist(sectors)),
  figures: v.strictObject(v.entriesFromList(measureNames, FigureSchema)),
  access: v.strictObject(v.entriesFromList(destinations, reaches)),
  power: v.strictObject(v.entriesFromList(powerKinds, PowerStateSchema)),
  substations: v.strictObject({ '110kv': NearbySchema, '220kv': NearbySchema }),
  plant: NearbySchema,
  housing: HousingSchema,
  /** Later years in which a dated claim changes something, oldest first. */
  years: v.array(YearSchema),
  /** Minimum-wage region, 1 (highest wage) to 4; null where it is not published. */
  wageRegion: v.nullable(v.picklist([1, 2, 3, 4])),
  /** Everything it can be found by, folded: names, aliases, new and old units, developer and tenants. */
  searchText: v.string(),
  outline: v.strictObject({
    kind: v.picklist(['outline', 'disc', 'umbrella']),
    accuracyM: finite,
    method: v.optional(LocalTextSchema),
  }),
});
export type Park = v.InferOutput<typeof ParkSchema>;

/** What the reviewed file of a zone and the built zone share. */
export const zoneBasics = {
  ...identity,
  name: NameSchema,
  type: v.picklist(['coastal', 'border-gate']),
  measures: v.record(v.string(), v.array(ClaimSchema)),
  missing: v.record(v.string(), v.nullable(LocalTextSchema)),
  founding: v.nullable(
    v.strictObject({
      decision: v.nullable(v.string()),
      date: v.nullable(DateSchema),
      note: v.optional(LocalTextSchema),
      ...cited,
    }),
  ),
  plans: v.array(
    v.strictObject({
      decision: v.nullable(v.string()),
      date: v.nullable(DateSchema),
      horizon: v.nullable(v.string()),
      status: LocalTextSchema,
      note: v.optional(LocalTextSchema),
      ...cited,
    }),
  ),
  units: v.array(
    v.strictObject({ name: v.string(), share: v.picklist(['whole', 'part', 'possible']) }),
  ),
  /** Communes, wards and towns before 1 July 2025, for search. */
  formerUnits: v.array(v.string()),
  boundary: v.strictObject({ text: LocalTextSchema, ...cited }),
  subAreas: v.array(LocalTextSchema),
  functions: v.array(LocalTextSchema),
  prioritySectors: v.array(LocalTextSchema),
  targets: v.array(ClaimSchema),
  statistics: v.array(ClaimSchema),
  status: v.nullable(NoteSchema),
  parks: v.array(IdSchema),
};

/** A zone of the built atlas; its outline is a shape of the map, here only how it was drawn. */
export const ZoneSchema = v.strictObject({
  ...zoneBasics,
  outline: v.strictObject({ accuracyM: finite, method: LocalTextSchema, areaHa: finite }),
});
export type Zone = v.InferOutput<typeof ZoneSchema>;

export const LonLatSchema = lonLat;
