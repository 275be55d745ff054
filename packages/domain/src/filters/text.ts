import { fold } from '../fold.ts';
import type { Park } from '../park.ts';
import { type SearchName, phrase, searchName, searchSeparator } from '../search.ts';
import type { Filter } from './filter.ts';

const longest = 60;
/** One sign can unfold into eighteen; a Korean syllable is three letters. */
const longestFolded = 4 * longest;

interface TextEntry<K extends string> {
  readonly key: K;
  readonly group: Filter['group'];
}

const known = new WeakMap<Park, readonly SearchName[]>();

/** The names of a park, made ready once: every count of every filter asks for them. */
function namesOf(park: Park): readonly SearchName[] {
  const names = known.get(park) ?? park.searchText.split(searchSeparator).map(searchName);
  known.set(park, names);
  return names;
}

/** Free text over names, aliases, tenants and old and new units, without accents; one of them must hold the words, or their beginnings, in order. */
export function text<K extends string>({ key, group }: TextEntry<K>): Filter<K, string> {
  return {
    key,
    group,
    unknown: 'never-unknown',
    control: { kind: 'text' },
    pattern: `^.{1,${longest}}$`,
    examples: ['quang yen', 'Móng Cái'],
    parse: (value) => {
      const trimmed = value.trim().replace(/\s+/g, ' ').normalize('NFC');
      if (trimmed.length > longest) return undefined;
      const { length } = fold(trimmed);
      return length > 0 && length <= longestFolded ? trimmed : undefined;
    },
    write: (value) => value,
    judge(park, value) {
      const found = phrase(value)(namesOf(park));
      return { verdict: found ? 'match' : 'no', because: { code: found ? 'found' : 'not-found' } };
    },
    options: () => [],
    covers: () => true,
  };
}
