import { type ComponentType, useMemo } from 'react';
import type { Language } from '@sites/domain';
import { loadDetailWords } from '@sites/words';
import { SiteProvider, useSite } from './site.tsx';

/** A component that comes after the list, with the words that come with it. */
export async function withDetail<P extends object>(
  language: Language,
  loading: Promise<ComponentType<P>>,
): Promise<ComponentType<P>> {
  const [Component, detail] = await Promise.all([loading, loadDetailWords[language]()]);
  return function Detailed(props: P) {
    const site = useSite();
    const value = useMemo(() => ({ ...site, detail }), [site]);
    return (
      <SiteProvider value={value}>
        <Component {...props} />
      </SiteProvider>
    );
  };
}
