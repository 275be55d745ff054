import { type Atlas, destinations, findPark } from '@sites/domain';
import { ClaimGroup } from '../figures/ClaimGroup.tsx';
import { SourceLink } from '../figures/SourceLink.tsx';
import { parkName } from '../figures/names.ts';
import { LinkTo } from '../page/LinkTo.tsx';
import { lookAt } from '../map/look.ts';
import { useLink, useDetail, useSite, without } from '../page/site.tsx';
import { Drawer } from './Drawer.tsx';
import { type PlainCollection, kindTexts } from './kind-texts.ts';

const nearest = 6;

/** A place that is no park or zone: its status, claims and, where roads lead there, the nearest parks. */
export function PlacePanel<C extends PlainCollection>({
  collection,
  place,
}: {
  collection: C;
  place: Atlas[C][number];
}) {
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  const { state } = useLink();
  const { words } = speaker;
  const kind = kindTexts[collection]?.(place, speaker, detail);
  const to = destinations.find((one) => one === collection);
  const reaches = to
    ? atlas.parks
        .flatMap((park) => {
          const reach = park.access[to][place.id];
          return reach ? [{ park, reach }] : [];
        })
        .toSorted((a, b) => a.reach.km[1] - b.reach.km[1])
        .slice(0, nearest)
    : [];
  const host = 'park' in place && place.park ? findPark(atlas, place.park) : undefined;
  return (
    <Drawer
      title={speaker.text(place.name)}
      label={speaker.text(place.name)}
      close={without(state, 'show')}
    >
      <p className="lead">
        {detail.place[collection]} <span className="soft">{kind}</span>
      </p>
      <p>
        {words.placeStatuses[place.status]}
        {place.statusClaim?.verified === false && (
          <em className="warn"> {words.figure.toBeConfirmed}</em>
        )}
        {place.statusNote &&
          speaker.text(place.statusNote).toLowerCase() !== words.placeStatuses[place.status] && (
            <span className="soft"> · {speaker.text(place.statusNote)}</span>
          )}
      </p>
      {place.statusClaim && (
        <p className="origins">
          <SourceLink id={place.statusClaim.source} />
        </p>
      )}
      {place.location && (
        <p>
          <button
            type="button"
            className="quiet script"
            // The button stands only beside a located place.
            onClick={() => lookAt({ ...place.location!, zoom: 11 })}
          >
            {detail.park.locate}
          </button>
        </p>
      )}
      <p className="soft">
        {place.location
          ? detail.park.siteAccuracy(
              detail.locations[place.location.kind],
              speaker.number(place.location.accuracyM / 1000),
            )
          : detail.place.noSite}
      </p>
      {host && (
        <p>
          <LinkTo to={{ ...without(state, 'show'), park: host.id }}>{parkName(host)}</LinkTo>
        </p>
      )}
      {Object.keys(place.measures).length > 0 && (
        <section>
          <h3>{detail.park.headline}</h3>
          <ClaimGroup measures={place.measures} names={Object.keys(place.measures)} />
        </section>
      )}
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
      {reaches.length > 0 && (
        <section>
          <h3>{detail.place.nearestParks}</h3>
          <ul className="plain">
            {reaches.map(({ park, reach }) => (
              <li key={park.id}>
                <LinkTo to={{ ...without(state, 'show'), park: park.id }}>{parkName(park)}</LinkTo>{' '}
                <b>{speaker.number(reach.km[1], 0)}</b> <small>km</small>{' '}
                <span className="soft">
                  {speaker.range(speaker.number(reach.km[0], 0), speaker.number(reach.km[2], 0))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Drawer>
  );
}
