import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Tokens } from '../tokens.ts';
import { is, on, state } from './expressions.ts';

/** Parks as discs of their area, filled by their answer or a measure; unknown is hatched. */
export function parks(tokens: Tokens): LayerSpecification[] {
  const fill: ExpressionSpecification = [
    'match',
    ['coalesce', state('paint'), 'all'],
    'match',
    tokens.accent,
    'may',
    tokens['accent-tint'],
    'no',
    tokens['park-none'],
    'unknown',
    tokens['hatch-ground'],
    'none',
    tokens.land,
    'step-1',
    tokens['ramp-1'],
    'step-2',
    tokens['ramp-2'],
    'step-3',
    tokens['ramp-3'],
    'step-4',
    tokens['ramp-4'],
    'step-5',
    tokens['ramp-5'],
    tokens['ramp-3'],
  ];
  const umbrella: ExpressionSpecification = ['==', ['get', 'umbrella'], 1];
  // A disc stands for a site that nobody published: soft where it is estimated, softer where it is a placeholder.
  const opacity: ExpressionSpecification = [
    'case',
    on('faint'),
    0.35,
    umbrella,
    0.3,
    ['==', ['get', 'vague'], 1],
    0.5,
    0.78,
  ];
  const hatch = (paint: string): ExpressionSpecification => [
    'case',
    is('paint', paint),
    ['case', umbrella, 0.4, on('faint'), 0.4, 1],
    0,
  ];
  const strong: ExpressionSpecification = ['any', on('selected'), on('hovered')];
  const sort = { 'fill-sort-key': ['-', 0, ['get', 'ha']] as ExpressionSpecification };
  return [
    {
      id: 'parks-fill',
      type: 'fill',
      source: 'parks',
      layout: sort,
      paint: { 'fill-color': fill, 'fill-opacity': opacity },
    },
    {
      id: 'parks-may',
      type: 'fill',
      source: 'parks',
      layout: sort,
      paint: { 'fill-pattern': 'hatch-may', 'fill-opacity': hatch('may') },
    },
    {
      id: 'parks-unknown',
      type: 'fill',
      source: 'parks',
      layout: sort,
      paint: { 'fill-pattern': 'hatch-unknown', 'fill-opacity': hatch('unknown') },
    },
    {
      id: 'parks-possible',
      type: 'fill',
      source: 'parks',
      layout: sort,
      paint: {
        'fill-pattern': 'hatch-possible',
        'fill-opacity': ['case', on('possible'), ['case', on('faint'), 0.3, 0.75], 0],
      },
    },
    {
      id: 'parks-soft',
      type: 'line',
      source: 'parks',
      paint: {
        'line-color': tokens['park-halo'],
        'line-width': 2,
        'line-blur': 1.5,
        'line-opacity': ['case', on('faint'), 0.4, 0.9],
      },
    },
    {
      id: 'parks-estimated',
      type: 'line',
      source: 'parks',
      minzoom: 9.2,
      filter: ['==', ['get', 'umbrella'], 0],
      paint: {
        'line-color': tokens['label-soft'],
        'line-width': 0.8,
        'line-dasharray': [1, 2.5],
        'line-opacity': ['case', on('dashed'), 0, 0.8],
      },
    },
    {
      id: 'parks-dashed',
      type: 'line',
      source: 'parks',
      minzoom: 9.2,
      paint: {
        'line-color': tokens.accent,
        'line-width': 1.3,
        'line-dasharray': [2.4, 1.8],
        'line-opacity': ['case', on('dashed'), 1, 0],
      },
    },
    {
      id: 'parks-umbrella',
      type: 'line',
      source: 'parks',
      filter: ['==', ['get', 'umbrella'], 1],
      paint: { 'line-color': tokens.accent, 'line-width': 1, 'line-opacity': 0.7 },
    },
    {
      id: 'parks-strong',
      type: 'line',
      source: 'parks',
      minzoom: 9.2,
      paint: {
        'line-color': tokens.ink,
        'line-width': ['case', on('selected'), 2.6, 1.8],
        'line-opacity': ['case', strong, 1, 0],
      },
    },
  ];
}
