import { type ClusterOutcome, nearestServing, worstConfidence } from '@sites/domain';
import {
  ageText,
  derivationText,
  destinationText,
  figureText,
  reasonText,
  settleText,
  spanText,
} from '@sites/words';
import { communesOf } from '../figures/names.ts';
import { ConfidenceMark } from '../figures/ConfidenceMark.tsx';
import { OriginList } from '../figures/OriginList.tsx';
import { PageLink } from '../page/PageLink.tsx';
import { useDetail, useSite, useWords } from '../page/site.tsx';

/** One cluster of the list: its stage and place, its area with the source, the nearest port, and why it stands here. */
export function ClusterItem({
  outcome,
  heading: Heading,
}: {
  outcome: ClusterOutcome;
  heading: 'h3' | 'h4';
}) {
  const say = useWords('clusters');
  const detail = useDetail();
  const { speaker, now } = useSite();
  const { words } = speaker;
  const { row, findings } = outcome;
  const { cluster, area, access } = row;
  const port = access && nearestServing({ access }, 'ports', now);
  const confidence = worstConfidence(area.rests);
  const units = communesOf(cluster.commune, detail.park.likely, speaker);
  return (
    <li className="cluster">
      <Heading>
        <PageLink page="cluster" id={cluster.id}>
          {speaker.text(cluster.name)}
        </PageLink>
      </Heading>
      <p className="soft">
        {speaker.facts([
          words.statuses[cluster.status],
          units.length > 0 ? speaker.list(units) : detail.park.noUnit,
        ])}
      </p>
      <details className="figure">
        <summary>
          <span className="figure-name">{words.measures.plannedArea}</span>
          <span className="figure-value">
            {area.state === 'unknown' ? (
              <span className="unknown">{figureText(area, speaker)}</span>
            ) : (
              <b>{figureText(area, speaker)}</b>
            )}
          </span>
          <span className="figure-age">
            {confidence && <ConfidenceMark confidence={confidence} />}{' '}
            {speaker.facts([derivationText(area, speaker, detail), ageText(area, speaker)])}
          </span>
        </summary>
        <OriginList origins={area.rests} />
      </details>
      <p className="soft">
        {port
          ? speaker.phrases([
              destinationText('ports', port.id, speaker),
              spanText(port.reach.km, 'km', speaker),
            ])
          : say.unplaced}
      </p>
      {findings.length > 0 && (
        <ul className="cluster-reasons">
          {findings.map((finding) => (
            <li key={finding.key} className={finding.verdict}>
              {speaker.labelled(
                words.verdict[finding.verdict],
                reasonText(finding, speaker, detail),
              )}{' '}
              {settleText(finding, detail)}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
