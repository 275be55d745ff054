import {
  AtlasSchema,
  ClaimSchema,
  type CollectionId,
  FigureSchema,
  HistorySchema,
  LocalTextSchema,
  MapShapesSchema,
  NetworkSchema,
  type PlaceCollection,
  collectionIds,
  criterionKeys,
  placeSchemas,
} from '@sites/domain';
import { type JsonSchema, toJsonSchemaDefs } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { enquiryAnswers, enquirySchema } from '../enquiries/documentation.ts';
import { askedOf } from './asked.ts';

const LinkSchema = v.strictObject({
  href: v.string(),
  rel: v.string(),
  type: v.string(),
  title: v.optional(v.string()),
});
const links = v.array(LinkSchema);

const CollectionSchema = v.strictObject({
  id: v.string(),
  title: v.string(),
  description: v.string(),
  extent: v.strictObject({
    spatial: v.strictObject({ bbox: v.array(v.array(v.number())), crs: v.string() }),
  }),
  itemType: v.literal('feature'),
  crs: v.array(v.string()),
  links,
});

const verdict = v.picklist(['match', 'may', 'no']);
const points = { points: v.number(), low: v.number(), high: v.number() };

/** What an answer to filters adds to the properties of a place. */
const answer = {
  match: v.optional(verdict),
  reasons: v.optional(
    v.array(
      v.strictObject({
        filter: v.string(),
        match: verdict,
        code: v.string(),
        text: v.string(),
        settle: v.optional(v.string()),
      }),
    ),
  ),
};

/** What weights add to the properties of a park. */
const ranked = {
  ranking: v.optional(
    v.strictObject({
      score: v.number(),
      low: v.number(),
      high: v.number(),
      parts: v.array(
        v.strictObject({
          criterion: v.picklist(criterionKeys),
          weight: v.number(),
          ...points,
          state: v.string(),
        }),
      ),
    }),
  ),
};

const edge = NetworkSchema.entries.edges.item.entries;

/** The properties of the collections whose features are no places. */
const lines: Readonly<Record<Exclude<CollectionId, PlaceCollection>, v.ObjectEntries>> = {
  roads: {
    class: edge.class,
    ref: edge.ref,
    lengthKm: edge.lengthKm,
    from: LocalTextSchema,
    to: LocalTextSchema,
    note: edge.note,
  },
};

const places: Readonly<Partial<Record<CollectionId, { readonly entries: v.ObjectEntries }>>> =
  placeSchemas;

/** The properties of a feature: those of its place, whose id stands beside them. */
function propertiesOf(id: CollectionId): v.ObjectEntries {
  const { id: _, ...own } = places[id]?.entries ?? lines[id as keyof typeof lines];
  if (!askedOf(id)) return own;
  return id === 'parks' ? { ...own, ...answer, ...ranked } : { ...own, ...answer };
}

const feature = (properties: v.GenericSchema) => ({
  type: v.literal('Feature'),
  id: v.string(),
  geometry: v.nullable(
    v.object({
      type: v.picklist(['Point', 'LineString', 'Polygon', 'MultiPolygon']),
      coordinates: v.array(v.unknown()),
    }),
  ),
  properties,
});
const counts = v.strictObject({ match: v.number(), may: v.number(), no: v.number() });

/** What easing one filter or two would leave: `query` asks for it, `to` is null where a filter is dropped. */
const advice = v.strictObject({
  change: v.array(
    v.strictObject({ key: v.string(), from: v.string(), to: v.nullable(v.string()) }),
  ),
  query: v.string(),
  match: v.number(),
  may: v.number(),
});

/** The park that surely comes closest to what a filter asks, of those that surely pass all others. */
const nearest = v.strictObject({
  key: v.string(),
  park: v.string(),
  value: v.number(),
  unit: v.string(),
  asOf: v.optional(v.nullable(v.string())),
});

/** A park that a distance alone rules out: how far it is at most, and the least change that lets it in. */
const ruledOut = v.strictObject({ ...nearest.entries, ...advice.entries });

/** The features of a collection, one alone and a page of them. */
const featureSchemas = Object.fromEntries(
  collectionIds.flatMap((id) => {
    const entries = feature(v.strictObject(propertiesOf(id)));
    const page = v.strictObject({
      type: v.literal('FeatureCollection'),
      numberMatched: v.number(),
      numberReturned: v.number(),
      counts: v.optional(counts),
      advice: v.optional(v.array(advice)),
      nearest: v.optional(v.array(nearest)),
      ruledOut: v.optional(v.array(ruledOut)),
      links,
      features: v.array(v.strictObject(entries)),
    });
    return [
      [`${id}-feature`, v.strictObject({ ...entries, links })],
      [`${id}-items`, page],
    ];
  }),
) as Readonly<Record<`${CollectionId}-${'feature' | 'items'}`, v.GenericSchema>>;

/** The parks as a file of rows, each at its point, under the headings of its language. */
const rows = v.strictObject({
  type: v.literal('FeatureCollection'),
  link: v.string(),
  dataVersion: v.string(),
  features: v.array(v.strictObject(feature(v.record(v.string(), v.unknown())))),
});

/** Every answer of the API in JSON, and the parts that they share, by its name in the documentation. */
const schemas = {
  text: LocalTextSchema,
  claim: ClaimSchema,
  figure: FigureSchema,
  link: LinkSchema,
  collection: CollectionSchema,
  collections: v.strictObject({ links, collections: v.array(CollectionSchema) }),
  landing: v.strictObject({
    title: v.string(),
    description: v.string(),
    dataVersion: v.string(),
    links,
  }),
  conformance: v.strictObject({ conformsTo: v.array(v.string()) }),
  atlas: AtlasSchema,
  map: MapShapesSchema,
  rows,
  history: HistorySchema,
  problem: v.strictObject({
    type: v.string(),
    title: v.string(),
    status: v.number(),
    code: v.string(),
    detail: v.string(),
    parameters: v.optional(
      v.array(v.strictObject({ name: v.string(), value: v.string(), expected: v.string() })),
    ),
    fields: v.optional(
      v.array(
        v.strictObject({
          field: v.string(),
          code: v.string(),
          limit: v.optional(v.number()),
          detail: v.string(),
        }),
      ),
    ),
    current: v.optional(v.number()),
  }),
  ...featureSchemas,
  ...enquiryAnswers,
};
export type AnswerName = keyof typeof schemas;

export const answerRef = (name: AnswerName | 'enquiry') => ({
  $ref: `#/components/schemas/${name}`,
});

/** The schemas of all answers, and of what is sent, as OpenAPI 3.0 writes them. */
export const answerSchemas = () => ({ ...answers(), enquiry: enquirySchema() });

const answers = () =>
  toJsonSchemaDefs(schemas, {
    target: 'openapi-3.0',
    // JSON knows no other numbers.
    ignoreActions: ['finite'],
    overrideRef: ({ referenceId }) => answerRef(referenceId as AnswerName).$ref,
    overrideSchema({ valibotSchema, jsonSchema }) {
      // OpenAPI 3.0 has no way to say how keys are written.
      if (valibotSchema.type === 'record') return jsonSchema;
      // There, `nullable` counts beside a type only.
      const { nullable, ...schema } = jsonSchema as JsonSchema & { readonly nullable?: boolean };
      if (!nullable || (schema.type && !schema.enum)) return undefined;
      return { anyOf: [schema, { enum: [null] }] };
    },
  });
