import { type Atlas, destinations, findPark } from '@sites/domain';
import { placeStatusText } from '@sites/words';
import { ClaimGroup } from '../figures/ClaimGroup.tsx';
import { NoteList } from '../figures/NoteList.tsx';
import { SourceLink } from '../figures/SourceLink.tsx';
import { lookAt } from '../map/look.ts';
import { PlaceWorks } from '../figures/timeline/PlaceWorks.tsx';
import { PageLink } from '../page/PageLink.tsx';
import { hasMap, hasPage, pageOf } from '../page/route.ts';
import { useDetail, useSite } from '../page/site.tsx';
import { NearestParks } from './NearestParks.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { type PlainCollection, kindTexts } from './kind-texts.ts';
import { ownParts } from './own-parts.tsx';
import { communesOf, parkName } from '../figures/names.ts';

/** Where a place lies: the units of today and before, and how well its point is known. */
function Where({ place }: { place: Atlas[PlainCollection][number] }) {
  const { speaker, kind } = useSite();
  const { park: say, locations, place: words } = useDetail();
  const { commune, location, formerDistrict } = place;
  const units = speaker.list(communesOf(commune, say.likely, speaker)) || say.noUnit;
  const accuracy = location
    ? say.siteAccuracy(locations[location.kind], speaker.number(location.accuracyM / 1000))
    : words.noSite;
  return (
    <>
      {commune && (
        <p>
          {units}
          {commune.note && (
            <span className="soft">
              {speaker.dotAfter(units)}
              {speaker.text(commune.note)}
            </span>
          )}
        </p>
      )}
      {formerDistrict && (
        <p className="soft">{speaker.labelled(say.former, speaker.text(formerDistrict))}</p>
      )}
      {commune?.source && (
        <p className="origins">
          <SourceLink id={commune.source} />
        </p>
      )}
      {location && hasMap(kind) && (
        <p>
          <button
            type="button"
            className="quiet script"
            onClick={() => lookAt({ ...location, zoom: 11 })}
          >
            {say.locate}
          </button>
        </p>
      )}
      <p className="soft">
        {accuracy}
        {location?.how && (
          <>
            {speaker.dotAfter(accuracy)}
            {speaker.text(location.how)}
          </>
        )}
      </p>
    </>
  );
}

/** Everything known of a place that is no park or zone, and where roads lead there, the nearest parks. */
export function PlaceContent<C extends PlainCollection>({
  collection,
  place,
}: {
  collection: C;
  place: Atlas[C][number];
}) {
  const { speaker, atlas, kind: page } = useSite();
  const detail = useDetail();
  const { words } = speaker;
  const kind = kindTexts[collection]?.(place, speaker, detail);
  const status = placeStatusText(place.status, speaker);
  const note = place.statusNote && speaker.text(place.statusNote);
  const to = destinations.find((one) => one === collection);
  const host = 'park' in place && place.park ? findPark(atlas, place.park) : undefined;
  return (
    <>
      <p className="lead">
        {speaker.language !== 'vi' && <span lang="vi">{place.name.vi} </span>}
        {detail.place[collection]} {kind && <span className="soft">{kind}</span>}
      </p>
      {hasMap(page) && hasPage(collection) && (
        <p className="panel-tools">
          <PageLink page={pageOf(collection)} id={place.id}>
            {detail.page.link}
          </PageLink>
        </p>
      )}
      <p>
        {status}
        {place.statusClaim?.verified === false && (
          <em className="warn"> {words.figure.toBeConfirmed}</em>
        )}
        {note && note.toLowerCase() !== status && (
          <span className="soft">
            {speaker.dotAfter(status)}
            {note}
          </span>
        )}
      </p>
      {place.statusClaim && (
        <p className="origins">
          <SourceLink id={place.statusClaim.source} />
        </p>
      )}
      <Where place={place} />
      {host && (
        <p>
          <PlaceLink collection="parks" id={host.id}>
            {parkName(host, speaker)}
          </PlaceLink>
        </p>
      )}
      {Object.keys(place.measures).length > 0 && (
        <section>
          <h3>{detail.park.headline}</h3>
          <ClaimGroup measures={place.measures} names={Object.keys(place.measures)} />
        </section>
      )}
      <PlaceWorks collection={collection} id={place.id} />
      {Object.keys(place.missing).length > 0 && (
        <p className="soft">
          {speaker.labelled(
            detail.park.missing,
            speaker.list(
              Object.keys(place.missing).map((measure) => detail.claims[measure] ?? measure),
            ),
          )}
        </p>
      )}
      {place.developer && (
        <section>
          <h3>{detail.park.developer}</h3>
          <p>{speaker.text(place.developer.name)}</p>
          <p className="origins">
            <SourceLink id={place.developer.source} />
          </p>
        </section>
      )}
      {place.remarks && place.remarks.length > 0 && (
        <section>
          <h3>{detail.place.remarks}</h3>
          <NoteList notes={place.remarks} />
        </section>
      )}
      {ownParts[collection]?.(place)}
      {to && <NearestParks to={to} id={place.id} />}
    </>
  );
}
