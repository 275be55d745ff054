import type { ReactNode } from 'react';
import { type Measure, type Park, isSameLand, worstConfidence } from '@sites/domain';
import { ageText, besideText, derivationText } from '@sites/words';
import { EvidenceText } from '../figures/EvidenceText.tsx';
import { ConfidenceMark } from '../figures/ConfidenceMark.tsx';
import { useDetail, useSite } from '../page/site.tsx';

/** A line of a sheet: the reader's word with the Vietnamese term, and what is known. */
export function SheetRow({
  label,
  term,
  children,
}: {
  label: string;
  term?: string | undefined;
  children: ReactNode;
}) {
  const { language } = useSite().speaker;
  return (
    <tr>
      <th scope="row">
        {label}
        {term && language !== 'vi' && <small lang="vi">{term}</small>}
      </th>
      <td>{children}</td>
    </tr>
  );
}

/**
 * A figure on paper: value and unit, mark of confidence, date and, where there is room, the rule. What is
 * missing says why.
 */
export function SheetFigure({
  park,
  measure,
  brief = false,
}: {
  park: Park;
  measure: Measure;
  brief?: boolean;
}) {
  const { speaker } = useSite();
  const detail = useDetail();
  if (isSameLand(park, measure)) return <EvidenceText park={park} measure={measure} />;
  const figure = park.figures[measure];
  const confidence = worstConfidence(figure.rests);
  const how = brief ? besideText(figure, speaker, detail) : derivationText(figure, speaker, detail);
  const about = speaker.facts([how, ageText(figure, speaker)]);
  return (
    <>
      <EvidenceText park={park} measure={measure} />
      {(confidence || about) && (
        <span className="figure-age">
          {confidence && <ConfidenceMark confidence={confidence} />} {about}
        </span>
      )}
    </>
  );
}
