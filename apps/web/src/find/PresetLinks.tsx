import {
  type Preset,
  type Ranking,
  newestScore,
  presetOf,
  presets,
  usualUnknowns,
} from '@sites/domain';
import type { LinkState } from '@sites/link';
import { LinkTo } from '../page/LinkTo.tsx';
import { useSite } from '../page/site.tsx';
import { withRanking } from './ranking/with-ranking.ts';

/** Rankings of typical plants, each a link that ranks by it. */
export function PresetLinks({
  names,
  from,
  className,
}: {
  names: readonly Preset[];
  from: LinkState;
  className: string;
}) {
  const { preset: say } = useSite().speaker.words.ranking;
  const ranking: Omit<Ranking, 'weights'> = from.ranking ?? {
    unknowns: usualUnknowns[newestScore],
    version: newestScore,
  };
  const current = from.ranking && presetOf(from.ranking.weights);
  return names.map((name) => (
    <LinkTo
      key={name}
      className={name === current ? `${className} on` : className}
      aria-current={name === current ? 'true' : undefined}
      to={withRanking(from, { ...ranking, weights: presets[name] })}
    >
      {say[name]}
    </LinkTo>
  ));
}
