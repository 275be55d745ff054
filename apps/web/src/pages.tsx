import type { ComponentType } from 'react';
import { type Language, languages } from '@sites/domain';
import { loadAboutWords, loadLawWords } from '@sites/words';

/** Paths below the language. Each page is a script of its own, with words of its own: the list never waits for the others. */
export const pageNames = ['', 'data', 'compare', 'rules'] as const;
export type PageName = (typeof pageNames)[number];
export const isPage = (name: string): name is PageName => pageNames.includes(name as PageName);

export const loadPage: Readonly<Record<PageName, (language: Language) => Promise<ComponentType>>> = {
  '': async () => (await import('./Finder.tsx')).Finder,
  async data(language) {
    const [{ DataPage }, about] = await Promise.all([import('./about/DataPage.tsx'), loadAboutWords[language]()]);
    return () => <DataPage about={about} />;
  },
  compare: async () => (await import('./compare/ComparePage.tsx')).ComparePage,
  async rules(language) {
    const [{ LawPage }, law] = await Promise.all([import('./law/LawPage.tsx'), loadLawWords[language]()]);
    return () => <LawPage law={law} />;
  },
};

/** Every page in every language, for the server. */
export async function loadPages(): Promise<Record<Language, Record<PageName, ComponentType>>> {
  const of = async (language: Language) => Object.fromEntries(await Promise.all(pageNames.map(async (name) => [name, await loadPage[name](language)] as const))) as Record<PageName, ComponentType>;
  return Object.fromEntries(await Promise.all(languages.map(async (language) => [language, await of(language)] as const))) as Record<Language, Record<PageName, ComponentType>>;
}
