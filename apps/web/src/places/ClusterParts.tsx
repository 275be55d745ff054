import { type Atlas, byId, clusterRows } from '@sites/domain';
import { spanText } from '@sites/words';
import { PageLink } from '../page/PageLink.tsx';
import { useDetail, useSite } from '../page/site.tsx';
import { AccessTable } from './AccessTable.tsx';

/** What a cluster has beside other places: the roads from it, the stations near it, and that it is no park. */
export function ClusterParts({ place }: { place: Atlas['clusters'][number] }) {
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  const row = clusterRows(atlas).find(({ cluster }) => cluster.id === place.id);
  const stations = (['110kv', '220kv'] as const).flatMap((kv) => {
    const near = row?.substations[kv];
    return near ? [{ kv, km: near.km, station: byId(atlas.substations, near.id) }] : [];
  });
  return (
    <>
      <p>
        <PageLink page="clusters">{detail.place.noPark}</PageLink>
      </p>
      {row?.access && (
        <section>
          <h3>{detail.park.access}</h3>
          <AccessTable park={{ access: row.access }} />
        </section>
      )}
      {stations.length > 0 && (
        <section>
          <h3>{detail.claims.power}</h3>
          <ul className="plain">
            {stations.map(({ kv, km, station }) => (
              <li key={kv}>
                {speaker.labelled(
                  detail.park.nearestSubstation(speaker.words.power[kv]),
                  speaker.phrases([speaker.text(station.name), spanText(km, 'km', speaker)]),
                )}
              </li>
            ))}
          </ul>
          <p className="hint">{detail.park.upperBound}</p>
        </section>
      )}
    </>
  );
}
