import { describe, expect, it } from 'vitest';
import { accessFrom, isWorking, nearestPlace } from './access.ts';

const at = (lon: number, accuracyM = 0) => ({ lon, lat: 21, accuracyM }) as never;

describe('the nearest of some places by straight line', () => {
  it('is the one with the fewest kilometres, of equals the first by id', () => {
    const places = [
      { id: 'far', location: at(107.5) },
      { id: 'b', location: at(107.1) },
      { id: 'a', location: at(107.1) },
      { id: 'nowhere', location: null },
    ];
    const nearest = nearestPlace(at(107), places)!;
    expect(nearest.id).toBe('a');
    // A tenth of a degree at 21° north.
    expect(nearest.km[1]).toBeCloseTo(10.4, 1);
    expect(nearestPlace(at(107), places.toReversed())?.id).toBe('a');
    expect(nearestPlace(at(107.5), places)?.id).toBe('far');
  });
  it('has the bounds of how exactly both are placed', () => {
    const [low, km, high] = nearestPlace(at(107, 1000), [
      { id: 'a', location: at(107.1, 2000) },
    ])!.km;
    expect(km - low).toBeCloseTo(3, 1);
    expect(high - km).toBeCloseTo(3, 1);
  });
  it('is none where none is anywhere', () =>
    expect(nearestPlace(at(107), [{ id: 'nowhere', location: null }])).toBeNull());
});

it.each([
  ['operating', {}, at(107), true],
  ['operating', { verified: false }, at(107), false],
  ['operating', null, at(107), false],
  ['operating', {}, null, false],
  ['building', {}, at(107), false],
  ['unknown', {}, at(107), false],
] as const)(
  'a place that is %s, on the word of %j, works: %#',
  (status, statusClaim, location, works) =>
    expect(isWorking({ status, statusClaim, location })).toBe(works),
);

describe('roads to the places of each collection', () => {
  const edge = (a: string, b: string) => ({ a, b, lengthKm: 10, speedKmh: 60, class: 'national' });
  const network = { edges: [edge('n1', 'n2')] } as never;
  const to = (place: { node: string | null; location: unknown }) =>
    accessFrom(
      { node: 'n1', offsetKm: 0 },
      at(107),
      { ports: [{ id: 'a', ...place }], gates: [], airports: [], interchanges: [] } as never,
      network,
      0.1,
    ).ports;
  it('lead to what joins the network, and to nothing else', () => {
    expect(Object.keys(to({ node: 'n2', location: at(107.05) }))).toEqual(['a']);
    expect(to({ node: 'n3', location: at(107.05) })).toEqual({});
    expect(to({ node: null, location: at(107.05) })).toEqual({});
    expect(to({ node: 'n2', location: null })).toEqual({});
  });
});
