import { useMemo } from 'react';
import { type Groups, advise, byId, nearest, settlesMost } from '@sites/domain';
import { filterWords, quotedChip, chipText } from '@sites/words';
import { parkName } from '../figures/names.ts';
import { LinkTo } from '../page/LinkTo.tsx';
import { cleared, useLink, useSite, valueOf, without } from '../page/site.tsx';

/** As many ways out as a glance takes in. */
const mostShown = 3;

/** Where no park surely matches: what would settle those that may, who comes closest, and what to ask less of. */
export function AnswerCard({ groups: { may } }: { groups: Groups }) {
  const { speaker, atlas } = useSite();
  const { state } = useLink();
  const { words, number } = speaker;
  const say = words.advice;
  const settling = settlesMost(may);
  const [advice, close] = useMemo(
    () => [
      advise(state.filters, atlas).slice(0, mostShown),
      nearest(state.filters, atlas).slice(0, mostShown),
    ],
    [state.filters, atlas],
  );
  return (
    <div className="nothing">
      <p>
        <b>{may.length > 0 ? say.noneSure(may.length) : words.list.none}</b>{' '}
        {settling && say.settles(words.settle[settling.what], settling.count, may.length)}
      </p>
      {close.length > 0 && (
        <p>
          {say.closest}{' '}
          {close.map(({ key, park, value, unit }) => (
            <span className="closest" key={key}>
              {speaker.labelled(filterWords(key, speaker).label, '')}
              <LinkTo to={{ ...without(state, 'show'), park }}>
                {parkName(byId(atlas.parks, park), speaker)}
              </LinkTo>{' '}
              {unit === 'km' || unit === 'min'
                ? words.quantity(
                    number(value, 0),
                    unit === 'km' ? words.filters.kilometres : words.filters.minutes,
                  )
                : speaker.quantity(value, unit)}
            </span>
          ))}
        </p>
      )}
      {advice.length > 0 ? (
        <ul>
          {advice.map(({ changes, values, match, may: open }) => (
            <li key={changes.map(({ key }) => key).join(' ')}>
              <LinkTo className="button" to={{ ...state, filters: values }}>
                {speaker.labelled(
                  speaker.list(
                    changes.map(({ key, to }) =>
                      to === undefined
                        ? words.list.drop(quotedChip(key, valueOf(state, key), speaker))
                        : chipText(key, to, speaker),
                    ),
                  ),
                  words.filters.count(match, open),
                )}
              </LinkTo>
            </li>
          ))}
        </ul>
      ) : (
        <p>
          {say.nothingHelps}{' '}
          <LinkTo className="button" to={cleared(state)}>
            {words.filters.clear}
          </LinkTo>
        </p>
      )}
    </div>
  );
}
