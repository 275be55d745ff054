import { countOf, noRows, rowsWhere } from '../answer/bits.ts';
import { type Column, type ColumnTest, eitherColumn } from '../answer/column.ts';
import type { Atlas } from '../atlas-schema.ts';
import type { Park } from '../park.ts';
import type { Filter } from './filter.ts';
import { type Settle, askAbout } from './finding.ts';

interface ChoiceEntry<K extends string> {
  readonly key: K;
  readonly group: Filter['group'];
  /** Ids that exist, in the order readers see them. */
  readonly ids: (atlas: Atlas) => readonly string[];
  /** The present id of one that was retired; where it is not said, none ever was. */
  readonly current?: (id: string, atlas: Atlas) => string | undefined;
  /** The park's own ids; none means that nothing is published. */
  readonly of: (park: Park) => readonly string[];
  /** What would settle a park of which nothing is published. */
  readonly settles?: Settle['what'];
}

/** A set of parks for each id that a park has; the parks of which nothing is published stay open. */
function prepareChoice(
  of: (park: Park) => readonly string[],
  { parks }: Atlas,
): ColumnTest<readonly string[]> {
  const own = parks.map(of);
  // A row is an index of the parks, and so of their choices.
  const unknown = rowsWhere(parks.length, (row) => own[row]!.length === 0);
  const none = noRows(parks.length);
  const open: Column = { match: none, kept: countOf(unknown) === 0 ? none : unknown };
  const listed = new Map<string, Column>();
  for (const id of new Set(own.flat())) {
    // As above.
    const rows = rowsWhere(parks.length, (row) => own[row]!.includes(id));
    listed.set(id, { match: rows, kept: rows });
  }
  return (value) => value.reduce((sum, id) => eitherColumn(sum, listed.get(id) ?? open), open);
}

/** A filter by any of several ids: `operating`, `quang-yen,none`. */
export function choice<K extends string>({
  key,
  group,
  ids,
  current = (id) => id,
  of,
  settles = 'other-figure',
}: ChoiceEntry<K>): Filter<K, readonly string[]> {
  return {
    key,
    group,
    unknown: 'may-match',
    control: { kind: 'choice', options: ids },
    pattern: '^[a-z0-9-]+(,[a-z0-9-]+)*$',
    examples: [],
    parse(text, atlas) {
      const chosen = text.split(',').map((id) => current(id, atlas) ?? id);
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
          because: { code: 'none-listed', settle: { what: settles, ask: askAbout(park) } },
        };
      const hit = own.some((id) => value.includes(id));
      return {
        verdict: hit ? 'match' : 'no',
        because: { code: hit ? 'listed' : 'not-listed', values: own },
      };
    },
    prepare: (atlas) => prepareChoice(of, atlas),
    options: (atlas) => ids(atlas).map((id) => ({ id, value: [id] })),
    covers: (park) => of(park).length > 0,
  };
}
