import type { Outcome, Verdict } from '@sites/domain';
import { type Condition, conditionsOf } from '@sites/words';
import { useDetail, useLink, useSite } from '../page/site.tsx';
import { VerdictMark } from './VerdictMark.tsx';

const verdicts: readonly Verdict[] = ['match', 'may', 'no'];

/** How a park answers one condition: mark, evidence, and what would settle it. */
export function ConditionAnswer({ answer: { verdict, evidence, settle } }: { answer: Condition }) {
  const { marks } = useSite().speaker;
  return (
    <>
      <VerdictMark verdict={verdict} /> {evidence}
      {settle && (
        <>
          {marks.gap}
          <span className="soft condition-settle">{settle}</span>
        </>
      )}
    </>
  );
}

/** Every condition that is asked, with a park's answer. */
export function Conditions({
  outcome,
  className = 'conditions',
}: {
  outcome: Pick<Outcome, 'park' | 'findings'>;
  className?: string;
}) {
  const { speaker } = useSite();
  const detail = useDetail();
  const { state } = useLink();
  return (
    <ul className={className}>
      {conditionsOf(outcome, state.filters, speaker, detail).map((answer) => (
        <li key={answer.key} className={answer.verdict}>
          <b>{answer.asked}</b> <ConditionAnswer answer={answer} />
        </li>
      ))}
    </ul>
  );
}

/** What the marks of conditions mean. */
export function VerdictKey() {
  const { verdict } = useSite().speaker.words;
  return (
    <p className="hint figure-key">
      {verdicts.map((one) => (
        <span key={one}>
          <span aria-hidden="true">
            <VerdictMark verdict={one} />
          </span>{' '}
          {verdict[one]}
        </span>
      ))}
    </p>
  );
}
