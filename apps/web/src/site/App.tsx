import { type ComponentType, type ReactNode, useMemo } from 'react';
import { atlasIn } from '@sites/domain';
import { makeSpeaker } from '@sites/words';
import { listHeading } from '../page/list-refs.ts';
import { Header } from './Header.tsx';
import { ChangesNotice } from '../changes/ChangesNotice.tsx';
import { LanguageOffer } from '../preferences/LanguageOffer.tsx';
import { PageLink } from '../page/PageLink.tsx';
import { aboutPage, hasMap, home } from '../page/route.ts';
import { type Site, SiteProvider, useLink, useSite } from '../page/site.tsx';

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

/** One page of the site. */
export function App({ site, Page }: { site: Site; Page: ComponentType }) {
  const { words } = site.speaker;
  const { stands } = aboutPage(site.kind);
  return (
    <SiteProvider value={site}>
      <AsRead>
        {stands === 'in-site' && hasMap(site.kind) && (
          <a
            className="skip"
            href="#list-heading"
            onClick={(event) => {
              event.preventDefault();
              listHeading.current?.focus();
            }}
          >
            {words.skipToList}
          </a>
        )}
        {stands === 'in-frames' && (
          <nav className="embed-bar" aria-label={words.title}>
            <PageLink page={home}>{words.title} ↗</PageLink>
          </nav>
        )}
        {stands === 'in-site' && (
          <>
            <Header />
            <LanguageOffer />
            <ChangesNotice />
          </>
        )}
        <Page />
      </AsRead>
    </SiteProvider>
  );
}
