import { type Groups, sitesOf } from '@sites/domain';
import { pickText } from '@sites/words';
import { parkName } from '../figures/names.ts';
import { LinkTo } from '../page/LinkTo.tsx';
import { useDetail, useLink, useSite } from '../page/site.tsx';
import { shortlistOf } from '../shortlist/chosen.ts';
import { useShortlist } from '../shortlist/use-shortlist.ts';

const most = 3;

/** The first sites of the answer, each with its reason in a line, and one link that puts them on the shortlist. */
export function BestThree({ groups: { match, may } }: { groups: Groups }) {
  const { speaker } = useSite();
  const { state } = useLink();
  const detail = useDetail();
  const { keep } = useShortlist();
  const { advice: say } = detail;
  const sure = sitesOf(match);
  const all = sitesOf([...match, ...may]);
  const isRanked = state.sort === 'score' && state.ranking !== undefined;
  // Three or fewer that surely match, and nobody else to choose from, are the answer themselves.
  const areThese =
    sure.length > 0 && (sure.length === most || (sure.length < most && may.length < 2));
  const best = (areThese ? sure : all).slice(0, most).map(({ lead }) => lead);
  if (!areThese && all.length < 2) return null;
  // Of many that match none is the best before the reader has weighed what matters.
  const title = sure.length > most && !isRanked ? say.leading : say.best;
  const stars = [...new Set([...shortlistOf(state), ...best.map(({ park }) => park.id)])];
  const isKept = stars.length === shortlistOf(state).length;
  return (
    <details className="best-three">
      <summary className="button">{(areThese ? say.these : title)(best.length)}</summary>
      <ol>
        {best.map((outcome) => (
          <li key={outcome.park.id}>
            <b>{parkName(outcome.park, speaker)}</b>
            {speaker.marks.colon}
            {pickText(outcome, state.filters, speaker, detail)}
          </li>
        ))}
      </ol>
      {isKept ? (
        <p>{speaker.words.shortlist.count(stars.length)}</p>
      ) : (
        <LinkTo
          className="button"
          rel="nofollow"
          to={{ ...state, stars }}
          onClick={(event) => {
            event.preventDefault();
            keep(stars);
          }}
        >
          {say.star(best.length)}
        </LinkTo>
      )}
    </details>
  );
}
