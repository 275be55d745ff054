import { fold } from './fold.ts';
import { withShortKinds, withoutKinds, withoutParkWords } from './place-kinds.ts';

/** Stands between the folded names of one park: a search must be answered by one of them, not by bits of several. */
export const searchSeparator = '|';
/** Stands between what a park is called, where it lies, who develops it, and each of its tenants. */
export const partSeparator = '||';

/** From this many letters on, the beginning of names written as one word finds them: "quangy". */
const longJoined = 6;
/** Scripts without spaces between words: what is asked for may stand anywhere in a name. */
const unspaced = /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}\p{sc=Hangul}]/u;

/** A folded text by its words, and joined with the places where they begin. */
interface Spelling {
  readonly words: readonly string[];
  readonly joined: string;
  readonly starts: readonly number[];
}

function spell(text: string): Spelling {
  const words = text.split(' ');
  let length = 0;
  const starts = words.map((word) => (length += word.length) - word.length);
  return { words, joined: words.join('').toLowerCase(), starts };
}

/** Whether words stand in a name from one of its words on, each by its beginning, or all of them joined: "halong". */
function standsAt(name: Spelling, at: number, asked: Spelling): boolean {
  if (asked.words.every((word, step) => name.words[at + step]?.startsWith(word))) return true;
  const start = name.starts[at] ?? 0;
  const end = start + asked.joined.length;
  const isWhole = end === name.joined.length || name.starts.includes(end);
  return (
    (isWhole || asked.joined.length >= longJoined) && name.joined.startsWith(asked.joined, start)
  );
}

const holds = (name: Spelling, asked: Spelling): boolean =>
  name.words.some((_, at) => standsAt(name, at, asked)) ||
  (unspaced.test(asked.joined) && name.joined.includes(asked.joined));

/** Whether a text is a whole name, but for the end of its last word. */
const isName = (name: Spelling, asked: Spelling): boolean =>
  name.joined.startsWith(asked.joined) && asked.joined.length > (name.starts.at(-1) ?? 0);

/** A name as it is searched: as it stands, with short words for kinds of places, and whether it has such words. */
export interface SearchName {
  readonly plain: Spelling;
  readonly short: Spelling;
  readonly tellsKind: boolean;
}

/** Makes a folded name ready to be searched. */
export function searchName(name: string): SearchName {
  const short = withShortKinds(name);
  return { plain: spell(name), short: spell(short), tellsKind: short !== name };
}

/**
 * Tells whether one of some names holds the words of a text in order: "quang y" and "quangyen" find "thi xa quang yen",
 * and so does "TX. Quảng Yên". A name that tells no kind of place, such as "lien vi", is found with any: "xã Liên Vị".
 */
export function phrase(text: string): (names: readonly SearchName[]) => boolean {
  const asked = fold(text);
  const withoutPark = withoutParkWords(asked);
  const short = withShortKinds(withoutPark);
  const [plainly, shortly] = [spell(asked), spell(short)];
  // "P. Yên" asks for a ward: its letter is not the beginning of any word.
  const rest = short === withoutPark ? '' : withoutKinds(withoutPark);
  const barely = rest ? spell(rest) : undefined;
  return (names) =>
    names.some(
      (name) =>
        (!barely && (holds(name.plain, plainly) || holds(name.short, plainly))) ||
        holds(name.short, shortly) ||
        (barely && !name.tellsKind && isName(name.plain, barely)),
    );
}
