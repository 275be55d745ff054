import { byId, findPark } from '@sites/domain';
import { StillMap } from '../figures/StillMap.tsx';
import { frameOfZone, markOf } from '../figures/still-places.ts';
import { LinkTo } from '../page/LinkTo.tsx';
import { PrintFooter } from '../share/PrintFooter.tsx';
import { home } from '../page/route.ts';
import { useDetail, useLink, useSite } from '../page/site.tsx';
import { HatchPattern } from '../figures/charts/HatchPattern.tsx';
import { Crumbs } from './Crumbs.tsx';
import { ZoneContent } from './ZonePanel.tsx';

/** A zone on a page of its own. */
export function ZonePage() {
  const { speaker, atlas, id } = useSite();
  const detail = useDetail();
  const { state } = useLink();
  const zone = byId(atlas.zones, id);
  const parks = zone.parks.flatMap((one) => findPark(atlas, one) ?? []);
  return (
    <main className="page place">
      <HatchPattern />
      <Crumbs here={speaker.text(zone.name)} />
      <h1>{speaker.text(zone.name)}</h1>
      <p>
        <LinkTo
          className="button primary"
          page={home}
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
        <StillMap
          marks={atlas.parks.map((one) =>
            markOf(one, parks.includes(one) ? 'meant' : 'other', speaker),
          )}
          frame={frameOfZone(zone.id, parks)}
          size="column"
          zone={zone.id}
          label={detail.sheet.locator(speaker.text(zone.name))}
        />
      </div>
      <PrintFooter />
    </main>
  );
}
