import { expect, it } from 'vitest';
import { polygonsIn } from './geojson.ts';
import { boxRing } from './shapes.ts';
import { snap } from './topology.ts';

const ring = boxRing([107, 21, 107.1, 21.1]);
const polygon = { type: 'Polygon', coordinates: [ring] };
const line = { type: 'LineString', coordinates: ring };
const collectionOf = (...geometries: unknown[]) => ({
  type: 'FeatureCollection',
  features: geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
});

it('the polygons of every geometry are taken, stray lines and nothing are dropped', () =>
  expect(
    polygonsIn(
      collectionOf(
        polygon,
        { type: 'MultiPolygon', coordinates: [[ring], [ring]] },
        { type: 'GeometryCollection', geometries: [line, polygon] },
        line,
        null,
      ),
    ),
  ).toEqual([[ring], [ring], [ring], [ring]]));

it.each([
  ['no collection', { type: 'Polygon' }],
  ['an unknown geometry', collectionOf({ type: 'Circle' })],
  ['a point of one number', collectionOf({ type: 'Polygon', coordinates: [[[107]]] })],
])('%s is refused', (_, json) => expect(() => polygonsIn(json)).toThrow());

it('on the grid, equal points become one and rings that collapse are dropped', () => {
  const fine = ring.flatMap(([x, y]): typeof ring => [
    [x, y],
    [x + 0.0001, y],
  ]);
  const speck = boxRing([107.05, 21.05, 107.0501, 21.0501]);
  const [[snapped] = [], ...others] = snap([[fine, speck], [speck]], 0.01);
  expect(snapped).toHaveLength(5);
  expect(others).toEqual([]);
});
