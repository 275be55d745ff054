import type { Outcome } from '@sites/domain';
import { bothNames, conditionsOf, verdictTold } from '@sites/words';
import { useLink, useDetail, useSite } from '../page/site.tsx';
import { ConditionAnswer } from './Conditions.tsx';
import { AskButton } from './AskButton.tsx';

/** Why the park is in, out or open for the filters in use, and what would settle it. */
export function Reasons({ outcome }: { outcome: Outcome }) {
  const { speaker } = useSite();
  const detail = useDetail();
  const { state } = useLink();
  const { words } = speaker;
  const { findings, park } = outcome;
  const verdict = verdictTold(outcome, state.filters);
  return (
    <section className={`reasons ${verdict}`} aria-label={detail.park.why}>
      <p className="verdict">{words.verdict[verdict]}</p>
      <ul>
        {conditionsOf(outcome, state.filters, speaker, detail).map((answer, at) => {
          const because = findings[at]?.because;
          return (
            <li key={answer.key} className={answer.verdict}>
              <b>{answer.asked}</b> <ConditionAnswer answer={answer} />
              {because && 'settle' in because && because.settle && (
                <AskButton park={bothNames(park, speaker)} what={because.settle.what} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
