import { describe, expect, it } from 'vitest';
import { recordOf } from '@sites/domain';
import { labels } from './labels.ts';
import { places } from './places.ts';
import { roads } from './roads.ts';
import { scaled, times } from './scale.ts';

const tokens = new Proxy({}, { get: () => '#000' }) as Parameters<typeof labels>[0];

describe('letters, lines and icons grow with the screen', () => {
  it('numbers, and what depends on a feature', () => {
    expect(times(11, 2)).toBe(22);
    expect(times(['get', 'size'], 2)).toEqual(['*', 2, ['get', 'size']]);
  });
  it('what follows the zoom, at each zoom', () =>
    expect(times(['interpolate', ['linear'], ['zoom'], 7, 0.5, 12, 1.6], 2)).toEqual([
      'interpolate',
      ['linear'],
      ['zoom'],
      7,
      1,
      12,
      3.2,
    ]));
  it('every name, road and icon, and nothing else of them', () => {
    for (const layer of [...labels(tokens), ...places(tokens), ...roads(tokens)]) {
      const large = scaled(layer, 2);
      const sizes = { ...layer.layout, ...layer.paint } as Record<string, unknown>;
      const grown = { ...large.layout, ...large.paint } as Record<string, unknown>;
      const changed = Object.keys(sizes).filter((key) => sizes[key] !== grown[key]);
      const sizeOfSymbol = 'icon-image' in sizes ? 'icon-size' : 'text-size';
      expect(changed).toContain(layer.type === 'symbol' ? sizeOfSymbol : 'line-width');
      const kept = recordOf(
        ['text-field', 'text-max-width', 'line-color', 'icon-image'],
        (key) => key,
      );
      for (const key of Object.values(kept)) expect(grown[key]).toEqual(sizes[key]);
      expect(scaled(layer, 1)).toBe(layer);
    }
  });
});
