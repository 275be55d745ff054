import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  AtlasSchema,
  type Dataset,
  type History,
  HistorySchema,
  LabelSchema,
  type Language,
  forEachLanguage,
  localise,
  type Label,
  type UnitPlace,
  UnitPlaceSchema,
  type CollectionId,
  collectionIds,
  placeCollections,
} from '@sites/domain';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import * as v from 'valibot';

export type Box = readonly [west: number, south: number, east: number, north: number];

/** A feature as text, ready to be joined into an answer, with what is needed to select it. */
export interface Row {
  readonly id: string;
  readonly json: string;
  /** Null where the place has no published site. */
  readonly box: Box | null;
  readonly feature: Feature<Geometry | null>;
}

/** Everything the server answers from: parsed once, never changed. */
export interface Loaded {
  /** The dataset as it was reviewed, in Vietnamese and English. */
  readonly atlas: Dataset;
  /** The dataset for readers of each language. */
  readonly atlases: Readonly<Record<Language, Dataset>>;
  /** A copy of some content for readers of a language. */
  readonly speak: <T>(content: T, language: Language) => T;
  readonly history: History;
  readonly rows: Readonly<Record<CollectionId, readonly Row[]>>;
  readonly labels: readonly Label[];
  readonly units: readonly UnitPlace[];
}

const FeatureCollectionSchema = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.looseObject({
      type: v.literal('Feature'),
      id: v.string(),
      properties: v.record(v.string(), v.unknown()),
      geometry: v.nullable(
        v.looseObject({
          type: v.picklist(['Point', 'LineString', 'Polygon', 'MultiPolygon']),
          coordinates: v.array(v.unknown()),
        }),
      ),
    }),
  ),
});

/** Reads JSON files of a folder and remembers the hash of each. */
function reader(folder: string) {
  const hashes = new Map<string, string>();
  const read = (file: string): unknown => {
    try {
      const bytes = readFileSync(join(folder, file));
      hashes.set(file, createHash('sha256').update(bytes).digest('hex'));
      return JSON.parse(bytes.toString('utf8'));
    } catch (error) {
      throw new Error(`cannot read ${file} of the dataset: ${(error as Error).message}`, {
        cause: error,
      });
    }
  };
  return { read, hashes };
}

/** A dataset can have the right shape and still be half of itself. */
function checkWhole(
  all: Readonly<Record<string, readonly Feature<Geometry | null>[]>>,
  atlas: Dataset,
  written: Readonly<Record<string, string>>,
  found: ReadonlyMap<string, string>,
): void {
  for (const [name, features] of Object.entries(all)) {
    const ids = features.map(({ id }) => id);
    const twice = ids.find((id, at) => ids.indexOf(id) !== at);
    if (ids.length === 0) throw new Error(`bad dataset: ${name}.geojson is empty`);
    if (twice !== undefined)
      throw new Error(`bad dataset: ${name}.geojson holds ${twice} more than once`);
  }
  if (atlas.network.nodes.length === 0 || atlas.network.edges.length === 0)
    throw new Error('bad dataset: network.json holds no roads');
  for (const [file, hash] of found)
    if (written[file] !== hash)
      throw new Error(
        `bad dataset: ${file} is not the file that hashes.json was written for: ` +
          'restore geo/dist, or run npm run geo',
      );
}

function parse<S extends v.GenericSchema>(
  schema: S,
  content: unknown,
  file: string,
): v.InferOutput<S> {
  const result = v.safeParse(schema, content);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(
    `bad dataset: ${file}: ${v.getDotPath(issue) ?? ''}: ${issue.message} (${result.issues.length} problems)`,
  );
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && typeof value[0] === 'number';
const positions = (coordinates: unknown): Position[] =>
  isPosition(coordinates) ? [coordinates] : (coordinates as unknown[]).flatMap(positions);

export function boxOf(geometry: Geometry | null): Box | null {
  if (!geometry || !('coordinates' in geometry)) return null;
  const all = positions(geometry.coordinates);
  const [xs, ys] = [all.map(([x]) => x!), all.map(([, y]) => y!)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Properties come last: an answer to filters is written into their end. */
function toRow({ id, geometry, properties }: Feature<Geometry | null>): Row {
  const feature = { type: 'Feature' as const, id: id!, geometry, properties };
  return { id: String(id), json: JSON.stringify(feature), box: boxOf(geometry), feature };
}

/** Loads the built dataset; throws a readable reason where it is missing or not what the code expects. */
export function loadDataset(folder: string): Loaded {
  const { read, hashes } = reader(folder);
  const features = (id: CollectionId) =>
    (
      parse(
        FeatureCollectionSchema,
        read(`${id}.geojson`),
        `${id}.geojson`,
      ) as unknown as FeatureCollection<Geometry | null>
    ).features;
  const all = Object.fromEntries(collectionIds.map((id) => [id, features(id)])) as Record<
    CollectionId,
    Feature<Geometry | null>[]
  >;
  const places = (id: CollectionId) =>
    all[id].map((feature) => ({ ...feature.properties, id: feature.id }));
  const { version } = parse(
    v.object({ version: v.string() }),
    read('version.json'),
    'version.json',
  );
  const atlas = parse(
    AtlasSchema,
    {
      version,
      ...Object.fromEntries(placeCollections.map((id) => [id, places(id)])),
      ...(read('rules.json') as object),
      network: read('network.json'),
      sources: read('sources.json'),
      rates: read('rates.json'),
      report: read('report.json'),
    },
    'dataset',
  );
  const { labels, units } = parse(
    v.object({ labels: v.array(LabelSchema), units: v.array(UnitPlaceSchema) }),
    read('places.json'),
    'places.json',
  );
  const rows = Object.fromEntries(
    collectionIds.map((id) => [id, all[id].map(toRow)]),
  ) as unknown as Loaded['rows'];
  const history = parse(HistorySchema, read('history.json'), 'history.json');
  const lists = forEachLanguage((language) =>
    ['vi', 'en'].includes(language)
      ? {}
      : parse(
          v.record(v.string(), v.string()),
          read(`words-${language}.json`),
          `words-${language}.json`,
        ),
  );
  const written = parse(v.record(v.string(), v.string()), read('hashes.json'), 'hashes.json');
  hashes.delete('hashes.json');
  checkWhole(all, atlas, written, hashes);
  const speak = <T>(content: T, language: Language): T =>
    localise(content, language, lists[language]);
  const atlases = forEachLanguage((language) => speak(atlas, language));
  return { atlas, atlases, speak, history, rows, labels, units };
}
