import type { Claim } from '@sites/domain';
import { type Facts, folders } from '../files.ts';

/** Places hold measures; rules of law do not. */
type Placed = {
  id: string;
  measures?: Record<string, Claim[]>;
  statusClaim?: Claim | null;
  targets?: Claim[];
  statistics?: Claim[];
  said?: Claim[];
};

/** Every claim with the file it stands in. */
export function* claims(facts: Facts): Generator<{ file: string; measure: string; claim: Claim }> {
  for (const folder of Object.keys(folders) as (keyof typeof folders)[]) {
    for (const place of facts[folder] as Placed[]) {
      const file = `${folder}/${place.id}.json`;
      for (const [measure, list] of Object.entries(place.measures ?? {}))
        for (const claim of list) yield { file, measure, claim };
      if (place.statusClaim) yield { file, measure: 'status', claim: place.statusClaim };
      for (const claim of place.said ?? []) yield { file, measure: 'said', claim };
      for (const claim of [...(place.targets ?? []), ...(place.statistics ?? [])])
        yield { file, measure: 'statistics', claim };
    }
  }
  const { projects, facts: shared } = facts.energy;
  for (const { statusClaim, measures } of projects)
    for (const [measure, list] of Object.entries({ status: [statusClaim], ...measures }))
      for (const claim of list ?? []) yield { file: 'energy.json', measure, claim };
  for (const [measure, list] of Object.entries(shared))
    for (const claim of list) yield { file: 'energy.json', measure, claim };
  const { parks, zones, province, clusters } = facts.totals;
  for (const [measure, claim] of [...Object.entries(parks), ...Object.entries(zones)])
    yield { file: 'totals.json', measure, claim };
  for (const [measure, list] of Object.entries({ ...province, ...clusters }))
    for (const claim of list) yield { file: 'totals.json', measure, claim };
}

/** Every value of a key anywhere in a file, with its file. */
export function* values(
  facts: Facts,
  keys: readonly string[],
): Generator<{ file: string; value: unknown }> {
  const walk = function* (
    file: string,
    value: unknown,
  ): Generator<{ file: string; value: unknown }> {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (keys.includes(key))
        for (const one of Array.isArray(inner) ? inner : [inner]) yield { file, value: one };
      yield* walk(file, inner);
    }
  };
  for (const [name, content] of Object.entries(facts)) {
    if (name === 'sources') continue;
    if (name in folders)
      for (const place of content as { id: string }[])
        yield* walk(`${name}/${place.id}.json`, place);
    else yield* walk(`${name}.json`, content);
  }
}
