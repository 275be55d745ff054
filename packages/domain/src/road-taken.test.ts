import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { type DestinationPlace, byId } from './atlas.ts';
import { findFilter } from './filters/registry.ts';
import { withOffset } from './network.ts';
import { lineAlong, roadsTaken, wayBetween } from './road-taken.ts';

const atlas = realAtlas();
const edges = new Map(atlas.network.edges.map((edge) => [edge.id, edge]));

describe.each(atlas.parks.map((park) => [park.id, park] as const))('the roads of %s', (_, park) => {
  const roads = roadsTaken(park, {}, atlas);

  it('lead to a port, a gate and an airport', () =>
    expect(roads.map(({ to }) => to)).toEqual(['ports', 'gates', 'airports']));

  it('are as long as the kilometres that are told of them', () => {
    for (const { legs, reach } of roads) {
      const km = legs.reduce((sum, { edge }) => sum + edges.get(edge)!.lengthKm, 0);
      const { offsetKm } = atlas.network.parks[park.id]!;
      expect(withOffset(km, 0, offsetKm).km).toBeCloseTo(reach.km[1], 0);
    }
  });

  it('go on from each stretch to the next, from the park to the place', () => {
    for (const { legs, to, place } of roads) {
      const ends = legs.map(({ edge, isBack }) => {
        const { a, b } = edges.get(edge)!;
        return isBack ? [b, a] : [a, b];
      });
      const nodes = [atlas.network.parks[park.id]!.node, ...ends.map(([, end]) => end)];
      expect(ends.map(([start]) => start)).toEqual(nodes.slice(0, -1));
      expect(nodes.at(-1)).toBe(byId<DestinationPlace>(atlas[to], place).node);
    }
  });
});

it('leads to the port that the question names, or to one that takes its ships', () => {
  const park = byId(atlas.parks, 'song-khoai');
  const portFor = (text: string) =>
    roadsTaken(park, { port: findFilter('port').parse(text, atlas) } as never, atlas)[0]!.place;
  expect(portFor('cai-lan~60km')).toBe('cai-lan');
  expect(portFor('any~60km')).not.toBe(portFor('any~60km~50000dwt'));
});

it('has no way where only the sea leads', () =>
  expect(
    wayBetween(
      { edges: [{ id: 'e', a: 'a', b: 'b', class: 'sea', lengthKm: 1, speedKmh: 1 }] },
      'a',
      'b',
    ),
  ).toBeUndefined());

it('turns round what is driven back', () =>
  expect(
    lineAlong(
      [
        { edge: 'x', isBack: false },
        { edge: 'y', isBack: true },
      ],
      (edge) => (edge === 'x' ? [1, 2] : [4, 3]),
    ),
  ).toEqual([1, 2, 3, 4]));
