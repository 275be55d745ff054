import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Tokens } from '../tokens.ts';

/** The zoom from which the coast is drawn in full: below, a pixel is more than the simpler one leaves out. */
export const fullFrom = 9;
/** The layers of the simpler coast. */
export const lowCoast = ['coast-low-land', 'coast-low-line'] as const;

/** Sea by bands from the shore, coast, neighbours and borders. Without the full coast the simpler one is all. */
export function landAndSea(tokens: Tokens, hasFullCoast: boolean): LayerSpecification[] {
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
  const coast = (
    id: string,
    source: string,
    zooms: object,
    opacity: ExpressionSpecification | number = 1,
  ): LayerSpecification[] => [
    {
      id: `${id}-land`,
      type: 'fill',
      source,
      ...zooms,
      paint: { 'fill-color': tokens.land, 'fill-antialias': true, 'fill-opacity': opacity },
    },
    {
      id: `${id}-line`,
      type: 'line',
      source,
      ...zooms,
      paint: {
        'line-color': tokens.coast,
        'line-opacity': opacity,
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
    ...coast('coast-low', 'coast-low', hasFullCoast ? { maxzoom: fullFrom } : {}),
    // Laid out before it is seen: a zoom over the border finds land on its other side.
    ...coast('coast', 'coast', { minzoom: fullFrom - 0.5 }, ['step', ['zoom'], 0, fullFrom, 1]),
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
