import { destinations } from '@sites/domain';
import { compare, modelError, modelledKm } from '../access.ts';
import type { Facts } from '../files.ts';
import type { Check } from './check.ts';

/** What keeps routes from being found: ends that do not exist, ways without length. */
function* flaws({ roads, parks, ...places }: Facts): Generator<string> {
  const ids = new Set(roads.nodes.map(({ id }) => id));
  if (ids.size < roads.nodes.length) yield 'a node stands twice';
  for (const edge of roads.edges) {
    for (const end of [edge.a, edge.b]) if (!ids.has(end)) yield `${edge.id}: no node ${end}`;
    if (edge.lengthKm <= 0 || edge.speedKmh <= 0) yield `${edge.id}: no length or no speed`;
  }
  for (const { from, to, km } of roads.published) {
    for (const end of [from, to]) if (!ids.has(end)) yield `published distance: no node ${end}`;
    if (km <= 0) yield `published distance from ${from} to ${to}: ${km} km`;
  }
  for (const { id } of parks) {
    const start = roads.parks[id];
    if (!start || !ids.has(start.node)) yield `park ${id} has no node`;
    if (start && start.offsetKm < 0) yield `park ${id} lies nearer than its node`;
  }
  for (const collection of destinations)
    for (const { id, node } of places[collection])
      if (node !== null && !ids.has(node)) yield `${collection}/${id}: no node ${node}`;
}

const isWhole = (facts: Facts): boolean => flaws(facts).next().done === true;

/** The road network: whole, and measured against published distances. */
export const roadChecks: readonly Check[] = [
  {
    name: 'road network is whole',
    *problemsIn(facts) {
      for (const detail of flaws(facts)) yield { file: 'roads.json', detail };
    },
  },
  {
    name: 'published distances measure the road model',
    *problemsIn(facts) {
      // Ways are looked for in a whole network only: in another the search may not end.
      if (!isWhole(facts)) return;
      const file = 'roads.json';
      const { published } = facts.roads;
      const unjoined = published.filter(
        ({ from, to }) => modelledKm(facts.roads, from, to) === undefined,
      );
      for (const { from, to } of unjoined) yield { file, detail: `no road from ${from} to ${to}` };
      if (unjoined.length > 0) return;
      const comparisons = compare(facts.roads);
      if (!comparisons.some(({ usable }) => usable))
        yield { file, detail: 'no distance can be compared' };
      else if (modelError(comparisons) >= 1)
        yield { file, detail: 'the model is wrong by more than the distance' };
    },
  },
];
