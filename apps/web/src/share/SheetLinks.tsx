import { findPark } from '@sites/domain';
import { parkName } from '../figures/names.ts';
import { LinkTo } from '../page/LinkTo.tsx';
import { PageLink } from '../page/PageLink.tsx';
import { comparedOf, shortlistOf } from '../shortlist/chosen.ts';
import { useDetail, useLink, useSite } from '../page/site.tsx';

/** The sheets that the view can be printed on: the open park, the comparison, the shortlist, its board pack. */
export function SheetLinks() {
  const { speaker, atlas, id } = useSite();
  const { share, sheet } = useDetail();
  const { state } = useLink();
  const park = findPark(atlas, state.park ?? id ?? '');
  const starred = shortlistOf(state);
  const compared = comparedOf(state);
  if (!park && starred.length === 0) return null;
  return (
    <section className="take">
      <h3>{share.sheets}</h3>
      <p className="share-actions">
        {park && (
          <PageLink className="button" page="park-sheet" id={park.id}>
            {sheet.ofPark(parkName(park, speaker))}
          </PageLink>
        )}
        {compared.length > 1 && (
          <LinkTo className="button" page="sheet" to={{ ...state, compare: compared }}>
            {sheet.comparison}
          </LinkTo>
        )}
        {starred.length > 0 && (
          <>
            <LinkTo className="button" page="sheet" to={{ ...state, stars: starred, compare: [] }}>
              {sheet.shortlist}
            </LinkTo>
            <LinkTo className="button" page="pack" to={{ ...state, stars: starred }}>
              {speaker.words.shortlist.pack}
            </LinkTo>
          </>
        )}
      </p>
    </section>
  );
}
