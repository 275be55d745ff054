import { expect, it } from 'vitest';
import { pointLayers, recordOf } from '@sites/domain';
import type { Tokens } from '../tokens.ts';
import { styleLayers } from '../style.ts';
import { places } from './places.ts';

const layers = places(new Proxy({}, { get: () => '#123456' }) as Tokens);

it('no name of a place lies on the icon of another: all icons are placed before the first name', () => {
  const has = (key: string) => layers.flatMap((one, at) => (key in (one.layout ?? {}) ? [at] : []));
  const [texts, icons] = [has('text-field'), has('icon-image')];
  expect(icons.length).toBe(pointLayers.length);
  expect(texts.length).toBe(pointLayers.length);
  // The engine places what lies on top first.
  expect(Math.max(...texts)).toBeLessThan(Math.min(...icons));
});

it('a choice of layers shows and hides icons with their names', () => {
  const drawn = recordOf(pointLayers, (layer) =>
    layers.filter((one) => 'source' in one && one.source === layer).map(({ id }) => id),
  );
  for (const layer of pointLayers)
    expect(styleLayers(layer).toSorted()).toEqual(drawn[layer].toSorted());
});
