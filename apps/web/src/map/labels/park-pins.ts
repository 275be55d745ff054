import { type Atlas, type Groups, nearest, siteOf, sitesOf } from '@sites/domain';
import type { LinkState } from '@sites/link';
import { type Speaker, placeName } from '@sites/words';
import type { ParkPaint } from '../paint.ts';
import type { Disc } from './discs.ts';
import type { ParkPin, Role } from './pins.ts';

/** As many near misses as the answer names. */
const mostNear = 3;

/** The number of each site at the park that leads it, where the reader ranks; nobody's who does not match. */
function ranksIn(
  { match, may }: Groups,
  { ranking, sort }: LinkState,
): ReadonlyMap<string, number> {
  if (!ranking || sort !== 'score') return new Map();
  return new Map(sitesOf([...match, ...may]).map(({ lead }, at) => [lead.park.id, at + 1]));
}

/** The parks as the map marks them: by the answer, the ranking, the shortlist and the comparison. */
export function parkPins(
  groups: Groups,
  state: LinkState,
  atlas: Atlas,
  discs: ReadonlyMap<string, Disc>,
  paints: ReadonlyMap<string, ParkPaint>,
  speaker: Speaker,
): readonly ParkPin[] {
  const isAsked = Object.keys(state.filters).length > 0;
  const ranks = ranksIn(groups, state);
  const missed =
    isAsked && groups.match.length === 0 ? nearest(state.filters, atlas).slice(0, mostNear) : [];
  const near = new Set(missed.map(({ park }) => park));
  const isHidden = (id: string) =>
    state.unknown === 'hide' && id !== state.park && groups.may.some(({ park }) => park.id === id);
  return [...groups.match, ...groups.may, ...groups.no].flatMap(({ park, verdict }): ParkPin[] => {
    const [disc, paint] = [discs.get(park.id), paints.get(park.id)];
    if (!disc || !paint || isHidden(park.id)) return [];
    const answered: Role = verdict === 'no' && near.has(park.id) ? 'near' : verdict;
    return [
      {
        ...disc,
        id: park.id,
        site: siteOf(park),
        name: placeName(park, speaker),
        role: isAsked ? answered : 'all',
        paint,
        isChosen: park.id === state.park,
        rank: ranks.get(park.id),
        isStarred: state.stars.includes(park.id),
        isCompared: state.compare.includes(park.id),
      },
    ];
  });
}
