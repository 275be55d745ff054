import type { Language } from '@sites/domain';
import type { Feature, Geometry } from 'geojson';
import type { Loaded, Row } from '../dataset.ts';

/** A feature reduced to what the map draws: its id, shape and the few properties that style it. */
const thin = (row: Row, keep: readonly string[]): Feature<Geometry | null> => {
  const { properties } = row.feature;
  return {
    type: 'Feature',
    id: row.id,
    geometry: row.feature.geometry,
    properties: Object.fromEntries(keep.map((key) => [key, properties?.[key] ?? null])),
  };
};

/** The shapes of zones, parks and roads and the labels, apart from the figures: the list never waits for them. */
export function mapDocument(
  { rows, labels, units, atlas, speak }: Loaded,
  language: Language,
): object {
  const collection = (features: Feature<Geometry | null>[]) => ({
    type: 'FeatureCollection',
    features,
  });
  return {
    version: atlas.version,
    zones: collection(rows.zones.map((row) => thin(row, []))),
    parks: collection(rows.parks.map((row) => thin(row, []))),
    roads: collection(rows.roads.map((row) => thin(row, ['class', 'ref']))),
    labels: speak(
      labels.map(({ id, name, kind, rank, lon, lat, also }) => ({
        id,
        name,
        kind,
        rank,
        lon,
        lat,
        also,
      })),
      language,
    ),
    units: units.map(({ name, lon, lat }) => ({ name, lon, lat })),
  };
}
