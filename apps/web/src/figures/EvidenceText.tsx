import { type Measure, type Park, isSameLand, limitsOn } from '@sites/domain';
import { evidence } from '@sites/words';
import { useDetail, useLink, useSite } from '../page/site.tsx';
import { NumberUnit } from './NumberUnit.tsx';

/** What is known of a figure: one number, what is sure and what is possible, or why it is missing. */
export function EvidenceText({ park, measure }: { park: Park; measure: Measure }) {
  const { speaker } = useSite();
  const { charts } = useDetail();
  const { state } = useLink();
  if (isSameLand(park, measure)) return <span className="unknown">{charts.sameLand}</span>;
  const figure = park.figures[measure];
  const limits = limitsOn(measure, state.filters);
  const { sure, possible, number, unit } = evidence(figure, speaker, limits);
  if (number !== undefined) return <NumberUnit number={number} unit={unit ?? ''} />;
  if (figure.state === 'known') return <b>{sure}</b>;
  return (
    <span className={possible ? 'bounds' : 'unknown'}>
      {sure}
      {possible && <small>{`${speaker.marks.dot}${possible}`}</small>}
    </span>
  );
}
