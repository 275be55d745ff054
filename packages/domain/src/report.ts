import * as v from 'valibot';
import { ClaimSchema, IdSchema, LocalTextSchema } from './claim-schema.ts';
import { measureNames } from './measure-views.ts';
import { NameSchema, NoteSchema } from './site.ts';

const finite = v.pipe(v.number(), v.finite());
const date = v.nullable(v.string());
const claims = v.record(v.string(), ClaimSchema);

/** What the province named as its bottlenecks, and where it wants to go; words, no figures. */
export const StatementsSchema = v.strictObject({
  bottlenecks: v.array(NoteSchema),
  directions: v.array(NoteSchema),
  /** The shift of its energy in one sentence. */
  energy: NoteSchema,
});

/** What adds up to what, what is known of how many, and what is open. Areas in ha, distances in km. */
export const ReportSchema = v.strictObject({
  /** The dataset's own date. */
  compiled: v.string(),
  totals: v.strictObject({
    parks: claims,
    zones: claims,
    province: v.record(v.string(), v.array(ClaimSchema)),
    clusters: v.record(v.string(), v.array(ClaimSchema)),
  }),
  statements: StatementsSchema,
  sums: v.strictObject({
    plannedArea: v.strictObject({
      ha: finite,
      counted: finite,
      of: finite,
      notAdded: v.array(v.strictObject({ park: IdSchema, ha: finite, in: v.nullable(IdSchema) })),
    }),
    zoneArea: v.strictObject({ ha: finite, counted: finite, of: finite }),
    records: v.strictObject({
      parks: finite,
      named: finite,
      projects: finite,
      insideZones: finite,
    }),
  }),
  coverage: v.array(
    v.strictObject({
      measure: v.picklist(measureNames),
      unit: v.string(),
      of: finite,
      known: finite,
      bounds: finite,
      unknown: finite,
      notApplicable: finite,
      oldest: date,
      newest: date,
    }),
  ),
  published: v.array(
    v.strictObject({ measure: v.string(), parks: finite, of: finite, oldest: date, newest: date }),
  ),
  pins: v.record(v.string(), finite),
  zones: v.array(
    v.strictObject({
      id: IdSchema,
      declaredHa: finite,
      drawnHa: finite,
      accuracyM: v.nullable(finite),
      method: v.nullable(LocalTextSchema),
    }),
  ),
  routes: v.strictObject({
    /** Relative error that covers `coveredShare` of the usable comparisons. */
    error: finite,
    coveredShare: finite,
    comparisons: v.array(
      v.strictObject({
        from: v.string(),
        to: v.string(),
        publishedKm: finite,
        modelKm: finite,
        straightKm: finite,
        error: finite,
        usable: v.boolean(),
        source: v.string(),
        fromName: LocalTextSchema,
        toName: LocalTextSchema,
      }),
    ),
    usable: finite,
    median: v.nullable(finite),
    largest: v.nullable(finite),
  }),
  conflicts: v.array(NoteSchema),
  settled: v.array(NoteSchema),
  contacts: v.array(v.strictObject({ id: IdSchema, name: NameSchema, website: v.string() })),
  portAreas: v.record(v.string(), v.strictObject({ name: NameSchema, ports: v.array(IdSchema) })),
});
export type Report = v.InferOutput<typeof ReportSchema>;
