import { DataPage } from './about/DataPage.tsx';
import { Finder } from './Finder.tsx';
import { Header } from './Header.tsx';
import { type Site, SiteProvider } from './state/site.tsx';

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

export const pages = ['', 'data'] as const;

/** One page of the site. */
export function App({ site }: { site: Site }) {
  const { words } = site.speaker;
  return (
    <SiteProvider value={site}>
      {site.page === '' && <a className="skip" href="#list-heading">{words.skipToList}</a>}
      <Header />
      {site.page === '' ? <Finder /> : site.page === 'data' ? <DataPage /> : <NotFound site={site} />}
    </SiteProvider>
  );
}
