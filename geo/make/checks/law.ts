import type { Check } from './check.ts';

/** Rules of law: real parks, real sources. */
export const lawChecks: readonly Check[] = [
  {
    name: 'rule of law names parks that exist',
    needsAllFiles: true,
    leavesBuildable: true,
    *problemsIn(facts) {
      const ids = new Set(facts.parks.map(({ id }) => id));
      for (const rule of facts.law)
        for (const id of [...(rule.onlyParks ?? []), ...(rule.exceptParks ?? [])])
          if (!ids.has(id)) yield { file: `law/${rule.id}.json`, detail: `no park ${id}` };
      for (const { id, licensed } of facts.law)
        if (licensed?.from && licensed.until && licensed.from > licensed.until)
          yield { file: `law/${id}.json`, detail: 'ends before it begins' };
    },
  },
  {
    name: 'rule of law has a source or is to be confirmed',
    leavesBuildable: true,
    *problemsIn(facts) {
      for (const rule of facts.law)
        if (rule.source === null && (rule.verified !== false || rule.confidence !== 'estimated'))
          yield {
            file: `law/${rule.id}.json`,
            detail: 'a rule without source must be an unverified estimate',
          };
    },
  },
];
