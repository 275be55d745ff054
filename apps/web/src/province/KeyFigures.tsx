import type { Claim } from '@sites/domain';
import { useSite, useWords } from '../page/site.tsx';
import { KeyFigure } from './KeyFigure.tsx';

interface Entry {
  readonly name: string;
  readonly claims: readonly (Claim | undefined)[] | undefined;
  readonly bare?: true;
}

const listed = (entries: readonly Entry[], isTarget: boolean) =>
  entries.map(({ name, claims = [], bare = false }) => {
    const [claim, ...more] = claims.filter((one) => one !== undefined);
    return (
      claim && (
        <KeyFigure
          key={name}
          name={name}
          claim={claim}
          more={more}
          bare={bare}
          isTarget={isTarget}
        />
      )
    );
  });

/** The totals that are read first, as the province gave them; its targets stand apart. */
export function KeyFigures() {
  const { speaker, atlas } = useSite();
  const { figures, target } = useWords('province');
  const { zones, parks, clusters, province } = atlas.report.totals;
  const count = (claim: Claim | undefined) => Number(claim?.value ?? 0);
  return (
    <div className="key-figures">
      {listed(
        [
          { name: figures.zones, claims: [zones.zones, zones.area], bare: true },
          { name: figures.parks, claims: [parks.parks, parks.plannedArea], bare: true },
          { name: speaker.words.header.let, claims: [parks.occupancy] },
          {
            name: figures.clusters(count(clusters.clustersPlanned?.[0])),
            claims: [clusters.clustersFounded?.[0], clusters.clusterArea?.[0]],
            bare: true,
          },
          {
            name: figures.foreign(count(parks.secondaryProjects)),
            claims: [parks.registeredCapitalForeign],
          },
          { name: figures.domestic, claims: [parks.registeredCapitalDomestic] },
        ],
        false,
      )}
      <p className="hint key-targets">{target}</p>
      {listed(
        [
          { name: figures.growth, claims: province.grdpGrowth },
          { name: figures.budget, claims: province.budgetRevenue },
        ],
        true,
      )}
    </div>
  );
}
