import type { LayerSpecification } from 'maplibre-gl';
import { type PointLayer, collectionDetails, pointLayers } from '@sites/domain';
import type { Tokens } from '../tokens.ts';
import { halo, regular, widest } from './expressions.ts';

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

/** The layer of the names of places, which lies under all icons: names give way to the icon of every place. */
export const namesOf = (id: PointLayer): string => `${id}-names`;

/** Below this zoom places are icons alone. */
const namedFrom = 10;

const icons = (id: PointLayer): LayerSpecification => ({
  id,
  type: 'symbol',
  source: id,
  minzoom: collectionDetails[id].minzoom,
  layout: {
    'icon-image': id,
    'icon-allow-overlap': true,
    'icon-size': ['coalesce', ['get', 'size'], 0.85],
    'icon-padding': 0,
  },
  paint: { 'icon-opacity': ['case', ['==', ['get', 'status'], 'operating'], 1, 0.6] },
});

const names = (id: PointLayer, tokens: Tokens): LayerSpecification => ({
  id: namesOf(id),
  type: 'symbol',
  source: id,
  minzoom: Math.max(namedFrom, collectionDetails[id].minzoom),
  layout: {
    'text-field': ['get', 'name'],
    'text-font': regular,
    'text-size': 11,
    'text-radial-offset': 0.9,
    'text-max-width': widest(9),
    ...aside,
  },
  paint: { 'text-color': tokens.poi, ...halo(tokens) },
});

/** Places as icons over their names, those that come first in the choice of layers on top. */
export const places = (tokens: Tokens): LayerSpecification[] => {
  const order = pointLayers.toReversed();
  return [...order.map((id) => names(id, tokens)), ...order.map(icons)];
};
