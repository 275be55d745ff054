import { describe, expect, it } from 'vitest';
import type { Network } from './network-schema.ts';
import { lengthKm, minutes, shortest, widen } from './network.ts';

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
