import type { Language } from '@sites/domain';
import type { Words } from './en.ts';

/** Loads one language's catalogue, and no other. */
export const loadWords: Readonly<Record<Language, () => Promise<Words>>> = {
  vi: async () => (await import('./vi.ts')).vi,
  en: async () => (await import('./en.ts')).en,
};
