import type { ReactNode } from 'react';
import { findPark } from '@sites/domain';
import { isFiltered, useDetail, useLink, useSite } from '../site/site.tsx';
import { LinkTo } from '../site/LinkTo.tsx';
import { PrintFooter } from '../site/PrintFooter.tsx';
import { ParkContent } from './ParkPanel.tsx';
import { parkName } from './names.ts';
import { HatchPattern } from './charts/HatchPattern.tsx';
import { LocatorMap } from '../compare/LocatorMap.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { ZoneContent } from './ZonePanel.tsx';

/** Where a page stands: the list as it was filtered, the zone, the place. */
function Crumbs({ zone, here }: { zone?: ReactNode; here: string }) {
  const { words } = useSite().speaker;
  const { state } = useLink();
  return (
    <nav className="crumbs" aria-label={words.crumbs.label}>
      <ol>
        <li>
          <LinkTo page="" to={state}>
            {isFiltered(state) ? words.crumbs.filtered : words.crumbs.all}
          </LinkTo>
        </li>
        {zone && <li>{zone}</li>}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}

/** A park on a page of its own, with all that the panel says: readable without script, found by search engines. */
export function ParkPage() {
  const { speaker, atlas, id } = useSite();
  const detail = useDetail();
  const { state } = useLink();
  const park = findPark(atlas, id!)!;
  const zone = atlas.zones.find((one) => one.id === park.zone);
  return (
    <main className="page place">
      <HatchPattern />
      <Crumbs
        here={parkName(park)}
        zone={
          zone && (
            <PlaceLink collection="zones" id={zone.id}>
              {speaker.text(zone.name)}
            </PlaceLink>
          )
        }
      />
      <h1>{speaker.text(park.name)}</h1>
      <p>
        <LinkTo className="button primary" page="" to={{ ...state, park: park.id }}>
          {detail.page.onMap}
        </LinkTo>
      </p>
      <h2 className="visually-hidden">{detail.page.dataset(speaker.text(park.name))}</h2>
      <div className="place-columns">
        <div>
          <ParkContent park={park} />
        </div>
        <LocatorMap parks={[park]} />
      </div>
      <PrintFooter />
    </main>
  );
}

/** A zone on a page of its own. */
export function ZonePage() {
  const { speaker, atlas, id } = useSite();
  const detail = useDetail();
  const { state } = useLink();
  const zone = atlas.zones.find((one) => one.id === id)!;
  const parks = zone.parks.flatMap((one) => findPark(atlas, one) ?? []);
  return (
    <main className="page place">
      <HatchPattern />
      <Crumbs here={speaker.text(zone.name)} />
      <h1>{speaker.text(zone.name)}</h1>
      <p>
        <LinkTo
          className="button primary"
          page=""
          to={{ ...state, show: { collection: 'zones', id: zone.id } }}
        >
          {detail.page.onMap}
        </LinkTo>
      </p>
      <h2 className="visually-hidden">{detail.page.dataset(speaker.text(zone.name))}</h2>
      <div className="place-columns">
        <div>
          <ZoneContent zone={zone} />
        </div>
        {parks.length > 0 && <LocatorMap parks={parks} />}
      </div>
      <PrintFooter />
    </main>
  );
}
