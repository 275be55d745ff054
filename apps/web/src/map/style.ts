import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { Layer } from '@sites/link';
import type { Basemap } from './basemap.ts';
import type { MapFeatures } from './features.ts';
import type { Tokens } from './tokens.ts';

const regular = ['Regular'];
const bold = ['SemiBold'];

const state = (key: string): ExpressionSpecification => ['feature-state', key];
const is = (key: string, value: string): ExpressionSpecification => ['==', state(key), value];
const on = (key: string): ExpressionSpecification => ['boolean', state(key), false];

/** Text that steps aside rather than lie on another. */
const aside = {
  'text-variable-anchor': ['left', 'right', 'bottom', 'top'] as (
    'left' | 'right' | 'bottom' | 'top'
  )[],
  'text-justify': 'auto' as const,
};

const halo = (tokens: Tokens) => ({
  'text-halo-color': tokens['label-halo'],
  'text-halo-width': 1.4,
});

function base(tokens: Tokens): LayerSpecification[] {
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

function roads(tokens: Tokens): LayerSpecification[] {
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

function areas(tokens: Tokens): LayerSpecification[] {
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
    // A disc of a few pixels would be lost at province zoom.
    {
      id: 'parks-pin',
      type: 'circle',
      source: 'park-labels',
      maxzoom: 10,
      paint: {
        'circle-radius': ['case', ['any', on('selected'), on('hovered')], 7, 4.5],
        'circle-color': fill,
        'circle-opacity': ['case', on('faint'), 0.5, 1],
        'circle-stroke-color': [
          'case',
          ['any', on('selected'), on('hovered')],
          tokens.ink,
          on('dashed'),
          tokens.accent,
          tokens['park-halo'],
        ],
        'circle-stroke-width': ['case', ['any', on('selected'), on('hovered')], 2, 1.2],
      },
    },
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

function places(tokens: Tokens): LayerSpecification[] {
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

function labels(tokens: Tokens): LayerSpecification[] {
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
        'text-max-width': 7,
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
      layout: { ...text, 'text-font': regular, 'text-size': size(11), 'text-max-width': 7 },
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
        'text-max-width': 9,
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
    {
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
    },
  ];
}

/** The name of the park that is selected or under the pointer: always there, whatever lies beside it. */
export const namedLayer = 'labels-named';
const named = (tokens: Tokens): LayerSpecification => ({
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

/** The point that nearness is measured from, above everything. */
const pin = (tokens: Tokens): LayerSpecification => ({
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

/** Layers that a reader can switch, by the ids of their style layers. */
export const switchable: Readonly<Record<Layer, readonly string[]>> = {
  zones: ['zones-fill', 'zones-line', 'labels-zones'],
  ports: ['ports'],
  gates: ['gates'],
  airports: ['airports'],
  plants: ['plants'],
  substations: ['substations'],
  roads: ['roads-minor', 'roads-national', 'roads-express'],
};

export interface FontFace {
  readonly url: string;
  readonly 'unicode-range': string[];
}

/** The whole style: shapes of the basemap and the data, coloured by the page's own tokens. */
export function mapStyle(
  basemap: Basemap,
  features: MapFeatures,
  tokens: Tokens,
  fonts: Readonly<Record<'Regular' | 'SemiBold', readonly FontFace[]>>,
): StyleSpecification {
  const source = (data: unknown) => ({
    type: 'geojson' as const,
    data: data as GeoJSON.GeoJSON,
    promoteId: 'id',
    tolerance: 0.2,
  });
  return {
    version: 8,
    'font-faces': fonts as unknown as NonNullable<StyleSpecification['font-faces']>,
    sources: {
      shore: source(basemap.shore),
      'coast-low': source(basemap.coastLow),
      coast: source(basemap.coast),
      neighbour: source(basemap.neighbour),
      border: source(basemap.border),
      province: source(basemap.province),
      roads: source(features.roads),
      zones: source(features.zones),
      'zone-labels': source(features.zoneLabels),
      parks: source(features.parks),
      'park-labels': source(features.parkLabels),
      labels: source(features.labels),
      ports: source(features.ports),
      gates: source(features.gates),
      airports: source(features.airports),
      plants: source(features.plants),
      substations: source(features.substations),
      accuracy: source({ type: 'FeatureCollection', features: [] }),
      shown: source({ type: 'FeatureCollection', features: [] }),
      near: source({ type: 'FeatureCollection', features: [] }),
    },
    layers: [
      ...base(tokens),
      ...roads(tokens),
      ...areas(tokens),
      ...labels(tokens).slice(0, -1),
      ...places(tokens),
      ...labels(tokens).slice(-1),
      named(tokens),
      pin(tokens),
    ],
  };
}
