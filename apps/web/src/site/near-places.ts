import { type Atlas, type LocalText, fold } from '@sites/domain';
import { type PagedCollection } from '../page/route.ts';

interface Near {
  readonly collection: PagedCollection;
  readonly id: string;
  readonly name: LocalText;
}

/** How many letters have to be typed, left out or changed to make one text of another. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries())
      next.push(
        Math.min(
          (row[j + 1] ?? 0) + 1,
          (next[j] ?? 0) + 1,
          (row[j] ?? 0) + Number(letter !== other),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Longer than every name. */
const longestWord = 60;
const most = 5;
const squeezed = (text: string): string => fold(text).replaceAll(' ', '');

/** Little where one holds the other; else the share of letters that differ. */
function unlike(asked: string, name: string): number {
  if (asked === name) return 0;
  const shorter = Math.min(asked.length, name.length);
  if (shorter >= 4 && (name.includes(asked) || asked.includes(name))) return 0.1;
  return distance(asked, name) / Math.max(asked.length, name.length);
}

/** Places whose id or name is near to a word of an address, the nearest first; those of its own collection lead. */
export function placesNear(address: string, atlas: Atlas): readonly Near[] {
  const words = address.split('/').filter(Boolean);
  const collections: readonly PagedCollection[] = ['parks', 'zones', 'clusters'];
  const own = collections.find((one) => words.includes(one));
  const asked = words
    .filter((word) => word !== own && word.length <= longestWord)
    .map(squeezed)
    .filter((word) => word.length > 2);
  const found = collections.flatMap((collection) =>
    atlas[collection].map(({ id, name }) => {
      const names = [id, name.vi, name.en ?? ''].map(squeezed);
      const far = Math.min(...asked.flatMap((word) => names.map((one) => unlike(word, one))));
      return { collection, id, name, far: far + (collection === own ? 0 : 0.01) };
    }),
  );
  return found
    .filter(({ far }) => far <= 0.3)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, most);
}
