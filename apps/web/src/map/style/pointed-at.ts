import type { LayerSpecification } from 'maplibre-gl';
import type { Tokens } from '../tokens.ts';

/** What is near a point, a place whose panel is open, and how far off a pin may be. */
export function pointedAt(tokens: Tokens): LayerSpecification[] {
  return [
    {
      id: 'near-area',
      type: 'fill',
      source: 'near',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': tokens.accent, 'fill-opacity': 0.08 },
    },
    {
      id: 'near-line',
      type: 'line',
      source: 'near',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'line-color': tokens.accent, 'line-width': 1.4 },
    },
    {
      id: 'near-roads',
      type: 'line',
      source: 'near',
      filter: ['==', ['geometry-type'], 'LineString'],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': tokens.accent, 'line-width': 4, 'line-opacity': 0.55 },
    },
    {
      id: 'shown',
      type: 'circle',
      source: 'shown',
      paint: {
        'circle-radius': 14,
        'circle-opacity': 0,
        'circle-stroke-color': tokens.ink,
        'circle-stroke-width': 2.5,
      },
    },
    {
      id: 'accuracy',
      type: 'line',
      source: 'accuracy',
      paint: {
        'line-color': tokens.ink,
        'line-width': 1,
        'line-dasharray': [2, 3],
        'line-opacity': 0.7,
      },
    },
  ];
}

/** The point that nearness is measured from, above everything. */
export const nearPin = (tokens: Tokens): LayerSpecification => ({
  id: 'near-pin',
  type: 'circle',
  source: 'near',
  filter: ['==', ['geometry-type'], 'Point'],
  paint: {
    'circle-radius': 6,
    'circle-color': tokens.ink,
    'circle-stroke-color': tokens['park-halo'],
    'circle-stroke-width': 2,
  },
});
