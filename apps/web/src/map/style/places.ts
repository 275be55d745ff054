import type { LayerSpecification } from 'maplibre-gl';
import type { Layer } from '@sites/link';
import type { Tokens } from '../tokens.ts';
import { halo, regular } from './expressions.ts';

/** Text that steps aside rather than lie on another. */
const aside = {
  'text-variable-anchor': ['left', 'right', 'bottom', 'top'] as (
    'left' | 'right' | 'bottom' | 'top'
  )[],
  'text-justify': 'auto' as const,
};

/** Ports, gates, airports, plants and substations as icons with their names. */
export function places(tokens: Tokens): LayerSpecification[] {
  const kind = (
    id: Layer & string,
    icon: string,
    minzoom: number,
    layout: object = {},
  ): LayerSpecification => ({
    id,
    type: 'symbol',
    source: id,
    minzoom,
    layout: {
      'icon-image': icon,
      'icon-allow-overlap': true,
      'icon-size': 0.85,
      'icon-padding': 0,
      'text-field': ['step', ['zoom'], '', 10, ['get', 'name']],
      'text-font': regular,
      'text-size': 11,
      'text-radial-offset': 0.9,
      'text-optional': true,
      'text-max-width': 9,
      ...aside,
      ...layout,
    },
    paint: {
      'icon-opacity': ['case', ['==', ['get', 'status'], 'operating'], 1, 0.6],
      'text-color': tokens.poi,
      ...halo(tokens),
    },
  });
  return [
    kind('substations', 'substation', 8),
    kind('plants', 'plant', 7.5),
    kind('airports', 'airport', 7),
    kind('gates', 'gate', 8),
    kind('ports', 'port', 7.5, { 'icon-size': ['match', ['get', 'size'], 3, 1.05, 2, 0.9, 0.75] }),
  ];
}
