import { type Ranking, writeWeights } from '@sites/domain';
import { type LinkState, emptyLink } from '@sites/link';
import { without } from '../../page/site.tsx';

/** A state with these weights, or without any; the order follows. */
export function withRanking(state: LinkState, ranking: Ranking | undefined): LinkState {
  if (ranking && writeWeights(ranking.weights)) return { ...state, ranking, sort: 'score' };
  const plain = without(state, 'ranking');
  return {
    ...plain,
    sort: plain.sort === 'score' ? emptyLink.sort : plain.sort,
    colour: plain.colour === 'score' ? emptyLink.colour : plain.colour,
  };
}
