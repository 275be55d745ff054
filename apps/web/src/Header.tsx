import { type Language, languages } from '@sites/domain';
import { claimText } from '@sites/words';
import { PageLink } from './state/PageLink.tsx';
import { useSite } from './state/site.tsx';
import { ShareButton } from './share/ShareButton.tsx';

const shortLanguage: Record<Language, string> = { vi: 'VI', en: 'EN' };
const languageNames: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' };

/** The province in one line, the language, the data page and sharing. */
export function Header() {
  const { speaker, atlas, page } = useSite();
  const { words } = speaker;
  const { zones, parks } = atlas.report.totals;
  const isFinder = page === '';
  return (
    <header className="site-header">
      <a className="brand" href={`/${speaker.language}/`}>Quảng Ninh <span>Sites</span></a>
      <p className="totals">
        <a href={`/${speaker.language}/data`}>
          <span><b>{atlas.zones.length}</b> {words.header.zones} · {claimText(zones.area!, speaker)}</span>
          <span><b>{claimText({ ...parks.parks!, unit: null }, speaker)}</b> {words.header.parks} · {claimText(parks.plannedArea!, speaker)}</span>
          <span><b>{claimText(parks.occupancy!, speaker)}</b> {words.header.let} · {speaker.date(parks.occupancy!.asOf)}</span>
        </a>
      </p>
      <nav className="site-nav">
        {isFinder ? <><PageLink className="wide" page="rules">{words.lawLink}</PageLink><PageLink page="data">{words.header.about}</PageLink></> : <PageLink page="">{words.header.back}</PageLink>}
        <span className="languages">
          {languages.map((language) => (
            <PageLink
              key={language} page={page === 'not-found' ? '' : page} language={language} lang={language} hrefLang={language} aria-label={`${shortLanguage[language]}, ${languageNames[language]}`} aria-current={language === speaker.language ? 'true' : undefined}
            >
              {shortLanguage[language]}
            </PageLink>
          ))}
        </span>
        {page !== 'not-found' && <ShareButton />}
      </nav>
    </header>
  );
}
