import { type Language, forEachLanguage } from '@sites/domain';
import type { DetailWords } from './en/detail.ts';
import type { Words } from './en/list.ts';

/** A catalogue by its language. */
export type Load<W> = Readonly<Record<Language, () => Promise<W>>>;

/**
 * The files of each language that every page may need: beside the table and `later.ts`, the one place that names
 * them, because a bundler has to see each path.
 */
const catalogues: Readonly<
  Record<
    Language,
    {
      readonly list: () => Promise<{ readonly list: Words }>;
      readonly detail: () => Promise<{ readonly detail: DetailWords }>;
    }
  >
> = {
  vi: {
    list: () => import('./vi/list.ts'),
    detail: () => import('./vi/detail.ts'),
  },
  en: {
    list: () => import('./en/list.ts'),
    detail: () => import('./en/detail.ts'),
  },
  'zh-hans': {
    list: () => import('./zh-hans/list.ts'),
    detail: () => import('./zh-hans/detail.ts'),
  },
  'zh-hant': {
    list: () => import('./zh-hant/list.ts'),
    detail: () => import('./zh-hant/detail.ts'),
  },
  ja: {
    list: () => import('./ja/list.ts'),
    detail: () => import('./ja/detail.ts'),
  },
  ko: {
    list: () => import('./ko/list.ts'),
    detail: () => import('./ko/detail.ts'),
  },
  id: {
    list: () => import('./id/list.ts'),
    detail: () => import('./id/detail.ts'),
  },
};

/** Loads the words that the list needs, in one language and no other. */
export const loadWords: Load<Words> = forEachLanguage(
  (language) => async () => (await catalogues[language].list()).list,
);

/** Words of panels, pages, sheets and files. */
export const loadDetailWords: Load<DetailWords> = forEachLanguage(
  (language) => async () => (await catalogues[language].detail()).detail,
);

/** Everything in every language, for a server. */
export async function loadEvery<W>(load: Load<W>): Promise<Readonly<Record<Language, W>>> {
  return Object.fromEntries(
    await Promise.all(
      Object.entries(load).map(async ([language, words]) => [language, await words()]),
    ),
  ) as Record<Language, W>;
}
