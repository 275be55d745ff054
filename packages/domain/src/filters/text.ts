import { fold, holdsPhrase, searchSeparator } from '../fold.ts';
import type { Filter } from './filter.ts';

const longest = 60;

interface TextEntry<K extends string> {
  readonly key: K;
  readonly group: Filter['group'];
}

/** Free text over names, aliases and old and new units, without accents; one of them must hold the words, or their beginnings, in order. */
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
      return trimmed.length > 0 && trimmed.length <= longest && fold(trimmed) ? trimmed : undefined;
    },
    write: (value) => value,
    judge(park, value) {
      const found = holdsPhrase(park.searchText.split(searchSeparator), value);
      return { verdict: found ? 'match' : 'no', because: { code: found ? 'found' : 'not-found' } };
    },
    options: () => [],
    covers: () => true,
  };
}
