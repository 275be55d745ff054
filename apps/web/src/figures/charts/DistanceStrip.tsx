import { type Park, nearestServing, destinations } from '@sites/domain';
import { destinationText, namesKind, spanText } from '@sites/words';
import { useDetail, useSite } from '../../page/site.tsx';

const furthest = 200;

/**
 * How far it is by road to the nearest port, gate, airport and interchange: a dot for the model, a line for
 * its bounds.
 */
export function DistanceStrip({ park }: { park: Park }) {
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  const { number } = speaker;
  const kmText = ([least, middle, most]: readonly [number, number, number]) =>
    spanText([least, middle, most], 'km', speaker);
  const x = (km: number) => `${(Math.min(km, furthest) / furthest) * 100}%`;
  const rows = destinations.flatMap((to) => {
    const nearest = nearestServing(park, to, atlas);
    if (!nearest) return [];
    const name = destinationText(to, nearest.id, speaker);
    const kind = namesKind(name, detail.place[to]) ? undefined : detail.place[to];
    return [{ to, kind, name, km: nearest.reach.km }];
  });
  return (
    <figure className="strip" aria-label={detail.charts.distances}>
      {rows.map(({ to, kind, name, km }) => (
        <div key={to} className="strip-row">
          <span>
            {kind ? (
              <>
                {kind} <small>{name}</small>
              </>
            ) : (
              name
            )}
          </span>
          <svg
            width="100%"
            height="12"
            role="img"
            aria-label={speaker.labelled(speaker.phrases([kind, name]), kmText(km))}
          >
            <rect y="5.500" width="100%" height="1" className="land-rest" />
            <rect
              x={x(km[0])}
              y="4.500"
              width={`${((Math.min(km[2], furthest) - Math.min(km[0], furthest)) / furthest) * 100}%`}
              height="3"
              className="strip-span"
            />
            <circle cx={x(km[1])} cy="6" r="4" className="strip-dot" />
          </svg>
          <span className="strip-km">
            {number(km[1], 0)} <small>km</small>
          </span>
        </div>
      ))}
    </figure>
  );
}
