import { type Outcome, type Values, whomToAsk } from '@sites/domain';
import {
  type Condition,
  type DetailWords,
  type Speaker,
  conditionsOf,
  verdictTold,
} from '@sites/words';
import { ConditionAnswer } from '../figures/Conditions.tsx';
import { VerdictMark } from '../figures/VerdictMark.tsx';
import { Whom } from '../figures/Whom.tsx';
import type { Row } from './row.ts';

/** Every park answers the same conditions, so a row has a cell for each. */
const AnswerCell = ({ condition }: { condition: Condition | undefined }) =>
  condition && <ConditionAnswer answer={condition} />;

/** How each park answers what is asked, in all and one by one, and whom to ask what is open. */
export function askedRows(
  outcomes: readonly Outcome[],
  values: Values,
  speaker: Speaker,
  detail: DetailWords,
): readonly Row[] {
  const answers = outcomes.map((outcome) => conditionsOf(outcome, values, speaker, detail));
  return [
    {
      name: detail.table.answer,
      cells: outcomes.map((outcome) => {
        const verdict = verdictTold(outcome, values);
        return (
          <span key={outcome.park.id} className={`answer-verdict ${verdict}`}>
            <VerdictMark verdict={verdict} /> {speaker.words.verdict[verdict]}
          </span>
        );
      }),
    },
    // Every park answers the same conditions, in their order.
    ...(answers[0] ?? []).map(({ asked: name }, row): Row => ({
      name,
      cells: answers.map((answer, at) => <AnswerCell key={at} condition={answer[row]} />),
    })),
    {
      name: detail.pack.whom,
      cells: outcomes.map((outcome) => (
        <ul key={outcome.park.id} className="whoms">
          {whomToAsk(outcome).map((ask) => (
            <li key={ask}>
              <Whom park={outcome.park} ask={ask} />
            </li>
          ))}
        </ul>
      )),
    },
  ];
}
