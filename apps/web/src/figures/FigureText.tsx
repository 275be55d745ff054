import type { Figure } from '@sites/domain';
import { ageText, figureNumber, figureText, ruleText } from '@sites/words';
import { useSite } from '../state/site.tsx';
import { ConfidenceMark, worstConfidence } from './ConfidenceMark.tsx';
import { OriginList } from './OriginList.tsx';

/** A figure with unit, mark of confidence and age; opening it shows on what it rests. */
export function FigureText({ name, figure, large = false }: { name: string; figure: Figure; large?: boolean }) {
  const { speaker } = useSite();
  const number = figureNumber(figure, speaker);
  const rule = ruleText(figure, speaker);
  const age = ageText(figure, speaker);
  const confidence = worstConfidence(figure.rests);
  return (
    <details className={large ? 'figure figure-large' : 'figure'}>
      <summary>
        <span className="figure-name">{name}</span>
        <span className="figure-value">
          {number === undefined ? <span className="unknown">{figureText(figure, speaker)}</span> : <><b>{number}</b> <small>{'unit' in figure ? speaker.unit(figure.unit) : ''}</small></>}
        </span>
        <span className="figure-age">
          {confidence && <ConfidenceMark confidence={confidence} />} {[rule, age].filter(Boolean).join(' · ')}
        </span>
      </summary>
      <OriginList origins={figure.rests} note={'note' in figure ? figure.note : undefined} />
    </details>
  );
}
