import { type Substation, findPark, pickClaim } from '@sites/domain';
import { claimText } from '@sites/words';
import { ClaimGroup } from '../figures/ClaimGroup.tsx';
import { ConfidenceMark } from '../figures/ConfidenceMark.tsx';
import { SourceLink } from '../figures/SourceLink.tsx';
import { parkName } from '../figures/names.ts';
import { useSite, useWords } from '../page/site.tsx';

function Station({ station }: { station: Substation }) {
  const energy = useWords('energy');
  const { speaker, now } = useSite();
  const { words } = speaker;
  const { status, statusClaim, statusNote, measures } = station;
  const mva = pickClaim(measures.mva ?? []);
  const park = station.park && findPark(now, station.park);
  const isSaid = (text: string): boolean => text.toLowerCase() === words.placeStatuses[status];
  return (
    <details className="work">
      <summary>
        <span className="work-name">
          <span>{speaker.text(station.name)}</span>{' '}
          <span className="soft">
            {speaker.list([words.placeStatuses[status], park && parkName(park, speaker)])}
          </span>
        </span>
        <span className="work-value">
          {mva ? (
            <b>{claimText(mva, speaker)}</b>
          ) : (
            <span className="unknown">{energy.load.verdicts.unpublished}</span>
          )}
        </span>
        <span className="figure-age">
          {mva && (
            <>
              <ConfidenceMark confidence={mva.confidence} />{' '}
              {speaker.date(mva.asOf, mva.asOfApprox)}
            </>
          )}
        </span>
      </summary>
      <div className="work-more">
        {statusNote && !isSaid(speaker.text(statusNote)) && <p>{speaker.text(statusNote)}</p>}
        {statusClaim && (
          <p className="origins">
            <ConfidenceMark confidence={statusClaim.confidence} />{' '}
            {speaker.date(statusClaim.asOf, statusClaim.asOfApprox)}
            {speaker.marks.dot}
            <SourceLink id={statusClaim.source} />
          </p>
        )}
        <ClaimGroup measures={measures} names={Object.keys(measures)} />
      </div>
    </details>
  );
}

/** Grid stations by voltage, the highest first: whether each works, and what its transformers hold. */
export function StationList({ stations }: { stations: readonly Substation[] }) {
  const { speaker } = useSite();
  const voltages = [...new Set(stations.map(({ kv }) => kv))].toSorted((a, b) => b - a);
  return voltages.map((kv) => {
    const group = stations.filter((station) => station.kv === kv);
    return (
      <section key={kv} className="works">
        <h3>
          {speaker.quantity(kv, 'kV')} <span>{group.length}</span>
        </h3>
        {group.map((station) => (
          <Station key={station.id} station={station} />
        ))}
      </section>
    );
  });
}
