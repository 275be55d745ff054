import type { Atlas } from '../atlas.ts';
import type { Park } from '../park.ts';
import type { Filter } from './filter.ts';
import { askAbout } from './finding.ts';

interface ChoiceEntry<K extends string> {
  readonly key: K;
  readonly group: Filter['group'];
  /** Ids that exist, in the order readers see them. */
  readonly ids: (atlas: Atlas) => readonly string[];
  /** The park's own ids; none means that nothing is published. */
  readonly of: (park: Park) => readonly string[];
}

/** A filter by any of several ids: `operating`, `quang-yen,none`. */
export function choice<K extends string>({
  key,
  group,
  ids,
  of,
}: ChoiceEntry<K>): Filter<K, readonly string[]> {
  return {
    key,
    group,
    unknown: 'may-match',
    control: { kind: 'choice', options: ids },
    pattern: '^[a-z0-9-]+(,[a-z0-9-]+)*$',
    examples: [],
    parse(text, atlas) {
      const chosen = text.split(',');
      const known = ids(atlas);
      if (chosen.some((id) => !known.includes(id)) || new Set(chosen).size !== chosen.length)
        return undefined;
      return known.filter((id) => chosen.includes(id));
    },
    write: (value) => value.join(','),
    judge(park, value) {
      const own = of(park);
      if (own.length === 0)
        return {
          verdict: 'may',
          because: { code: 'none-listed', settle: { what: 'sectors', ask: askAbout(park) } },
        };
      const hit = own.some((id) => value.includes(id));
      return {
        verdict: hit ? 'match' : 'no',
        because: { code: hit ? 'listed' : 'not-listed', values: own },
      };
    },
    options: (atlas) => ids(atlas).map((id) => ({ id, value: [id] })),
    covers: (park) => of(park).length > 0,
  };
}
