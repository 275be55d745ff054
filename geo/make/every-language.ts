import { type Language, languages, localise } from '@sites/domain';
import { type WordLists, isListed } from './words.ts';

/** One document out of several that differ in the languages of their texts. */
function together(versions: readonly unknown[]): unknown {
  const [first] = versions;
  if (typeof first !== 'object' || first === null) return first;
  const parts = versions as readonly Readonly<Record<string, unknown>>[];
  const keys = [...new Set(parts.flatMap((part) => Object.keys(part)))];
  const entries = keys.map((key) => [
    key,
    together(parts.filter((part) => key in part).map((part) => part[key])),
  ]);
  const whole = Object.fromEntries(entries) as Record<string, unknown>;
  return Array.isArray(first) ? Object.values(whole) : whole;
}

/** A small document with every language in each text: whole documents would repeat their figures seven times. */
export const inEveryLanguage = <T>(content: T, words: WordLists): T =>
  together(
    languages.map((language: Language) =>
      localise(content, language, isListed(language) ? words[language] : {}),
    ),
  ) as T;
