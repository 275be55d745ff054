import { type Groups, type Park, findPark, ranksOf, siteOf } from '@sites/domain';
import { type Mark, provinceFrame, starPath } from '@sites/stillmap';
import { StillMap } from '../figures/StillMap.tsx';
import { markOf, waysOf } from '../figures/still-places.ts';
import { parkName } from '../figures/names.ts';
import { PrintFooter } from '../share/PrintFooter.tsx';
import { isFiltered, useLink, useSite } from '../page/site.tsx';

/**
 * What paper shows instead of the screen's map: the answer on a map drawn for it, the names to its numbers, link and
 * code. It is there, unseen, before anybody prints, and needs neither canvas nor network then.
 */
export function PaperMap({ groups }: { groups: Groups }) {
  const { speaker, atlas } = useSite();
  const { words } = speaker;
  const { state } = useLink();
  const of = (group: Groups[keyof Groups]) => group.map(({ park }) => park);
  const hides = state.unknown === 'hide';
  const [match, may] = [of(groups.match), hides ? [] : of(groups.may)];
  const open = state.park ? findPark(atlas, state.park) : undefined;
  // An open park is on its paper even where the filters leave it out.
  const out = of(groups.no).filter((park) => park === open);
  const others = of(groups.no).filter((park) => park !== open);
  // A ranking counts sites; without one the numbers count the parks of the list.
  const ranks =
    state.ranking && state.sort === 'score'
      ? ranksOf([...groups.match, ...(hides ? [] : groups.may)])
      : undefined;
  const listed = [...match, ...may, ...out];
  const numberOf = (park: Park): number =>
    ranks ? (ranks.get(siteOf(park)) ?? ranks.size + 1) : listed.indexOf(park) + 1;
  const marked = (park: Park, mark: Mark) => ({
    ...markOf(park, mark, speaker),
    rank: numberOf(park),
    isStarred: state.stars.includes(park.id),
  });
  const key = (heading: string, named: readonly Park[]) =>
    named.length > 0 && (
      <div>
        <h2>{heading}</h2>
        <ol>
          {named.map((park) => (
            <li key={park.id} value={numberOf(park)}>
              {parkName(park, speaker)}
              {state.stars.includes(park.id) && (
                <svg viewBox="-.5 -.5 1 1" width="11" height="11" aria-hidden="true">
                  <path d={starPath} className="still-fill-park" />
                </svg>
              )}
            </li>
          ))}
        </ol>
      </div>
    );
  return (
    <section className="paper" aria-label={words.map.label}>
      <StillMap
        marks={[
          ...match.map((park) => marked(park, 'meant')),
          ...[...may, ...out].map((park) => marked(park, 'may')),
          ...others.map((park) => markOf(park, 'other', speaker)),
        ]}
        frame={provinceFrame}
        size="list"
        numbered
        ways={open ? waysOf(open, state.filters, atlas, speaker) : []}
        label={words.map.label}
      />
      <div className="paper-key">
        {key(isFiltered(state) ? words.list.groups.match : words.list.heading, match)}
        {key(words.list.groups.may, may)}
        {key(words.list.groups.no, out)}
      </div>
      <PrintFooter />
    </section>
  );
}
