import type { LayerSpecification } from 'maplibre-gl';
import type { Tokens } from '../tokens.ts';
import { on } from './expressions.ts';

/** Economic zones: a faint tint inside a clear outline. */
export function zones(tokens: Tokens): LayerSpecification[] {
  return [
    {
      id: 'zones-fill',
      type: 'fill',
      source: 'zones',
      paint: { 'fill-color': tokens.zone, 'fill-opacity': ['case', on('selected'), 0.16, 0.06] },
    },
    {
      id: 'zones-line',
      type: 'line',
      source: 'zones',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': tokens.zone,
        'line-width': ['case', on('selected'), 2.4, 1.5],
        'line-opacity': 0.9,
      },
    },
  ];
}
