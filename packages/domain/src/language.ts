import { type Language, type LanguageEntry, languageTable } from './languages.ts';
import { recordOf } from './record.ts';

export const languages = Object.keys(languageTable) as readonly Language[];

/** What the table says of a language. */
export const aboutLanguage = (language: Language): LanguageEntry => languageTable[language];

/** Something of every language. */
export const forEachLanguage = <T>(make: (language: Language) => T): Record<Language, T> =>
  recordOf(languages, make);

/** Something of every language, made once somebody asks for it: most is never asked for in most languages. */
export function onceForEachLanguage<T>(
  make: (language: Language) => T,
): Readonly<Record<Language, T>> {
  const made = new Map<Language, T>();
  const get = (language: Language): T => {
    if (!made.has(language)) made.set(language, make(language));
    // It was just made; undefined may be what was made.
    return made.get(language) as T;
  };
  const properties = forEachLanguage((language) => ({
    enumerable: true,
    get: () => get(language),
  }));
  return Object.defineProperties({}, properties) as Record<Language, T>;
}

/**
 * A text that readers see: its Vietnamese form, and the form of the language that the atlas was asked for.
 * A name that is the same there has no form of its own. Reviewed facts hold Vietnamese and English.
 */
export type LocalText = { readonly vi: string } & {
  readonly [L in Exclude<Language, 'vi'>]?: string | undefined;
};

export const isLanguage = (value: unknown): value is Language =>
  languages.includes(value as Language);

/** The form of a text in a language. */
export const textIn = (text: LocalText, language: Language): string => text[language] ?? text.vi;

const isLocalText = (value: object): value is LocalText =>
  typeof (value as LocalText).vi === 'string' && typeof (value as LocalText).en === 'string';

/**
 * A copy of some content in which each text has its Vietnamese form and that of one language; `words` gives
 * it by the English text.
 */
export function localise<T>(
  content: T,
  language: Language,
  words: Readonly<Record<string, string>>,
): T {
  const walk = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(walk);
    if (isLocalText(value)) {
      const { en = '' } = value;
      const text = language === 'en' ? en : words[en];
      return text === undefined || text === value.vi || language === 'vi'
        ? { vi: value.vi }
        : { vi: value.vi, [language]: text };
    }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(content) as T;
}

/**
 * The language of ours that a tag such as `zh-TW` or `ja-JP` asks for: by its script, else by the place that
 * writes it.
 */
export function languageOf(tag: string): Language | undefined {
  const [first = '', ...parts] = tag.toLowerCase().split('-');
  return [...parts.map((part) => `${first}-${part}`), first]
    .map((asked) =>
      languages.find(
        (language) => language === asked || aboutLanguage(language).asked?.includes(asked),
      ),
    )
    .find((language) => language !== undefined);
}
