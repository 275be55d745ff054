import type { LayerSpecification } from 'maplibre-gl';
import type { Tokens } from '../tokens.ts';
import { bold } from './expressions.ts';

/**
 * Keeps the room of parks' names and pins, which are drawn on a sheet over the map, of its edges and of what lies over
 * it: names of other things give way. Nothing of it is seen.
 */
export const parkLabels = (tokens: Tokens): LayerSpecification => ({
  id: 'labels-parks',
  type: 'symbol',
  source: 'park-labels',
  layout: {
    'text-field': ['get', 'name'],
    'text-font': bold,
    'text-size': 13,
    'text-max-width': 999,
    'text-padding': 1,
    'text-allow-overlap': true,
  },
  paint: { 'text-color': tokens.ink, 'text-opacity': 0 },
});
