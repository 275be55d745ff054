import { type Atlas, type FilterState, answer } from '@sites/domain';
import { askedText, needOf } from '@sites/words';
import { LinkTo } from '../page/LinkTo.tsx';
import { useDetail, useLink, useSite, valueOf, withFilter } from '../page/site.tsx';

/** Whether something was typed as a name that no park, place or company has. */
export const namesNobody = ({ q }: FilterState, atlas: Atlas): boolean =>
  q !== undefined && answer({ q }, atlas).counts.match === 0;

/** What was typed as a name is none: the needs that it may tell, as links that ask for them. */
export function NeedFound() {
  const { speaker } = useSite();
  const { state } = useLink();
  const detail = useDetail();
  const { advice: say } = detail;
  const plain = withFilter(state, 'q', undefined);
  const needs = needOf(state.filters.q ?? '', speaker, detail);
  const entries = Object.entries(needs);
  const asked = ([key, value]: readonly [string, unknown]) => askedText(key, value, speaker);
  const all = { ...plain, filters: { ...plain.filters, ...needs } };
  return (
    <div className="answer nothing">
      <p>
        <b>{say.noName}</b>
        {entries.length > 0 && `${speaker.marks.gap}${say.meant}${speaker.marks.colon}`}
      </p>
      <div className="answer-ways">
        {entries.length > 0 && (
          <LinkTo className="button primary" to={all}>
            {speaker.facts(entries.map(asked))}
          </LinkTo>
        )}
        {entries.length > 1 &&
          entries.map((entry) => (
            <LinkTo
              key={entry[0]}
              className="button way"
              to={withFilter(plain, entry[0], valueOf({ filters: needs }, entry[0]))}
            >
              {asked(entry)}
            </LinkTo>
          ))}
        <LinkTo className="button way" to={plain}>
          {say.drop(speaker.words.filters.by.q.chip(state.filters.q ?? ''))}
        </LinkTo>
      </div>
    </div>
  );
}
