import type { Outcome } from '@sites/domain';
import { bothNames, chipText, reasonText, settleText } from '@sites/words';
import { useLink, useDetail, useSite, valueOf } from '../page/site.tsx';
import { AskButton } from './AskButton.tsx';

/** Why the park is in, out or open for the filters in use, and what would settle it. */
export function Reasons({ outcome }: { outcome: Outcome }) {
  const { speaker } = useSite();
  const detail = useDetail();
  const { state } = useLink();
  const { words } = speaker;
  const { verdict, findings, park } = outcome;
  return (
    <section className={`reasons ${verdict}`} aria-label={detail.park.why}>
      <p className="verdict">{words.verdict[verdict]}</p>
      <ul>
        {findings.map((finding) => {
          const settle = settleText(finding, detail);
          const chip = chipText(finding.key, valueOf(state, finding.key), speaker);
          return (
            <li key={finding.key} className={finding.verdict}>
              <span className="reason-chip">{chip}</span>{' '}
              <span className="reason-verdict">
                {words.verdict[finding.verdict]}
                {speaker.marks.stop}
              </span>
              {speaker.marks.gap}
              {speaker.sentences([reasonText(finding, speaker, detail), settle])}
              {'settle' in finding.because && finding.because.settle && (
                <AskButton park={bothNames(park, speaker)} what={finding.because.settle.what} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
