import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Tokens } from '../tokens.ts';
import { bold, halo, regular, widest } from './expressions.ts';

/** Names of waters, places and zones, by rank and zoom. */
export function labels(tokens: Tokens): LayerSpecification[] {
  const kinds = (...names: string[]): ExpressionSpecification => [
    'in',
    ['get', 'kind'],
    ['literal', names],
  ];
  const ranked: ExpressionSpecification = [
    '<=',
    ['get', 'rank'],
    ['step', ['zoom'], 2, 8, 3, 9.4, 4, 10.6, 5],
  ];
  const size = (small: number): ExpressionSpecification => [
    'match',
    ['get', 'rank'],
    1,
    small + 4,
    2,
    small + 3,
    3,
    small + 1,
    small,
  ];
  const text = {
    'text-field': ['get', 'name'] as ExpressionSpecification,
    'symbol-sort-key': ['get', 'rank'] as ExpressionSpecification,
    'text-padding': 3,
  };
  return [
    {
      id: 'labels-water',
      type: 'symbol',
      source: 'labels',
      filter: ['all', kinds('sea', 'bay', 'river', 'lake'), ranked],
      layout: {
        ...text,
        'text-font': regular,
        'text-size': size(11),
        'text-letter-spacing': 0.15,
        'text-max-width': widest(7),
      },
      paint: {
        'text-color': tokens['label-sea'],
        'text-halo-color': tokens['sea-1'],
        'text-halo-width': 0.8,
      },
    },
    {
      id: 'labels-small',
      type: 'symbol',
      source: 'labels',
      filter: ['all', kinds('unit', 'locality', 'island', 'peak', 'border'), ranked],
      layout: { ...text, 'text-font': regular, 'text-size': size(11), 'text-max-width': widest(7) },
      paint: { 'text-color': tokens['label-soft'], ...halo(tokens) },
    },
    {
      id: 'labels-neighbour',
      type: 'symbol',
      source: 'labels',
      filter: ['all', kinds('neighbour-city', 'neighbour-town', 'capital', 'country'), ranked],
      layout: { ...text, 'text-font': regular, 'text-size': size(11), 'text-letter-spacing': 0.04 },
      paint: { 'text-color': tokens['label-soft'], ...halo(tokens) },
    },
    {
      id: 'labels-zones',
      type: 'symbol',
      source: 'zone-labels',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': bold,
        'text-size': 11,
        'text-letter-spacing': 0.2,
        'text-max-width': widest(9),
        'text-padding': 2,
        'text-variable-anchor': ['center', 'bottom', 'top', 'left', 'right'],
        'text-radial-offset': 1.2,
      },
      paint: { 'text-color': tokens.zone, ...halo(tokens) },
    },
    {
      id: 'labels-towns',
      type: 'symbol',
      source: 'labels',
      filter: ['all', kinds('city', 'town'), ranked],
      layout: { ...text, 'text-font': bold, 'text-size': size(11) },
      paint: { 'text-color': tokens.label, ...halo(tokens) },
    },
  ];
}
