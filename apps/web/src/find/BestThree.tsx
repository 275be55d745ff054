import { type Groups, type Outcome, sitesOf } from '@sites/domain';
import { factsOf, filterWords } from '@sites/words';
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
  // Of many that match none is the best before the reader has weighed what matters.
  if (!areThese && (all.length < 2 || (sure.length > most && !isRanked))) return null;
  const stars = [...new Set([...shortlistOf(state), ...best.map(({ park }) => park.id)])];
  const reason = (outcome: Outcome): string => {
    const open = outcome.findings.filter(({ verdict }) => verdict === 'may');
    return speaker.clauses([
      speaker.list(factsOf(outcome, speaker, detail)),
      open.length > 0 &&
        speaker.words.list.open(
          speaker.list(open.map(({ key }) => filterWords(key, speaker).short)),
        ),
    ]);
  };
  return (
    <details className="best-three">
      <summary className="button">{(areThese ? say.these : say.best)(best.length)}</summary>
      <ol>
        {best.map((outcome) => (
          <li key={outcome.park.id}>
            <b>{parkName(outcome.park, speaker)}</b>
            {speaker.marks.colon}
            {reason(outcome)}
          </li>
        ))}
      </ol>
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
    </details>
  );
}
