import { type ComponentType, useMemo } from 'react';
import type { Language } from '@sites/domain';
import { type LaterWords, loadDetailWords } from '@sites/words';
import { SiteProvider, useSite } from './site.tsx';

/** Many parts speak the words of panels; where the words of single pages are is told with them. */
async function load(catalogue: keyof LaterWords, language: Language): Promise<unknown> {
  if (catalogue === 'detail') return loadDetailWords[language]();
  const { loadLaterWords } = await import('@sites/words/later');
  return loadLaterWords[catalogue][language]();
}

/** A component that comes after the list, with the words that come with it. */
export async function withWords<P extends object>(
  language: Language,
  catalogues: readonly (keyof LaterWords)[],
  loading: Promise<ComponentType<P>>,
): Promise<ComponentType<P>> {
  const [Component, ...loaded] = await Promise.all([
    loading,
    ...catalogues.map(async (name) => [name, await load(name, language)] as const),
  ]);
  const words: Partial<LaterWords> = Object.fromEntries(loaded);
  return function Speaking(props: P) {
    const site = useSite();
    const value = useMemo(
      () => ({ ...site, laterWords: { ...site.laterWords, ...words } }),
      [site],
    );
    return (
      <SiteProvider value={value}>
        <Component {...props} />
      </SiteProvider>
    );
  };
}
