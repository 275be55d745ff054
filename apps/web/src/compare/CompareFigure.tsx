import { type Measure, type Park, citedIn, worstConfidence, isSameLand } from '@sites/domain';
import { ageText, derivationText, exactText } from '@sites/words';
import { ConfidenceMark } from '../figures/ConfidenceMark.tsx';
import { EvidenceText } from '../figures/EvidenceText.tsx';
import { OriginList } from '../figures/OriginList.tsx';
import { useDetail, useSite } from '../page/site.tsx';

/** A figure in a comparison; opened, its exact bounds and what it rests on. */
export function CompareFigure({ park, measure }: { park: Park; measure: Measure }) {
  const { speaker } = useSite();
  const detail = useDetail();
  const figure = park.figures[measure];
  if (isSameLand(park, measure)) return <EvidenceText park={park} measure={measure} />;
  const confidence = worstConfidence(figure.rests);
  const tail = speaker.facts([derivationText(figure, speaker, detail), ageText(figure, speaker)]);
  return (
    <details className="compare-figure">
      <summary>
        <EvidenceText park={park} measure={measure} />
        <span className="figure-age">
          {confidence && <ConfidenceMark confidence={confidence} />} {tail}
        </span>
      </summary>
      {figure.state === 'bounds' && (
        <p className="soft">
          {speaker.labelled(detail.table.exactBounds, exactText(figure, speaker))}
        </p>
      )}
      <OriginList origins={citedIn(figure)} note={'note' in figure ? figure.note : undefined} />
    </details>
  );
}
