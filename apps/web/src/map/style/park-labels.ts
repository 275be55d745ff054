import type { LayerSpecification } from 'maplibre-gl';
import type { Tokens } from '../tokens.ts';
import { bold, halo, is, on } from './expressions.ts';

/** Names of the parks, above the icons of other places. */
export const parkLabels = (tokens: Tokens): LayerSpecification => ({
  id: 'labels-parks',
  type: 'symbol',
  source: 'park-labels',
  minzoom: 8,
  layout: {
    'text-field': ['get', 'name'],
    'text-font': bold,
    'text-size': 12,
    'text-radial-offset': 0.9,
    'text-max-width': 9,
    'symbol-sort-key': ['-', 0, ['get', 'ha']],
    'text-padding': 2,
    'text-justify': 'auto',
    'text-variable-anchor': [
      'step',
      ['zoom'],
      ['literal', ['left', 'right', 'bottom', 'top']],
      10.8,
      ['literal', ['center', 'left', 'right', 'bottom', 'top']],
    ],
  },
  paint: {
    'text-color': [
      'case',
      on('selected'),
      tokens.ink,
      on('faint'),
      tokens['label-soft'],
      is('paint', 'match'),
      tokens.accent,
      tokens.ink,
    ],
    'text-opacity': ['case', on('faint'), 0.8, 1],
    ...halo(tokens),
  },
});

/** The name of the park that is selected or under the pointer: always there, whatever lies beside it. */
export const namedLayer = 'labels-named';
export const namedPark = (tokens: Tokens): LayerSpecification => ({
  id: namedLayer,
  type: 'symbol',
  source: 'park-labels',
  filter: ['==', ['get', 'id'], ''],
  layout: {
    'text-field': ['get', 'name'],
    'text-font': bold,
    'text-size': 13,
    'text-offset': [0, 1.2],
    'text-anchor': 'top',
    'text-max-width': 9,
    'text-allow-overlap': true,
  },
  paint: {
    'text-color': tokens.ink,
    'text-halo-color': tokens['label-halo'],
    'text-halo-width': 2,
  },
});
