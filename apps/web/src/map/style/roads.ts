import type {
  DataDrivenPropertyValueSpecification,
  FilterSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import type { Tokens } from '../tokens.ts';

/** Roads by class, thin below everything that can be chosen. */
export function roads(tokens: Tokens): LayerSpecification[] {
  const of = (...classes: string[]): FilterSpecification => [
    'in',
    ['get', 'class'],
    ['literal', classes],
  ];
  const width = (low: number, high: number): DataDrivenPropertyValueSpecification<number> => [
    'interpolate',
    ['linear'],
    ['zoom'],
    7,
    low,
    12,
    high,
  ];
  const round = { 'line-cap': 'round' as const, 'line-join': 'round' as const };
  return [
    {
      id: 'roads-minor',
      type: 'line',
      source: 'roads',
      minzoom: 9,
      filter: of('provincial', 'urban', 'access'),
      layout: round,
      paint: { 'line-color': tokens.road, 'line-width': width(0.5, 1.6) },
    },
    {
      id: 'roads-national',
      type: 'line',
      source: 'roads',
      filter: of('national'),
      layout: round,
      paint: { 'line-color': tokens['road-major'], 'line-width': width(0.8, 2.4) },
    },
    {
      id: 'roads-express',
      type: 'line',
      source: 'roads',
      filter: of('expressway'),
      layout: round,
      paint: {
        'line-color': tokens['road-major'],
        'line-width': width(0.9, 1.4),
        'line-gap-width': width(0.8, 2.6),
      },
    },
  ];
}
