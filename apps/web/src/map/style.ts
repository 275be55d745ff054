import type { StyleSpecification } from 'maplibre-gl';
import { type Layer, type PointLayer, pointLayers } from '@sites/domain';
import type { Basemap } from './basemap.ts';
import type { MapFeatures } from './features.ts';
import { labels } from './style/labels.ts';
import { landAndSea } from './style/land-and-sea.ts';
import { parkLabels } from './style/park-labels.ts';
import { parks } from './style/parks.ts';
import { namesOf, places } from './style/places.ts';
import { nearPin, pointedAt } from './style/pointed-at.ts';
import { roads } from './style/roads.ts';
import { roadsTaken } from './style/roads-taken.ts';
import { scaled } from './style/scale.ts';
import { zones } from './style/zones.ts';
import type { Tokens } from './tokens.ts';

/** Layers that are not points, by the ids of their style layers. */
const drawnOtherwise: Readonly<Record<Exclude<Layer, PointLayer>, readonly string[]>> = {
  zones: ['zones-fill', 'zones-line', 'labels-zones'],
  roads: ['roads-minor', 'roads-national', 'roads-express'],
};
/** The ids of the style layers that draw a layer that a reader can switch. */
export const styleLayers = (layer: Layer): readonly string[] =>
  layer in drawnOtherwise
    ? drawnOtherwise[layer as keyof typeof drawnOtherwise]
    : [layer, namesOf(layer as PointLayer)];

export interface FontFace {
  readonly url: string;
  readonly 'unicode-range': string[];
}

/** The whole style: shapes of the basemap and the data, coloured by the page's own tokens. */
export function mapStyle(
  basemap: Basemap,
  features: MapFeatures,
  tokens: Tokens,
  fonts: Readonly<Record<'Regular' | 'SemiBold', readonly FontFace[]>>,
  scale: number,
  fullCoast?: GeoJSON.FeatureCollection,
): StyleSpecification {
  const source = (data: unknown) => ({
    type: 'geojson' as const,
    data: data as GeoJSON.GeoJSON,
    promoteId: 'id',
    tolerance: 0.2,
  });
  return {
    version: 8,
    // The engine takes lists of faces; its types know a single one only.
    'font-faces': fonts as unknown as NonNullable<StyleSpecification['font-faces']>,
    sources: {
      shore: source(basemap.shore),
      'coast-low': source(basemap.coastLow),
      coast: source(fullCoast ?? { type: 'FeatureCollection', features: [] }),
      neighbour: source(basemap.neighbour),
      border: source(basemap.border),
      province: source(basemap.province),
      roads: source(features.roads),
      zones: source(features.zones),
      'zone-labels': source(features.zoneLabels),
      parks: source(features.parks),
      'park-labels': source({ type: 'FeatureCollection', features: [] }),
      labels: source(features.labels),
      ...Object.fromEntries(pointLayers.map((layer) => [layer, source(features[layer])])),
      accuracy: source({ type: 'FeatureCollection', features: [] }),
      shown: source({ type: 'FeatureCollection', features: [] }),
      'roads-taken': source({ type: 'FeatureCollection', features: [] }),
      near: source({ type: 'FeatureCollection', features: [] }),
    },
    layers: [
      ...landAndSea(tokens, fullCoast !== undefined),
      ...roads(tokens),
      ...zones(tokens),
      ...pointedAt(tokens),
      ...parks(tokens),
      ...roadsTaken(tokens),
      ...labels(tokens),
      ...places(tokens),
      parkLabels(tokens),
      nearPin(tokens),
    ].map((layer) => scaled(layer, scale)),
  };
}
