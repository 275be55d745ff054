import { claimText } from '@sites/words';
import { PreferencesMenu } from '../preferences/PreferencesMenu.tsx';
import { PageLink } from '../page/PageLink.tsx';
import { aboutPage, home, pageAddress } from '../page/route.ts';
import { useSite } from '../page/site.tsx';
import { ShareButton } from '../share/ShareButton.tsx';

/** The province in one line, what is let first as the line ends where it must; language and units, and sharing. */
export function Header() {
  const { speaker, atlas, kind } = useSite();
  const { words } = speaker;
  // `geo/make/checks/totals.ts` refuses facts without these three.
  const { zones, parks } = atlas.report.totals;
  const [zoneArea, number, plannedArea] = [zones.area!, parks.parks!, parks.plannedArea!];
  const [before, after] = words.header.letOf();
  return (
    <header className="site-header">
      <a className="brand" href={pageAddress(speaker.language, { kind: home })} lang="vi">
        Quảng&nbsp;Ninh <span>Sites</span>
      </a>
      <p className="totals">
        <a href={pageAddress(speaker.language, { kind: 'province' })}>
          {parks.occupancy && (
            <span>
              {before}
              <b>{claimText(parks.occupancy, speaker)}</b>
              {after}
              {speaker.marks.dot}
              {speaker.date(parks.occupancy.asOf)}
            </span>
          )}
          <span>
            <b>{atlas.zones.length}</b>
            {speaker.marks.gap}
            {words.header.zones}
            <span className="total-area">
              {speaker.marks.dot}
              {claimText(zoneArea, speaker)}
            </span>
          </span>
          <span>
            <b>{claimText({ ...number, unit: null }, speaker)}</b>
            {speaker.marks.gap}
            {words.header.parks}
            <span className="total-area">
              {speaker.marks.dot}
              {claimText(plannedArea, speaker)}
            </span>
          </span>
        </a>
      </p>
      <nav className="site-nav">
        {kind === home ? (
          <>
            <PageLink className="wide" page="energy">
              {words.energyLink}
            </PageLink>
            <PageLink className="wide" page="rules">
              {words.lawLink}
            </PageLink>
            <PageLink className="wide" page="data">
              {words.header.about}
            </PageLink>
          </>
        ) : (
          <PageLink page={home}>{words.header.back}</PageLink>
        )}
        <PreferencesMenu />
        {aboutPage(kind).indexed !== 'never' && <ShareButton />}
      </nav>
    </header>
  );
}
