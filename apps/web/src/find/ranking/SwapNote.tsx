import { type Outcome, sitesOf, smallestSwap } from '@sites/domain';
import { parkName } from '../../figures/names.ts';
import { useDetail, useLink, useSite } from '../../page/site.tsx';

/** How firm the first place is: the smallest change of one weight that would give it to the second site. */
export function SwapNote({ outcomes }: { outcomes: readonly Outcome[] }) {
  const { speaker, atlas } = useSite();
  const { state } = useLink();
  const { ranking: say } = useDetail();
  const [first, second] = sitesOf(outcomes);
  if (!state.ranking || state.sort !== 'score' || !first || !second) return null;
  const swap = smallestSwap(first, second, state.ranking, atlas);
  const names = [parkName(first.lead.park, speaker), parkName(second.lead.park, speaker)] as const;
  return (
    <p className="hint swap">
      {swap
        ? say.swap(...names, say.criteria[swap.key], String(swap.from), String(swap.to))
        : say.noSwap(...names)}
    </p>
  );
}
