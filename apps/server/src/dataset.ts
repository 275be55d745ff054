import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Atlas,
  AtlasSchema,
  type CollectionId,
  recordOf,
  HistorySchema,
  MapShapesSchema,
  defaultLanguage,
  type Language,
  collectionIds,
  forEachLanguage,
  onceForEachLanguage,
} from '@sites/domain';
import type { Feature, Geometry } from 'geojson';
import * as v from 'valibot';
import { type Body, textBody } from './body.ts';
import { builtBody, readCheckSums, uncopied } from './built-files.ts';
import { type Row, rowOf } from './rows.ts';

/** Everything the server answers from, of one version of the data: read once, never changed. */
export interface Dataset {
  /** The atlas as it was reviewed, in Vietnamese and English. */
  readonly atlas: Atlas;
  /** The atlas for readers of each language. */
  readonly atlases: Readonly<Record<Language, Atlas>>;
  /** Finished files that are answers as they stand. */
  readonly documents: {
    readonly atlas: Body;
    readonly history: Body;
    readonly atlases: Readonly<Record<Language, Body>>;
    readonly maps: Readonly<Record<Language, Body>>;
  };
  readonly rows: Readonly<Record<CollectionId, readonly Row[]>>;
}

const FeaturesSchema = v.object({
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

const decoder = new TextDecoder();

const unreadable = (file: string, error: unknown): Error =>
  new Error(`cannot read ${file} of the dataset: ${(error as Error).message}`, { cause: error });

function contentOf(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** The files of a folder, read: each must be the one that the data's build wrote. */
function filesIn(folder: string) {
  const load = (file: string): Buffer => {
    try {
      return readFileSync(join(folder, file));
    } catch (error) {
      throw unreadable(file, error);
    }
  };
  const hashes = parse(
    v.record(v.string(), v.string()),
    contentOf('hashes.json', load('hashes.json').toString()),
    'hashes.json',
  );
  return (file: string) => {
    const read = load(file);
    if (hashes[file] !== createHash('sha256').update(read).digest('hex'))
      throw new Error(
        `bad dataset: ${file} is not the file that hashes.json was written for: ` +
          'restore geo/dist, or run npm run geo',
      );
    return read;
  };
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

/** A dataset can have the right shape and still be half of itself. */
function checkWhole(rows: Dataset['rows'], { network }: Atlas): void {
  for (const [name, all] of Object.entries(rows)) {
    const ids = all.map(({ id }) => id);
    const twice = ids.find((id, at) => ids.indexOf(id) !== at);
    if (ids.length === 0) throw new Error(`bad dataset: ${name}.geojson is empty`);
    if (twice !== undefined)
      throw new Error(`bad dataset: ${name}.geojson holds ${twice} more than once`);
  }
  if (network.nodes.length === 0 || network.edges.length === 0)
    throw new Error('bad dataset: atlas.json holds no roads');
}

/**
 * Loads the built dataset; throws a readable reason where it is missing or not what the code expects. Where no folder
 * holds the compressed forms of its documents, they are compressed when they are asked for.
 */
export function loadDataset(folder: string, compressedFolder = folder): Dataset {
  const read = filesIn(folder);
  const rowsOf = (id: CollectionId): readonly Row[] => {
    const file = `${id}.geojson`;
    const { features } = parse(FeaturesSchema, contentOf(file, read(file).toString()), file);
    // Geometries were checked when the data was built.
    return (features as unknown as Feature<Geometry | null>[]).map(rowOf);
  };
  const rows = recordOf(collectionIds, rowsOf);
  const sums = readCheckSums(compressedFolder);
  const document = (file: string) => {
    const identity = uncopied(read(file));
    const type = 'application/json';
    const built = builtBody(identity, type, join(compressedFolder, file), sums);
    // Development and tests have no build.
    const body = built.br ? built : textBody(decoder.decode(identity), type);
    // Of the body: what is held compressed is not held plain as well.
    return { text: () => decoder.decode(body.identity), body };
  };
  const reviewed = document('atlas.json');
  const history = document('history.json');
  const atlases = forEachLanguage((language) => document(`atlas.${language}.json`));
  const atlas = parse(AtlasSchema, contentOf('atlas.json', reviewed.text()), 'atlas.json');
  parse(HistorySchema, contentOf('history.json', history.text()), 'history.json');
  const maps = forEachLanguage((language) => document(`map.${language}.json`));
  parse(
    MapShapesSchema,
    contentOf(`map.${defaultLanguage}.json`, maps[defaultLanguage].text()),
    `map.${defaultLanguage}.json`,
  );
  checkWhole(rows, atlas);
  return {
    atlas,
    // One build wrote them out of the one that was parsed, as their hashes say.
    atlases: onceForEachLanguage((language) => JSON.parse(atlases[language].text()) as Atlas),
    documents: {
      atlas: reviewed.body,
      history: history.body,
      atlases: forEachLanguage((language) => atlases[language].body),
      maps: forEachLanguage((language) => maps[language].body),
    },
    rows,
  };
}
