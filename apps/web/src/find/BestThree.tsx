import type { Outcome, Picks } from '@sites/domain';
import { picksTogether } from '@sites/words';
import { parkName } from '../figures/names.ts';
import { TextLines } from '../figures/TextLines.tsx';
import { LinkTo } from '../page/LinkTo.tsx';
import { useDetail, useLink, useSite, useWords } from '../page/site.tsx';
import { shortlistOf } from '../shortlist/chosen.ts';
import { useShortlist, withStars } from '../shortlist/use-shortlist.ts';

/** Sites, each with its lines. */
function Lines({
  outcomes,
  lines,
}: {
  outcomes: readonly Outcome[];
  lines: readonly (readonly string[])[];
}) {
  const { speaker } = useSite();
  return (
    <ol>
      {outcomes.map(({ park }, at) => (
        <li key={park.id}>
          <b>{parkName(park, speaker)}</b>
          {speaker.marks.colon}
          <TextLines lines={lines[at] ?? []} />
        </li>
      ))}
    </ol>
  );
}

/** The first sites of the answer, whom to ask next where they are few, and one link that shortlists them. */
export function BestThree({
  picks: { best, open, landless, sure, areAll },
  isOpen,
}: {
  picks: Picks;
  isOpen: boolean;
}) {
  const { speaker } = useSite();
  const { state } = useLink();
  const { add } = useShortlist();
  const detail = useDetail();
  const say = useWords('answer');
  const isRanked = state.sort === 'score' && state.ranking !== undefined;
  const shown = [...best, ...open];
  // Of many that match none is the best before the reader has weighed what matters.
  const title = areAll ? say.these : sure > best.length && !isRanked ? say.leading : say.best;
  const named = open.length > 0 ? say.bestAndOpen(best.length, open.length) : title(best.length);
  const ids = shown.map(({ park }) => park.id);
  const starred = withStars(state, ids);
  const isKept = starred.stars.length === shortlistOf(state).length;
  const { each, year, against } = picksTogether(shown, state.filters, speaker, detail, state.year);
  return (
    <details className="best-three" open={isOpen}>
      <summary className="button primary">
        {best.length > 0 ? named : say.toAsk(open.length)}
      </summary>
      {isKept ? (
        // It keeps the place of the button: what comes after stays where it is.
        <p className="button kept">{speaker.words.shortlist.count(starred.stars.length)}</p>
      ) : (
        <LinkTo
          className="button primary"
          rel="nofollow"
          to={starred}
          onClick={(event) => {
            event.preventDefault();
            add(ids);
          }}
        >
          {say.star(shown.length)}
        </LinkTo>
      )}
      {best.length > 0 && <Lines outcomes={best} lines={each} />}
      {best.length > 0 && open.length > 0 && (
        // Where some that match were passed over, it is not told how many of them have land.
        <p>{`${say.next(landless.length > 0 ? 0 : sure)}${speaker.marks.colon}`}</p>
      )}
      {open.length > 0 && <Lines outcomes={open} lines={each.slice(best.length)} />}
      {year && <p className="soft">{year}</p>}
      {landless.length > 0 && (
        <p className="soft">
          {say.landless(
            speaker.list(landless.map(({ park }) => parkName(park, speaker))),
            year ? undefined : String(state.year),
          )}
        </p>
      )}
      {against.length > 0 && (
        <details className="against">
          <summary>{speaker.aside(detail.advice.against, String(against.length))}</summary>
          <ul>
            {against.map(({ names, text }) => (
              <li key={text}>
                <b>{names}</b>
                {speaker.marks.colon}
                {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </details>
  );
}
