import { type ComponentType, type ReactNode, useMemo } from 'react';
import { atlasIn } from '@sites/domain';
import { Header } from './Header.tsx';
import { type Site, SiteProvider, useLink, useSite } from './state/site.tsx';

function NotFound({ site }: { site: Site }) {
  const { language, words } = site.speaker;
  return (
    <main className="page">
      <h1>{words.notFound.title}</h1>
      <p>{words.notFound.text}</p>
      <p><a className="button primary" href={`/${language}/`}>{words.notFound.home}</a></p>
    </main>
  );
}

/** Everything below speaks of the year in the link. */
function InYear({ children }: { children: ReactNode }) {
  const site = useSite();
  const { state } = useLink();
  const value = useMemo(() => ({ ...site, atlas: atlasIn(site.now, state.year) }), [site, state.year]);
  return <SiteProvider value={value}>{children}</SiteProvider>;
}

/** One page of the site. */
export function App({ site, Page }: { site: Site; Page: ComponentType | undefined }) {
  const { words } = site.speaker;
  return (
    <SiteProvider value={site}>
      {site.page === '' && <a className="skip" href="#list-heading" onClick={(event) => { event.preventDefault(); document.getElementById('list-heading')?.focus(); }}>{words.skipToList}</a>}
      <Header />
      {Page ? <InYear><Page /></InYear> : <NotFound site={site} />}
    </SiteProvider>
  );
}
