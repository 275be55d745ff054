import { type Ranking, criterionKeys, presetOf } from '@sites/domain';
import type { DetailWords, Speaker } from '@sites/words';

/** The weights of a ranking, each by its criterion; the plant that they are typical of comes first. */
export function rankingText(
  { weights }: Pick<Ranking, 'weights'>,
  speaker: Speaker,
  { ranking: say }: DetailWords,
): { readonly preset: string | undefined; readonly weights: string } {
  const preset = presetOf(weights);
  const texts = criterionKeys.flatMap((key) => {
    const weight = weights[key];
    return weight ? [speaker.labelled(say.criteria[key], speaker.number(weight))] : [];
  });
  return {
    preset: preset && speaker.words.ranking.preset[preset],
    weights: speaker.facts(texts),
  };
}
