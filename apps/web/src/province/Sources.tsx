import type { Atlas } from '@sites/domain';
import { SourceLink } from '../figures/SourceLink.tsx';
import { useDetail, useSite } from '../page/site.tsx';

/** The first source of everything that the page says, each once. */
function citedIn({ report }: Atlas): readonly string[] {
  const { totals, statements } = report;
  const { zones, parks, clusters, province } = totals;
  const cited = [
    zones.area,
    parks.parks,
    parks.occupancy,
    parks.projectsUnderWayArea,
    parks.registeredCapitalForeign,
    clusters.clustersFounded?.[0],
    clusters.clustersPlanned?.[0],
    province.clearedArea?.[0],
    province.leasedArea?.[0],
    province.readyArea?.[0],
    province.grdpGrowth?.[0],
    province.budgetRevenue?.[0],
    statements.energy,
    ...statements.bottlenecks,
    ...statements.directions,
  ];
  return [...new Set(cited.flatMap((one) => one?.source ?? []))];
}

/** Paper has no second tap: it names whose word the page is. */
export function Sources() {
  const { atlas } = useSite();
  const detail = useDetail();
  return (
    <section className="province-sources">
      <h2>{detail.park.sources}</h2>
      <ul>
        {citedIn(atlas).map((id) => (
          <li key={id}>
            <SourceLink id={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
