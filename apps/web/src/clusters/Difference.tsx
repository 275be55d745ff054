import { type Figure, byId, clusterRows, interval } from '@sites/domain';
import { WideTable } from '../figures/WideTable.tsx';
import { useSite, useWords } from '../page/site.tsx';

/** How a park differs from a cluster: only what our sources say, and what they do not. */
export function Difference() {
  const { difference: say } = useWords('clusters');
  const { speaker, now } = useSite();
  const sizes = (figures: readonly Figure[]): string => {
    const least = figures.flatMap((figure) => interval(figure)?.[0] ?? []);
    const ha = (value: number) => speaker.quantity(value, 'ha');
    return say.sizeText(
      ha(Math.min(...least)),
      ha(Math.max(...least)),
      least.length,
      figures.length,
    );
  };
  const authority = byId(now.report.contacts, 'qeza');
  const withSectors = now.parks.filter(({ sectorCodes }) => sectorCodes.length > 0);
  const rows = [
    [say.law, say.lawText, say.lawText],
    [
      say.size,
      sizes(now.parks.map(({ figures }) => figures.plannedArea)),
      sizes(clusterRows(now).map(({ area }) => area)),
    ],
    [say.manager, say.managerParks(speaker.text(authority.name)), say.managerClusters],
    [say.purpose, say.purposeParks(withSectors.length, now.parks.length), say.purposeClusters],
  ] as const;
  return (
    <section id="difference">
      <h2>{say.heading}</h2>
      <WideTable label={say.heading}>
        <table className="wide-table">
          <thead>
            <tr>
              <th scope="col">{say.topic}</th>
              <th scope="col">{say.parks}</th>
              <th scope="col">{say.clusters}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([topic, ofParks, ofClusters]) => (
              <tr key={topic}>
                <th scope="row">{topic}</th>
                <td>{ofParks}</td>
                <td>{ofClusters}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  );
}
