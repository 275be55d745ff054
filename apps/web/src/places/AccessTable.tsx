import { type Park, destinations, hasPanel, rowsOf, shortName } from '@sites/domain';
import { LinkTo } from '../page/LinkTo.tsx';
import { useLink, useDetail, useSite, without } from '../page/site.tsx';

/** Modelled road distances and times as bounds: working places first, each by nearness; what is not open says so. */
export function AccessTable({ park }: { park: Pick<Park, 'access'> }) {
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  const { state } = useLink();
  const { words } = speaker;
  const range = ([low, , high]: readonly [number, number, number]) =>
    speaker.range(speaker.number(low, 0), speaker.number(high, 0));
  return (
    <>
      <table className="access">
        <thead>
          <tr>
            <th scope="col">{detail.park.destination}</th>
            <th scope="col">{detail.park.road}</th>
            <th scope="col">{detail.park.drive}</th>
            <th scope="col">{detail.park.straight}</th>
          </tr>
        </thead>
        {destinations.map((collection) => {
          const rows = atlas[collection]
            .flatMap((place) => {
              const reach = park.access[collection][place.id];
              return reach ? [{ place, reach }] : [];
            })
            .toSorted(
              (a, b) =>
                Number(b.place.status === 'operating') - Number(a.place.status === 'operating') ||
                a.reach.km[1] - b.reach.km[1],
            )
            .slice(0, rowsOf(collection));
          return (
            <tbody key={collection}>
              <tr className="group">
                <th colSpan={4} scope="colgroup">
                  {detail.place[collection]}
                </th>
              </tr>
              {rows.map(({ place, reach }) => (
                <tr key={place.id}>
                  <th scope="row">
                    {hasPanel(collection) ? (
                      <LinkTo
                        to={{ ...without(state, 'park'), show: { collection, id: place.id } }}
                      >
                        {shortName(speaker.text(place.name))}
                      </LinkTo>
                    ) : (
                      shortName(speaker.text(place.name))
                    )}
                    {place.status !== 'operating' && (
                      <>
                        {' '}
                        <small>{words.placeStatuses[place.status]}</small>
                      </>
                    )}
                  </th>
                  <td>
                    <b>{speaker.number(reach.km[1], 0)}</b> <small>{range(reach.km)}</small>
                  </td>
                  <td>
                    <b>{speaker.number(reach.min[1], 0)}</b> <small>{range(reach.min)}</small>
                  </td>
                  <td>{speaker.number(reach.straightKm, 0)}</td>
                </tr>
              ))}
            </tbody>
          );
        })}
      </table>
      <p className="hint">{detail.park.accessNote(speaker.percent(atlas.report.routes.error))}</p>
    </>
  );
}
