import { type Language, type LocalText, languages } from '@sites/domain';
import * as v from 'valibot';
import type { Files, Problem } from './files.ts';
import { type Parsed, parse, strayFile } from './parse.ts';
import { textsIn } from './texts.ts';

/** Languages whose data words stand in a list, by the English text; the reviewed facts hold the other two. */
type Listed = Exclude<Language, 'vi' | 'en'>;
export const isListed = (language: Language): language is Listed =>
  language !== 'vi' && language !== 'en';
const listed = languages.filter(isListed);
export type WordLists = Readonly<Record<Listed, Readonly<Record<string, string>>>>;

const ListSchema = v.record(v.string(), v.pipe(v.string(), v.minLength(1)));

/** The word lists of all languages; reports all that is wrong, not the first. */
export function parseWords(files: Files): Parsed<WordLists> {
  const lists = listed.map((language) => {
    const name = `${language}.json`;
    return { language, name, ...parse(ListSchema, `words/${name}`, files[name]) };
  });
  const stray = Object.keys(files).filter((file) => lists.every(({ name }) => name !== file));
  const problems = [
    ...lists.flatMap((list) => list.problems),
    ...stray.map((file) => strayFile(`words/${file}`)),
  ];
  if (problems.length > 0) return { value: undefined, problems };
  const entries = lists.map(({ language, value }) => [language, value]);
  return { value: Object.fromEntries(entries) as WordLists, problems: [] };
}

/** The forms that a text has in the listed languages. */
export const namesIn = (text: LocalText, words: WordLists): string[] =>
  listed.flatMap((language) => words[language][text.en ?? ''] ?? []);

const numbers = (text: string): string => (text.match(/\d+/g) ?? []).join('');

/**
 * Forms that write half of one name in characters and leave half in letters, as `Thành Công越兴`: what is no place of
 * its own keeps its letters whole, and only the word for its kind is translated.
 */
const mixedNames = (forms: Readonly<Record<string, string>>): string[] => {
  const places = Object.entries(forms).filter(
    ([en, form]) => /^\p{Lu}[\p{Ll} \p{Lu}]+$/u.test(en) && /^\p{Script=Han}{2,3}$/u.test(form),
  );
  return Object.entries(forms).flatMap(([en, form]) => {
    const isMixed = places.some(
      ([name, characters]) =>
        form.includes(characters) &&
        [...form.matchAll(new RegExp(`(\\p{Lu}(?:\\p{Ll}+)?)${characters}`, 'gu'))].some(
          ([, before]) => en.includes(`${before} ${name}`),
        ),
    );
    return isMixed ? [en] : [];
  });
};

/**
 * Texts of built content that lack a language, and words that no text uses. A name that is the same in
 * Vietnamese and English needs no other form.
 */
export function wordProblems(content: unknown, words: WordLists): Problem[] {
  const texts = new Map([...textsIn(content)].map((text) => [text.en ?? '', text]));
  const problems: Problem[] = [];
  for (const { vi, en } of texts.values())
    if (!en) problems.push({ check: 'text has an English form', file: 'the facts', detail: vi });
  for (const language of listed) {
    const file = `words/${language}.json`;
    for (const [en, text] of texts)
      if (en !== text.vi && !words[language][en])
        problems.push({ check: 'text has a form in every language', file, detail: en });
    for (const en of Object.keys(words[language]))
      if (!texts.has(en)) problems.push({ check: 'word is used', file, detail: en });
    // Whoever changes a figure inside a sentence must change it in every language; the forms may
    // regroup digits, never add or lose a year.
    for (const [en, form] of Object.entries(words[language])) {
      const years = en.match(/\b(19|20)\d\d\b/g) ?? [];
      for (const year of years)
        if (!numbers(form).includes(year))
          problems.push({ check: 'form keeps the years', file, detail: `${year}: ${en}` });
    }
    for (const mixed of mixedNames(words[language]))
      problems.push({ check: 'name is in one script', file, detail: mixed });
  }
  return problems;
}
