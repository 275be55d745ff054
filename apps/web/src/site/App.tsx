import { type ComponentType, type ReactNode, useMemo } from 'react';
import { atlasIn } from '@sites/domain';
import { makeSpeaker } from '@sites/words';
import { Header } from './Header.tsx';
import { ChangesNotice } from '../changes/ChangesNotice.tsx';
import { LanguageOffer } from '../preferences/LanguageOffer.tsx';
import { PageLink } from './PageLink.tsx';
import { type Site, SiteProvider, useLink, useSite } from './site.tsx';

function NotFound() {
  const { language, words } = useSite().speaker;
  return (
    <main className="page">
      <h1>{words.notFound.title}</h1>
      <p>{words.notFound.text}</p>
      <p>
        <a className="button primary" href={`/${language}/`}>
          {words.notFound.home}
        </a>
      </p>
    </main>
  );
}

/** Everything below speaks of the year in the link, in the units in the link. */
function AsRead({ children }: { children: ReactNode }) {
  const site = useSite();
  const { state } = useLink();
  const { year, area, money } = state;
  const speaker = useMemo(
    () =>
      makeSpeaker(site.speaker.language, site.speaker.words, site.speaker.atlas, { area, money }),
    [site.speaker, area, money],
  );
  const value = useMemo(
    () => ({ ...site, speaker, atlas: atlasIn(site.now, year) }),
    [site, speaker, year],
  );
  return <SiteProvider value={value}>{children}</SiteProvider>;
}

/** Pages that stand alone: on paper, or inside somebody else's page. */
const bare: readonly Site['kind'][] = ['embed', 'park-sheet', 'sheet'];

/** One page of the site. */
export function App({ site, Page }: { site: Site; Page: ComponentType | undefined }) {
  const { words } = site.speaker;
  const isBare = bare.includes(site.kind);
  return (
    <SiteProvider value={site}>
      <AsRead>
        {site.kind === 'finder' && (
          <a
            className="skip"
            href="#list-heading"
            onClick={(event) => {
              event.preventDefault();
              document.getElementById('list-heading')?.focus();
            }}
          >
            {words.skipToList}
          </a>
        )}
        {site.kind === 'embed' && (
          <nav className="embed-bar" aria-label={words.title}>
            <PageLink page="">{words.title} ↗</PageLink>
          </nav>
        )}
        {!isBare && (
          <>
            <Header />
            <LanguageOffer />
            <ChangesNotice />
          </>
        )}
        {Page ? <Page /> : <NotFound />}
      </AsRead>
    </SiteProvider>
  );
}
