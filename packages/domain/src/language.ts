/** Languages in which every word, name and sentence of the product exists. The path of a page starts with one. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text that readers see, in every language. */
export type LocalText = Readonly<Record<Language, string>>;

export const isLanguage = (value: unknown): value is Language =>
  languages.includes(value as Language);
