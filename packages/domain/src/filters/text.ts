import { rowsWhere } from '../answer/bits.ts';
import type { ColumnTest } from '../answer/column.ts';
import type { Atlas } from '../atlas-schema.ts';
import { fold } from '../fold.ts';
import type { LocalText } from '../language.ts';
import type { Park } from '../park.ts';
import { type SearchName, partSeparator, phrase, searchName, searchSeparator } from '../search.ts';
import type { Filter } from './filter.ts';
import type { Because } from './finding.ts';

/** A need in a sentence has room: what names nobody is read as one. */
const longest = 200;
/** One sign can unfold into eighteen; a Korean syllable is three letters. */
const longestFolded = 4 * longest;

interface TextEntry<K extends string> {
  readonly key: K;
  readonly group: Filter['group'];
}

type FoundBy = NonNullable<Extract<Because, { code: 'found' }>['by']>;

type Parts = readonly (readonly SearchName[])[];

const known = new WeakMap<Park, Parts>();

/** What a park is found by, by parts, made ready once: every count of every filter asks for it. */
function partsOf(park: Park): Parts {
  const parts =
    known.get(park) ??
    park.searchText
      .split(partSeparator)
      .map((part) => part.split(searchSeparator).filter(Boolean).map(searchName));
  known.set(park, parts);
  return parts;
}

/** What a search found a park by, unless it is the name that the reader sees. */
function foundBy(park: Park, asked: string, holds: ReturnType<typeof phrase>): FoundBy | undefined {
  const isIn = (name: LocalText): boolean =>
    holds(Object.values(name).map((form) => searchName(fold(form ?? ''))));
  if (isIn(park.name)) return undefined;
  const [names = [], places = [], developer = [], ...tenants] = partsOf(park);
  if (park.developer.name && holds(developer))
    return { role: 'developer', name: park.developer.name };
  const tenant = park.tenants.find((_, at) => holds(tenants[at] ?? []));
  if (tenant) return { role: 'tenant', name: tenant.name };
  const alias = park.aliases.find((one) => isIn({ vi: one }));
  const name = { vi: alias ?? asked };
  return holds(names)
    ? { role: 'name', name }
    : holds(places)
      ? { role: 'place', name }
      : undefined;
}

/** What parks can be found by, each text asked once: plots of one park share theirs. */
function prepareText({ parks }: Atlas): ColumnTest<string> {
  const asked = [...new Map(parks.map((park) => [park.searchText, park])).values()];
  const places = new Map(asked.map((park, at) => [park.searchText, at]));
  // Both lists are made of these same parks: every lookup finds.
  const placeOf = Uint32Array.from(parks, (park) => places.get(park.searchText)!);
  return (value) => {
    const holds = phrase(value);
    const found = asked.map((park) => holds(partsOf(park).flat()));
    // As above.
    const match = rowsWhere(parks.length, (row) => found[placeOf[row]!]!);
    return { match, kept: match };
  };
}

/**
 * Free text over names, aliases, tenants and old and new units, without accents; one of them must hold the
 * words, or their beginnings, in order.
 */
export function text<K extends string>({ key, group }: TextEntry<K>): Filter<K, string> {
  return {
    key,
    group,
    unknown: 'never-unknown',
    control: { kind: 'text', longest },
    pattern: `^.{1,${longest}}$`,
    examples: ['quang yen', 'Móng Cái'],
    parse: (value) => {
      // No page can hold a control character: what a browser reads of it is another text.
      const trimmed = value
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()
        .normalize('NFC');
      if (trimmed.length > longest) return undefined;
      const { length } = fold(trimmed);
      return length > 0 && length <= longestFolded ? trimmed : undefined;
    },
    write: (value) => value,
    judge(park, value) {
      const holds = phrase(value);
      if (!holds(partsOf(park).flat())) return { verdict: 'no', because: { code: 'not-found' } };
      const by = foundBy(park, value, holds);
      return { verdict: 'match', because: { code: 'found', ...(by && { by }) } };
    },
    prepare: prepareText,
    options: () => [],
    covers: () => true,
  };
}
