import { aboutLanguage, collectionIds, defaultLanguage, languages } from '@sites/domain';
import { screenKeys } from '@sites/link';
import { fileKinds, fileTypes } from '@sites/table';
import { enquiryPaths, enquirySecurity } from '../enquiries/documentation.ts';
import { type AnswerName, answerRef, answerSchemas } from './answers.ts';
import { type Asked, askedOf } from './asked.ts';
import { geojson } from './items.ts';
import { defaultLimit, formats, inWords, largestLimit } from './parameters.ts';
import { expected } from './query.ts';

const text = (name: string, description: string, schema: object = { type: 'string' }) => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
  style: 'form',
  explode: false,
});
const json = 'application/json';

/** Files of rows, which say themselves what their columns are. */
const filesBeside = (items: AnswerName) => ({
  [geojson]: { schema: { anyOf: [answerRef(items), answerRef('rows')] } },
  [fileTypes.csv]: { schema: { type: 'string' } },
  [fileTypes.xlsx]: { schema: { type: 'string', format: 'binary' } },
});

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: answerRef('problem') } },
});
const ok = (type: string, answer: AnswerName, others: Readonly<Record<string, object>> = {}) => ({
  200: {
    description: 'The answer',
    content: { [type]: { schema: answerRef(answer) }, ...others },
  },
  400: problem('A parameter cannot be read: it is named'),
});

const language = text('lang', 'Language of the texts', { type: 'string', enum: languages });

const common = [
  text('limit', `Features per page, at most ${largestLimit}`, {
    type: 'integer',
    minimum: 1,
    maximum: largestLimit,
    default: defaultLimit,
  }),
  text('offset', 'Features to pass over', { type: 'integer', minimum: 0, default: 0 }),
  text(
    'bbox',
    'West, south, east, north in degrees; features whose box touches it. West above east goes across 180°',
    {
      type: 'array',
      items: { type: 'number' },
      minItems: 4,
      maxItems: 6,
    },
  ),
  text('datetime', 'Accepted; the features have no time of their own, so all match'),
];

const withComma = languages.filter((one) => aboutLanguage(one).numbers.decimal === ',');

/** Spreadsheets read a file by the habits of their reader, so each language has its own. */
const fileLanguage = [
  'Language of the reasons and of files; raw gives ids and codes in files',
  'A CSV has the decimal sign and the separator of its language',
  `comma and semicolon in ${inWords(withComma)}, point and comma in the others and in raw; UTF-8 with a byte ` +
    'order mark, no sep= line',
].join('. ');

/** The parameters of a collection that has filters, written from their registry. */
const askedParameters = (asked: Asked) => [
  ...asked.filters.map((filter) =>
    text(filter.key, `Filter ${filter.key}: ${expected(filter.key)}`, {
      type: 'string',
      pattern: filter.pattern,
    }),
  ),
  ...asked.keys.flatMap((entry) => entry.keys.map((key) => text(key, expected(key, asked)))),
  text('lang', fileLanguage, {
    type: 'string',
    enum: [...languages, 'raw'],
    default: defaultLanguage,
  }),
  text(
    'f',
    `json is GeoJSON with shapes; ${inWords(fileKinds)} are files of rows with date, confidence and sources ` +
      'of every figure, geojson with a point for each',
    { type: 'string', enum: formats, default: 'json' },
  ),
  ...screenKeys.map((key) => text(key, 'Concerns a screen; accepted and ignored')),
];

/** The OpenAPI 3.0 document; the OGC class asks for that version. `about` is the address of the page about the data. */
export function openApi(base: string, about: string): object {
  const get = (
    operationId: string,
    summary: string,
    responses: ReturnType<typeof ok>,
    parameters: object[] = [],
  ) => ({ get: { operationId, summary, tags: ['data'], parameters, responses } });
  const items = collectionIds.map((id) => {
    const asked = askedOf(id);
    const answers = ok(geojson, `${id}-items`, asked && filesBeside(`${id}-items`));
    const parameters = [...common, ...(asked ? askedParameters(asked) : [])];
    return [
      `/collections/${id}/items`,
      get(`${id}Items`, `Features of ${id}`, answers, parameters),
    ] as const;
  });
  const single = collectionIds.map((id) => [
    `/collections/${id}/items/{featureId}`,
    get(`${id}Feature`, `One feature of ${id}`, ok(geojson, `${id}-feature`), [
      { name: 'featureId', in: 'path', required: true, schema: { type: 'string' } },
    ]),
  ]);
  const described = collectionIds.map((id) => [
    `/collections/${id}`,
    get(`${id}Collection`, `About ${id}`, ok(json, 'collection')),
  ]);
  return {
    openapi: '3.0.3',
    info: {
      title: 'Quảng Ninh Sites',
      version: '1.0.0',
      license: {
        name: 'Facts from public sources, each cited in the data',
        url: about,
      },
      description:
        'Economic zones, industrial parks and clusters of Quảng Ninh, Vietnam. A filter answers match, no match ' +
        'or may match; unknown is never 0.',
    },
    servers: [{ url: `${base}/api` }],
    paths: {
      '/': get('landing', 'Landing page', ok(json, 'landing')),
      '/conformance': get('conformance', 'Conformance classes', ok(json, 'conformance')),
      '/collections': get('collections', 'The collections', ok(json, 'collections')),
      ...Object.fromEntries([...described, ...items, ...single]),
      '/atlas': get(
        'atlas',
        'The whole dataset without shapes, in one document; with lang, in Vietnamese and that language',
        ok(json, 'atlas'),
        [language],
      ),
      '/map': get('map', 'The shapes that the map draws, with ids', ok(json, 'map'), [language]),
      '/history': get(
        'history',
        'The versions of the data and the figures that each changed',
        ok(json, 'history'),
      ),
      ...enquiryPaths(answerRef, problem),
    },
    components: { schemas: answerSchemas(), securitySchemes: enquirySecurity },
  };
}
