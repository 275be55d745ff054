import type { Rule } from './rule.ts';

/** The road network: every end of every road exists. */
export const roadRules: readonly Rule[] = [
  {
    name: 'road network is whole',
    *check(facts) {
      const ids = new Set(facts.roads.nodes.map(({ id }) => id));
      for (const edge of facts.roads.edges)
        for (const end of [edge.a, edge.b])
          if (!ids.has(end)) yield { file: 'roads.json', detail: `${edge.id}: no node ${end}` };
      for (const park of facts.parks)
        if (!ids.has(facts.roads.parks[park.id]?.node ?? ''))
          yield { file: 'roads.json', detail: `park ${park.id} has no node` };
    },
  },
];
