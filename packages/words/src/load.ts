import type { Language } from '@sites/domain';
import type { AboutWords } from './about-en.ts';
import type { Words } from './en.ts';
import type { LawWords } from './law-en.ts';

type Load<W> = Readonly<Record<Language, () => Promise<W>>>;

/** Loads one language's catalogue, and no other. */
export const loadWords: Load<Words> = {
  vi: async () => (await import('./vi.ts')).vi,
  en: async () => (await import('./en.ts')).en,
};

/** Words that only the page about the data needs. */
export const loadAboutWords: Load<AboutWords> = {
  vi: async () => (await import('./about-vi.ts')).vi,
  en: async () => (await import('./about-en.ts')).en,
};

/** Words that only the page about incentives and rules needs. */
export const loadLawWords: Load<LawWords> = {
  vi: async () => (await import('./law-vi.ts')).vi,
  en: async () => (await import('./law-en.ts')).en,
};
