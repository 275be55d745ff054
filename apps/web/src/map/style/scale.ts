import type { LayerSpecification } from 'maplibre-gl';

/** What is measured in pixels; dashes and offsets follow their line and letters. */
const sized = [
  'text-size',
  'text-padding',
  'text-halo-width',
  'icon-size',
  'line-width',
  'line-gap-width',
  'line-blur',
  'circle-radius',
  'circle-stroke-width',
];

/** A size that many times larger; what follows the zoom keeps it outermost, as the engine asks. */
export function times(value: unknown, scale: number): unknown {
  if (typeof value === 'number') return value * scale;
  if (!Array.isArray(value)) return value;
  if (value[0] !== 'interpolate') return ['*', scale, value];
  return value.map((one, at) => (at > 3 && at % 2 === 0 ? times(one, scale) : one));
}

/** A layer whose letters, lines and icons are that many times larger. */
export function scaled<Layer extends LayerSpecification>(layer: Layer, scale: number): Layer {
  if (scale === 1) return layer;
  const grow = (values: object | undefined) =>
    Object.fromEntries(
      Object.entries(values ?? {}).map(([key, value]) => [
        key,
        sized.includes(key) ? times(value, scale) : value,
      ]),
    );
  return { ...layer, layout: grow(layer.layout), paint: grow(layer.paint) };
}
