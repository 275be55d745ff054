import { byId } from '@sites/domain';
import { StillMap } from '../figures/StillMap.tsx';
import { frameOfWays, markOf, waysOf } from '../figures/still-places.ts';
import { LinkTo } from '../page/LinkTo.tsx';
import { PrintFooter } from '../share/PrintFooter.tsx';
import { home } from '../page/route.ts';
import { useDetail, useLink, useSite } from '../page/site.tsx';
import { HatchPattern } from '../figures/charts/HatchPattern.tsx';
import { Crumbs } from './Crumbs.tsx';
import { parkName } from '../figures/names.ts';
import { ParkContent } from './ParkPanel.tsx';
import { PlaceLink } from './PlaceLink.tsx';

/** A park on a page of its own, with all that the panel says: readable without script, found by search engines. */
export function ParkPage() {
  const { speaker, atlas, id } = useSite();
  const detail = useDetail();
  const { state } = useLink();
  const park = byId(atlas.parks, id);
  const zone = atlas.zones.find((one) => one.id === park.zone);
  const ways = waysOf(park, state.filters, atlas, speaker);
  return (
    <main className="page place">
      <HatchPattern />
      <Crumbs
        here={parkName(park, speaker)}
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
        <LinkTo className="button primary" page={home} to={{ ...state, park: park.id }}>
          {detail.page.onMap}
        </LinkTo>
      </p>
      <h2 className="visually-hidden">{detail.page.dataset(speaker.text(park.name))}</h2>
      <div className="place-columns">
        <div>
          <ParkContent park={park} />
        </div>
        <StillMap
          marks={atlas.parks.map((one) => markOf(one, one === park ? 'chosen' : 'other', speaker))}
          frame={frameOfWays(park, ways)}
          ways={ways}
          size="column"
        />
      </div>
      <PrintFooter />
    </main>
  );
}
