import { readFileSync } from 'node:fs';
import {
  AtlasSchema,
  type Dataset,
  type Language,
  localise,
  placeCollections,
} from '@sites/domain';
import * as v from 'valibot';

const dist = new URL('../../../geo/dist/', import.meta.url);
const read = (file: string): unknown => JSON.parse(readFileSync(new URL(file, dist), 'utf8'));
const places = (id: string): object[] =>
  (read(`${id}.geojson`) as { features: { id: string; properties: object }[] }).features.map(
    ({ id: own, properties }) => ({ ...properties, id: own }),
  );

/** The committed dataset, for tests that are about the real parks; `change` gives each park what no release has. */
export function realAtlas(change: (park: object) => object = (park) => park): Dataset {
  return v.parse(AtlasSchema, {
    ...(read('version.json') as object),
    ...Object.fromEntries(placeCollections.map((id) => [id, places(id)])),
    parks: places('parks').map(change),
    ...(read('rules.json') as object),
    network: read('network.json'),
    sources: read('sources.json'),
    rates: read('rates.json'),
    report: read('report.json'),
  });
}

/** The committed dataset for readers of a language. */
export function atlasIn(language: Language): Dataset {
  return localise(
    realAtlas(),
    language,
    language === 'vi' || language === 'en'
      ? {}
      : (read(`words-${language}.json`) as Record<string, string>),
  );
}
