import type { LayerSpecification } from 'maplibre-gl';
import { type PointLayer, collectionDetails, pointLayers } from '@sites/domain';
import type { Tokens } from '../tokens.ts';
import { halo, regular } from './expressions.ts';

/** Text that steps aside rather than lie on another. */
const aside = {
  'text-variable-anchor': ['left', 'right', 'bottom', 'top'] as (
    | 'left'
    | 'right'
    | 'bottom'
    | 'top'
  )[],
  'text-justify': 'auto' as const,
};

/** Places as icons with their names, those that come first in the choice of layers on top. */
export function places(tokens: Tokens): LayerSpecification[] {
  const drawn = (id: PointLayer): LayerSpecification => ({
    id,
    type: 'symbol',
    source: id,
    minzoom: collectionDetails[id].minzoom,
    layout: {
      'icon-image': id,
      'icon-allow-overlap': true,
      'icon-size': ['coalesce', ['get', 'size'], 0.85],
      'icon-padding': 0,
      'text-field': ['step', ['zoom'], '', 10, ['get', 'name']],
      'text-font': regular,
      'text-size': 11,
      'text-radial-offset': 0.9,
      'text-optional': true,
      'text-max-width': 9,
      ...aside,
    },
    paint: {
      'icon-opacity': ['case', ['==', ['get', 'status'], 'operating'], 1, 0.6],
      'text-color': tokens.poi,
      ...halo(tokens),
    },
  });
  return pointLayers.toReversed().map(drawn);
}
