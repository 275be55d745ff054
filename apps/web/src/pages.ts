import type { ComponentType } from 'react';

/** Paths below the language. Each page is a script of its own: the list never waits for the others. */
export const pageNames = ['', 'data', 'compare', 'rules'] as const;
export type PageName = (typeof pageNames)[number];
export const isPage = (name: string): name is PageName => pageNames.includes(name as PageName);

/** The panel of a park or place: a script of its own, which only a link that opens one waits for. */
export const loadPanel = async (): Promise<ComponentType> => (await import('./places/Panel.tsx')).Panel;

export const loadPage: Readonly<Record<PageName, () => Promise<ComponentType>>> = {
  '': async () => (await import('./Finder.tsx')).Finder,
  data: async () => (await import('./about/DataPage.tsx')).DataPage,
  compare: async () => (await import('./compare/ComparePage.tsx')).ComparePage,
  rules: async () => (await import('./law/LawPage.tsx')).LawPage,
};
