import { byId } from '@sites/domain';
import { frameAround } from '@sites/stillmap';
import { StillMap } from '../figures/StillMap.tsx';
import { markOf } from '../figures/still-places.ts';
import { LinkTo } from '../page/LinkTo.tsx';
import { PageLink } from '../page/PageLink.tsx';
import { collectionOf, home, indexOf } from '../page/route.ts';
import { useDetail, useLink, useSite } from '../page/site.tsx';
import { PrintFooter } from '../share/PrintFooter.tsx';
import { Crumbs } from './Crumbs.tsx';
import { PlaceContent } from './PlaceContent.tsx';
import type { PlainCollection } from './kind-texts.ts';

/** A place that is no park or zone on a page of its own. */
export function PlacePage() {
  const { speaker, atlas, kind, id } = useSite();
  const detail = useDetail();
  const { state } = useLink();
  // The table of pages gives parks and zones pages of their own.
  const collection = collectionOf(kind) as PlainCollection;
  const place = byId<(typeof atlas)[PlainCollection][number]>(atlas[collection], id);
  const { location } = place;
  const index = indexOf(collection);
  const name = speaker.text(place.name);
  return (
    <main className="page place">
      <Crumbs
        here={name}
        zone={index && <PageLink page={index}>{detail.map.layer[index]}</PageLink>}
      />
      <h1>{name}</h1>
      <p>
        <LinkTo
          className="button primary"
          page={home}
          to={{ ...state, show: { collection, id: place.id } }}
        >
          {detail.page.onMap}
        </LinkTo>
      </p>
      <h2 className="visually-hidden">{detail.page.dataset(name)}</h2>
      <div className="place-columns">
        <div>
          <PlaceContent collection={collection} place={place} />
        </div>
        {location && (
          <StillMap
            marks={[
              markOf({ ...place, location }, 'chosen', speaker),
              ...atlas.parks.map((park) => markOf(park, 'other', speaker)),
            ]}
            frame={frameAround([location])}
            size="column"
            label={detail.sheet.locator(name)}
          />
        )}
      </div>
      <PrintFooter />
    </main>
  );
}
