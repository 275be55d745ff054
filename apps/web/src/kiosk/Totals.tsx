import { claimText } from '@sites/words';
import type { Claim } from '@sites/domain';
import { ConfidenceMark } from '../figures/ConfidenceMark.tsx';
import { useSite } from '../page/site.tsx';

/** Whose word a total is, and of when. */
function Age({ claim }: { claim: Claim }) {
  const { speaker } = useSite();
  return (
    <small>
      <ConfidenceMark confidence={claim.confidence} /> {speaker.date(claim.asOf, claim.asOfApprox)}
    </small>
  );
}

/** The province in three totals, as it gave them. */
export function Totals() {
  const { speaker, atlas } = useSite();
  const { header } = speaker.words;
  const { zones, parks } = atlas.report.totals;
  // `geo/make/checks/totals.ts` refuses facts without these three.
  const [zoneArea, number, plannedArea] = [zones.area!, parks.parks!, parks.plannedArea!];
  return (
    <ul className="kiosk-totals">
      {parks.occupancy && (
        <li>
          <b>{claimText(parks.occupancy, speaker)}</b>
          <span>{header.let}</span>
          <Age claim={parks.occupancy} />
        </li>
      )}
      <li>
        <b>
          {claimText({ ...number, unit: null }, speaker)} <i>{header.parks}</i>
        </b>
        <span>{claimText(plannedArea, speaker)}</span>
        <Age claim={plannedArea} />
      </li>
      <li>
        <b>
          {atlas.zones.length} <i>{header.zones}</i>
        </b>
        <span>{claimText(zoneArea, speaker)}</span>
        <Age claim={zoneArea} />
      </li>
    </ul>
  );
}
