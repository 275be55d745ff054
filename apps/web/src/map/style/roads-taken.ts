import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Tokens } from '../tokens.ts';

const round = { 'line-cap': 'round' as const, 'line-join': 'round' as const };
const isToPort: FilterSpecification = ['==', ['get', 'to'], 'ports'];

/** The roads of an open park: solid to its port, dashed to a gate and an airport. */
export const roadsTaken = (tokens: Tokens): LayerSpecification[] => [
  {
    id: 'roads-taken-edge',
    type: 'line',
    source: 'roads-taken',
    layout: round,
    paint: { 'line-color': tokens['label-halo'], 'line-width': 6, 'line-opacity': 0.8 },
  },
  {
    id: 'roads-taken-others',
    type: 'line',
    source: 'roads-taken',
    filter: ['!', isToPort],
    layout: { 'line-join': 'round' },
    paint: { 'line-color': tokens.poi, 'line-width': 2, 'line-dasharray': [2.2, 1.6] },
  },
  {
    id: 'roads-taken-port',
    type: 'line',
    source: 'roads-taken',
    filter: isToPort,
    layout: round,
    paint: { 'line-color': tokens.accent, 'line-width': 3.6 },
  },
];
