import { clusterRows, clusterSum } from '@sites/domain';
import { claimText } from '@sites/words';
import { ConfidenceMark } from '../figures/ConfidenceMark.tsx';
import { SourceLink } from '../figures/SourceLink.tsx';
import { WideTable } from '../figures/WideTable.tsx';
import { useDetail, useSite, useWords } from '../page/site.tsx';

/** The totals that were published, each claim with its source, beside what these records add up to. */
export function ClusterTotals() {
  const say = useWords('clusters');
  const detail = useDetail();
  const { speaker, now } = useSite();
  const rows = clusterRows(now);
  const stage = (status: (typeof rows)[number]['cluster']['status']) =>
    rows.filter(({ cluster }) => cluster.status === status);
  const founded = [...stage('operating'), ...stage('under-construction')];
  const sumOf = (some: typeof rows): string => {
    const { ha, counted } = clusterSum(some);
    return say.sum(speaker.quantity(ha, 'ha'), counted, some.length);
  };
  const ours: Readonly<Record<string, string>> = {
    clustersPlanned: say.count(rows.length),
    clusterPlannedArea: sumOf(rows),
    clustersFounded: say.stages(
      stage('operating').length,
      stage('under-construction').length,
      stage('planned').length,
    ),
    clusterArea: sumOf(founded),
  };
  const names = Object.keys(say.names);
  const { clusters } = now.report.totals;
  return (
    <section>
      <h2>{say.totals}</h2>
      <WideTable label={say.totals}>
        <table className="wide-table">
          <thead>
            <tr>
              {[say.total, say.official, say.ours, detail.park.sources].map((text) => (
                <th scope="col" key={text}>
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.flatMap((name) =>
              (clusters[name] ?? []).map((claim, at, claims) => (
                <tr key={`${name} ${at}`}>
                  {at === 0 && (
                    <th scope="row" rowSpan={claims.length}>
                      {say.names[name]}
                    </th>
                  )}
                  <td>
                    <b>{claimText(claim, speaker)}</b>{' '}
                    {claim.scope && <span className="soft">{speaker.text(claim.scope)} </span>}
                    {claim.verified === false && (
                      <em className="warn">{speaker.words.figure.toBeConfirmed} </em>
                    )}
                    <span className="figure-age">
                      <ConfidenceMark confidence={claim.confidence} />{' '}
                      {speaker.date(claim.asOf, claim.asOfApprox)}
                    </span>
                  </td>
                  {at === 0 && <td rowSpan={claims.length}>{ours[name]}</td>}
                  <td>
                    <SourceLink id={claim.source} />
                    {claim.note && <span className="soft"> {speaker.text(claim.note)}</span>}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </WideTable>
    </section>
  );
}
