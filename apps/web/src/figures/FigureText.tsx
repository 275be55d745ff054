import {
  type Figure,
  type Measure,
  type Park,
  citedIn,
  settlesMeasure,
  worstConfidence,
} from '@sites/domain';
import { ageText, bothNames, derivationText, exactText } from '@sites/words';
import { useDetail, useSite } from '../page/site.tsx';
import { AskButton } from './AskButton.tsx';
import { EvidenceText } from './EvidenceText.tsx';
import { ConfidenceMark } from './ConfidenceMark.tsx';
import { OriginList } from './OriginList.tsx';

const isOpen = (figure: Figure): boolean => figure.state === 'unknown' || figure.state === 'bounds';

/**
 * A figure of a park with unit, mark of confidence and age; opening it shows on what it rests, and asks for
 * what is missing.
 */
export function FigureText({
  park,
  measure,
  large = false,
}: {
  park: Park;
  measure: Measure;
  large?: boolean;
}) {
  const { speaker } = useSite();
  const detail = useDetail();
  const figure = park.figures[measure];
  const name = speaker.words.measures[measure];
  const rule = derivationText(figure, speaker, detail);
  const age = ageText(figure, speaker);
  const confidence = worstConfidence(figure.rests);
  return (
    <details className={large ? 'figure figure-large' : 'figure'}>
      <summary>
        <span className="figure-name">{name}</span>
        <span className="figure-value">
          <EvidenceText park={park} measure={measure} />
        </span>
        <span className="figure-age">
          {confidence && <ConfidenceMark confidence={confidence} />} {speaker.facts([rule, age])}
        </span>
      </summary>
      {figure.state === 'bounds' && (
        <p className="soft">
          {speaker.labelled(detail.table.exactBounds, exactText(figure, speaker))}
        </p>
      )}
      <OriginList origins={citedIn(figure)} note={'note' in figure ? figure.note : undefined} />
      {isOpen(figure) && (
        <AskButton park={bothNames(park, speaker)} what={settlesMeasure(measure)} />
      )}
    </details>
  );
}
