import type { ComponentType } from 'react';
import { type Language, languages } from '@sites/domain';
import { type PageKind, aboutPage, pageKinds } from './page/route.ts';
import { withWords } from './page/with-words.tsx';

type Script = Readonly<Record<string, ComponentType>>;

/** Most readers open the list: its code is part of the first script, where it packs best. */
const first = import.meta.glob<Script>('./find/Finder.tsx', {
  eager: true,
});
/** All other pages: a script each. */
const later = import.meta.glob<Script>(['./*/*{Page,Sheet}.tsx', './site/NotFound.tsx']);

/** Whether a component comes with the first script. */
export const isFirst = (script: string): boolean => `./${script}.tsx` in first;

/** The component of a page, with the words that it speaks. */
export async function loadPage(kind: PageKind, language: Language): Promise<ComponentType> {
  const { script, words } = aboutPage(kind);
  const file = `./${script}.tsx`;
  const name = script.split('/')[1] ?? '';
  const loading = (async () => {
    const found = (first[file] ?? (await later[file]?.()))?.[name];
    if (!found) throw new Error(script);
    return found;
  })();
  return words.length > 0 ? withWords(language, words, loading) : loading;
}

export type Pages = Readonly<Record<Language, Readonly<Record<PageKind, ComponentType>>>>;

/** Every page in every language, for the server. */
export async function loadPages(): Promise<Pages> {
  const of = async (language: Language) =>
    Object.fromEntries(
      await Promise.all(
        pageKinds.map(async (kind) => [kind, await loadPage(kind, language)] as const),
      ),
    ) as Record<PageKind, ComponentType>;
  return Object.fromEntries(
    await Promise.all(languages.map(async (language) => [language, await of(language)] as const)),
  ) as Record<Language, Record<PageKind, ComponentType>>;
}
