import type { Destination } from '@sites/domain';
import { parkName } from '../figures/names.ts';
import { useDetail, useSite } from '../page/site.tsx';
import { PlaceLink } from './PlaceLink.tsx';

const most = 6;

/** The parks from which the road to a place is shortest. */
export function NearestParks({ to, id }: { to: Destination; id: string }) {
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  const nearest = atlas.parks
    .flatMap((park) => {
      const reach = park.access[to][id];
      return reach ? [{ park, reach }] : [];
    })
    .toSorted((a, b) => a.reach.km[1] - b.reach.km[1])
    .slice(0, most);
  if (nearest.length === 0) return null;
  return (
    <section>
      <h3>{detail.place.nearestParks}</h3>
      <ul className="plain">
        {nearest.map(({ park, reach }) => (
          <li key={park.id}>
            <PlaceLink collection="parks" id={park.id}>
              {parkName(park, speaker)}
            </PlaceLink>{' '}
            <b>{speaker.number(reach.km[1], 0)}</b> <small>km</small>{' '}
            <span className="soft">
              {speaker.range(speaker.number(reach.km[0], 0), speaker.number(reach.km[2], 0))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
