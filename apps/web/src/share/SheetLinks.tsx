import { findPark } from '@sites/domain';
import { parkName } from '../figures/names.ts';
import { PageLink } from '../page/PageLink.tsx';
import { useDetail, useLink, useSite } from '../page/site.tsx';

/** The sheets that the view can be printed on: the open park, the comparison, the shortlist, its board pack. */
export function SheetLinks() {
  const { speaker, atlas, id } = useSite();
  const { share, sheet } = useDetail();
  const { state } = useLink();
  const park = findPark(atlas, state.park ?? id ?? '');
  if (!park && state.compare.length < 2 && state.stars.length === 0) return null;
  return (
    <section className="take">
      <h3>{share.sheets}</h3>
      <p className="share-actions">
        {park && (
          <PageLink className="button" page="park-sheet" id={park.id}>
            {sheet.ofPark(parkName(park, speaker))}
          </PageLink>
        )}
        {state.compare.length > 1 && (
          <PageLink className="button" page="sheet">
            {sheet.comparison}
          </PageLink>
        )}
        {state.compare.length < 2 && state.stars.length > 0 && (
          <PageLink className="button" page="sheet">
            {sheet.shortlist}
          </PageLink>
        )}
        {state.stars.length > 0 && (
          <PageLink className="button" page="pack">
            {speaker.words.shortlist.pack}
          </PageLink>
        )}
      </p>
    </section>
  );
}
