import {
  type Atlas,
  type CollectionId,
  type Language,
  collectionIds,
  languages,
  localise,
} from '@sites/domain';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Content } from './build.ts';
import { inEveryLanguage } from './every-language.ts';
import { stillPlaces } from './still.ts';
import { type WordLists, isListed } from './words.ts';

/** Files by name, as they are written to `geo/dist`. */
export type BuiltFiles = Readonly<Record<string, unknown>>;

/** The properties by which the map styles a collection; of all others it draws the shape. */
const styled: Readonly<Partial<Record<CollectionId, readonly string[]>>> = {
  roads: ['class', 'ref'],
};

/** A feature reduced to what the map draws. */
const thin =
  (keep: readonly string[] = []) =>
  ({ id, geometry, properties }: Feature<Geometry | null>): Feature<Geometry | null> => ({
    type: 'Feature',
    // Every feature that the build makes has an id.
    id: id!,
    geometry,
    properties: Object.fromEntries(keep.map((key) => [key, properties?.[key] ?? null])),
  });

/** The shapes of zones, parks and roads and the labels, apart from the figures: the list never waits for them. */
function mapDocument({ collections, labels, units, atlas }: Content): object {
  const shapes = (id: CollectionId): FeatureCollection<Geometry | null> => ({
    type: 'FeatureCollection',
    features: collections[id].features.map(thin(styled[id])),
  });
  return {
    version: atlas.version,
    zones: shapes('zones'),
    parks: shapes('parks'),
    roads: shapes('roads'),
    labels: labels.map(({ accuracyM: _, ...label }) => label),
    units: units.map(({ name, lon, lat }) => ({ name, lon, lat })),
  };
}

/** The finished files: collections and the atlas as reviewed, and for readers of each language atlas and map. */
export function finishedFiles(content: Content, words: WordLists): BuiltFiles {
  const map = mapDocument(content);
  const read = <T>(document: T, language: Language): T =>
    localise(document, language, isListed(language) ? words[language] : {});
  return Object.fromEntries([
    ...collectionIds.map((id) => [`${id}.geojson`, content.collections[id]]),
    ['atlas.json', content.atlas],
    ['still.json', stillPlaces(content, words)],
    ['works.json', inEveryLanguage(content.works, words)],
    ...languages.flatMap((language) => [
      [`atlas.${language}.json`, read<Atlas>(content.atlas, language)],
      [`map.${language}.json`, read(map, language)],
    ]),
  ]);
}
