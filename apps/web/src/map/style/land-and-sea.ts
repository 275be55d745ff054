import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Tokens } from '../tokens.ts';

/** Sea by bands from the shore, coast, neighbours and borders. */
export function landAndSea(tokens: Tokens): LayerSpecification[] {
  const bands: ExpressionSpecification = [
    'match',
    ['get', 'm'],
    500,
    tokens['sea-1'],
    1400,
    tokens['sea-2'],
    3200,
    tokens['sea-3'],
    tokens['sea-4'],
  ];
  const coast = (id: string, source: string, zooms: object): LayerSpecification[] => [
    {
      id: `${id}-land`,
      type: 'fill',
      source,
      ...zooms,
      paint: { 'fill-color': tokens.land, 'fill-antialias': true },
    },
    {
      id: `${id}-line`,
      type: 'line',
      source,
      ...zooms,
      paint: {
        'line-color': tokens.coast,
        'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.4, 11, 0.9],
      },
    },
  ];
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': tokens['sea-5'] } },
    {
      id: 'shore',
      type: 'fill',
      source: 'shore',
      layout: { 'fill-sort-key': ['-', 0, ['get', 'm']] },
      paint: { 'fill-color': bands, 'fill-antialias': false },
    },
    ...coast('coast-low', 'coast-low', { maxzoom: 8 }),
    ...coast('coast', 'coast', { minzoom: 8 }),
    {
      id: 'neighbour',
      type: 'fill',
      source: 'neighbour',
      paint: { 'fill-color': tokens.neighbour },
    },
    {
      id: 'province',
      type: 'line',
      source: 'province',
      paint: {
        'line-color': tokens.border,
        'line-width': 0.8,
        'line-dasharray': [1, 3],
        'line-opacity': 0.8,
      },
    },
    {
      id: 'border',
      type: 'line',
      source: 'border',
      paint: { 'line-color': tokens.border, 'line-width': 1.4, 'line-dasharray': [6, 2, 1, 2] },
    },
  ];
}
