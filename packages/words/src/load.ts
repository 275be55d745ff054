import type { Language } from '@sites/domain';
import type { AboutWords } from './en/about.ts';
import type { DetailWords } from './en/detail.ts';
import type { LawWords } from './en/law.ts';
import type { Words } from './en/list.ts';

type Load<W> = Readonly<Record<Language, () => Promise<W>>>;

/** Loads the words that the list needs, in one language and no other. */
export const loadWords: Load<Words> = {
  vi: async () => (await import('./vi/list.ts')).list,
  en: async () => (await import('./en/list.ts')).list,
  'zh-hans': async () => (await import('./zh-hans/list.ts')).list,
  'zh-hant': async () => (await import('./zh-hant/list.ts')).list,
  ja: async () => (await import('./ja/list.ts')).list,
  ko: async () => (await import('./ko/list.ts')).list,
  id: async () => (await import('./id/list.ts')).list,
};

/** Words of panels, pages, sheets and files. */
export const loadDetailWords: Load<DetailWords> = {
  vi: async () => (await import('./vi/detail.ts')).detail,
  en: async () => (await import('./en/detail.ts')).detail,
  'zh-hans': async () => (await import('./zh-hans/detail.ts')).detail,
  'zh-hant': async () => (await import('./zh-hant/detail.ts')).detail,
  ja: async () => (await import('./ja/detail.ts')).detail,
  ko: async () => (await import('./ko/detail.ts')).detail,
  id: async () => (await import('./id/detail.ts')).detail,
};

/** Words that only the page about the data needs. */
export const loadAboutWords: Load<AboutWords> = {
  vi: async () => (await import('./vi/about.ts')).about,
  en: async () => (await import('./en/about.ts')).about,
  'zh-hans': async () => (await import('./zh-hans/about.ts')).about,
  'zh-hant': async () => (await import('./zh-hant/about.ts')).about,
  ja: async () => (await import('./ja/about.ts')).about,
  ko: async () => (await import('./ko/about.ts')).about,
  id: async () => (await import('./id/about.ts')).about,
};

/** Words that only the page about incentives and rules needs. */
export const loadLawWords: Load<LawWords> = {
  vi: async () => (await import('./vi/law.ts')).law,
  en: async () => (await import('./en/law.ts')).law,
  'zh-hans': async () => (await import('./zh-hans/law.ts')).law,
  'zh-hant': async () => (await import('./zh-hant/law.ts')).law,
  ja: async () => (await import('./ja/law.ts')).law,
  ko: async () => (await import('./ko/law.ts')).law,
  id: async () => (await import('./id/law.ts')).law,
};

/** Everything in every language, for a server. */
export async function loadEvery<W>(load: Load<W>): Promise<Readonly<Record<Language, W>>> {
  return Object.fromEntries(
    await Promise.all(
      Object.entries(load).map(async ([language, words]) => [language, await words()]),
    ),
  ) as Record<Language, W>;
}
