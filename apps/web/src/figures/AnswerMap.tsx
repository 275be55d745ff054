import {
  type Atlas,
  type Park,
  compareRanked,
  judge,
  ranksOf,
  scorePark,
  siteOf,
} from '@sites/domain';
import type { LinkState } from '@sites/link';
import { provinceFrame } from '@sites/stillmap';
import { useLink, useSite } from '../page/site.tsx';
import { parkName } from './names.ts';
import { StillMap } from './StillMap.tsx';
import { markOf, waysOfAll } from './still-places.ts';

/** The number of each of some parks: its place among all by the weights, or where there are none, in its list. */
export function numbersOf(
  parks: readonly Park[],
  { ranking }: Pick<LinkState, 'ranking'>,
  atlas: Atlas,
): ReadonlyMap<string, number> {
  const ranks =
    ranking &&
    ranksOf(atlas.parks.map((park) => scorePark(park, ranking, atlas)).toSorted(compareRanked));
  return new Map(parks.map((park, at) => [park.id, ranks?.get(siteOf(park)) ?? at + 1]));
}

/** Parks of a list on a still map of the province as the answer has them: place, star, verdict and road taken. */
export function AnswerMap({
  parks,
  size,
  isKeyed = false,
}: {
  parks: readonly Park[];
  size: 'list' | 'sheet';
  /** Whether the names to its numbers stand below it, as no list beside it has them. */
  isKeyed?: boolean;
}) {
  const { speaker, atlas } = useSite();
  const { state } = useLink();
  const numbers = numbersOf(parks, state, atlas);
  const isMatch = (park: Park) => judge(park, state.filters, atlas).verdict === 'match';
  const others = atlas.parks.filter((park) => !parks.includes(park));
  return (
    <>
      <StillMap
        marks={[
          ...parks.map((park) => ({
            ...markOf(park, isMatch(park) ? 'meant' : 'may', speaker),
            rank: numbers.get(park.id),
            isStarred: state.stars.includes(park.id),
          })),
          ...others.map((park) => markOf(park, 'other', speaker)),
        ]}
        frame={provinceFrame}
        size={size}
        numbered
        ways={waysOfAll(parks, state.filters, atlas, speaker)}
      />
      {isKeyed && (
        <ol className="still-key">
          {parks.map((park) => (
            <li key={park.id} value={numbers.get(park.id)}>
              {parkName(park, speaker)}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
