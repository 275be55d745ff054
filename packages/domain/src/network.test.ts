import { describe, expect, it } from 'vitest';
import type { Network, RouteNetwork } from './network-schema.ts';
import {
  lengthKm,
  minutes,
  minutesTo,
  nearestNode,
  reachFromPoint,
  shortest,
  straightBounds,
  straightKm,
  widen,
} from './network.ts';

const edge = (
  id: string,
  a: string,
  b: string,
  lengthOf: number,
  speedKmh: number,
  kind: Network['edges'][number]['class'] = 'national',
) => ({ id, a, b, class: kind, ref: null, lengthKm: lengthOf, speedKmh, shape: [] });
const network = {
  edges: [
    edge('1', 'a', 'b', 10, 40),
    edge('2', 'b', 'c', 10, 40),
    edge('3', 'a', 'c', 25, 100, 'expressway'),
    edge('4', 'a', 'd', 1, 30, 'sea'),
  ],
} as unknown as Network;

describe('routes', () => {
  it('the shortest and the fastest way may differ', () => {
    expect(shortest(network, 'a', lengthKm).get('c')).toBe(20);
    expect(shortest(network, 'a', minutes).get('c')).toBe(15);
  });
  it('trucks do not swim', () => expect(shortest(network, 'a', lengthKm).has('d')).toBe(false));
});

describe('bounds of a route', () => {
  const at = (lon: number) => ({ lon, lat: 21, accuracyM: 1000 });
  it('widen by the error of the model and the accuracy of both points', () => {
    const { km } = widen({ km: 30, min: 30 }, at(107), at(107.1), 0.2);
    expect(km[0]).toBeCloseTo(30 / 1.2 - 2.6, 1);
    expect(km[1]).toBe(30);
    expect(km[2]).toBeCloseTo(30 / 0.8 + 2.6, 1);
  });
  it('never fall below the straight line less that accuracy', () => {
    const { km, straightKm } = widen({ km: 10.5, min: 10 }, at(107), at(107.1), 0.4);
    expect(straightKm).toBeCloseTo(10.4, 1);
    expect(km[0]).toBeCloseTo(8.4, 1);
  });
});

describe('the best ways from a node', () => {
  const edges = [
    edge('1', 's', 'b', 4, 40),
    edge('2', 's', 'a', 1, 40),
    edge('3', 'a', 'b', 2, 40),
    edge('4', 'b', 'c', 1, 40),
    edge('5', 'c', 's', 9, 40),
    edge('6', 'x', 'y', 1, 40),
  ] as unknown as RouteNetwork['edges'];
  const ways = (from: string) => Object.fromEntries(shortest({ edges }, from, lengthKm));
  it('go over as many others as it takes, in both directions', () => {
    expect(ways('s')).toEqual({ s: 0, a: 1, b: 3, c: 4 });
    expect(ways('c')).toEqual({ c: 0, b: 1, a: 3, s: 4 });
  });
  it('lead nowhere where no road does', () => {
    expect(ways('y')).toEqual({ y: 0, x: 1 });
    expect(ways('z')).toEqual({ z: 0 });
  });
});

const place = (lon: number, lat: number, accuracyM = 0) => ({ lon, lat, accuracyM });

it.each([
  // A degree is 6,371.0088 km × π / 180; along a parallel the great circle is a little shorter than that times cos.
  [place(107, 21), place(107, 22), 111.195],
  [place(0, 0), place(180, 0), 20_015.115],
  [place(0, 60), place(1, 60), 55.597],
  [place(0, 0), place(0, 0), 0],
  // From Hạ Long to Móng Cái, by the law of cosines.
  [place(107.08, 20.95), place(107.97, 21.53), 112.551],
])('from %o to %o', (a, b, km) => {
  expect(straightKm(a, b)).toBeCloseTo(km, 2);
  expect(straightKm(b, a)).toBe(straightKm(a, b));
});

it('the straight line is as sure as both of its points', () => {
  expect(straightBounds(place(107, 21, 1000), place(107.1, 21, 500))).toEqual([8.9, 10.4, 11.9]);
  expect(straightBounds(place(107, 21, 9000), place(107.1, 21, 9000))).toEqual([0, 10.4, 28.4]);
});

describe('from a point by road', () => {
  const roads = {
    nodes: [
      { id: 'b', ...place(107.2, 21) },
      // Nearer to the point, but ships alone go there.
      { id: 'quay', ...place(107.05, 21) },
      { id: 'a', ...place(107, 21) },
      { id: 'x', ...place(108, 21) },
      { id: 'y', ...place(108.1, 21) },
    ],
    edges: [
      edge('1', 'a', 'b', 25, 50),
      edge('2', 'a', 'quay', 1, 30, 'sea'),
      edge('3', 'x', 'y', 10, 50),
    ],
    parks: { inland: { node: 'b', offsetKm: 2 }, island: { node: 'x', offsetKm: 1 } },
  } as unknown as RouteNetwork;
  const point = { lon: 107.04, lat: 21 };
  const inland = { id: 'inland', location: place(107.2, 21, 500) };
  it('begins at the nearest node of the roads', () => {
    const { node, offsetKm } = nearestNode(point, roads);
    expect(node.id).toBe('a');
    expect(offsetKm).toBeCloseTo(4.152, 3);
    expect(() => nearestNode(point, { ...roads, edges: [] })).toThrow('no node');
  });
  it('adds the ways to and from the roads, a third longer than straight, at 40 km/h', () => {
    // 25 + 1.3 × (4.152 + 2) km; 30 + 8 / 40 × 60 min; a tenth and 500 m × 1.3 around them.
    expect(reachFromPoint(point, inland, roads, 0.1)).toEqual({
      km: [29.3, 33, 37.3],
      min: [37.2, 42, 47.6],
      straightKm: 16.6,
    });
    expect(minutesTo(point, 'b', roads)).toBeCloseTo(30 + (4.152 * 1.3 * 60) / 40, 2);
  });
  it('is none where no road leads', () => {
    const island = { id: 'island', location: place(108, 21) };
    expect(reachFromPoint(point, island, roads, 0.1)).toBeUndefined();
    expect(minutesTo(point, 'y', roads)).toBeUndefined();
  });
  it('needs the node of a park', () =>
    expect(() => reachFromPoint(point, { ...inland, id: 'nowhere' }, roads, 0.1)).toThrow(
      'nowhere',
    ));
  it('is of the point and the roads that are asked for, whatever was asked before', () => {
    const faster = { ...roads, edges: [edge('1', 'a', 'b', 25, 100)] } as unknown as RouteNetwork;
    const [before, other, after] = [
      minutesTo(point, 'b', roads),
      minutesTo(point, 'b', faster),
      minutesTo({ lon: 107.2, lat: 21 }, 'b', faster),
    ];
    expect(before! - other!).toBeCloseTo(15, 6);
    expect(after).toBe(0);
    expect(minutesTo({ lon: 107.2, lat: 21.001 }, 'b', faster)).toBeGreaterThan(0);
  });
});
