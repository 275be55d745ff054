import { type Groups, type Park, findPark } from '@sites/domain';
import { provinceFrame } from '@sites/stillmap';
import { StillMap } from '../figures/StillMap.tsx';
import { markOf } from '../figures/still-places.ts';
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
  const key = (heading: string, named: readonly Park[], before: number) =>
    named.length > 0 && (
      <div>
        <h2>{heading}</h2>
        <ol start={before + 1}>
          {named.map((park) => (
            <li key={park.id}>{parkName(park, speaker)}</li>
          ))}
        </ol>
      </div>
    );
  return (
    <section className="paper" aria-label={words.map.label}>
      <StillMap
        marks={[
          ...match.map((park) => markOf(park, 'meant', speaker)),
          ...[...may, ...out].map((park) => markOf(park, 'may', speaker)),
          ...others.map((park) => markOf(park, 'other', speaker)),
        ]}
        frame={provinceFrame}
        size="list"
        numbered
        label={words.map.label}
      />
      <div className="paper-key">
        {key(isFiltered(state) ? words.list.groups.match : words.list.heading, match, 0)}
        {key(words.list.groups.may, may, match.length)}
        {key(words.list.groups.no, out, match.length + may.length)}
      </div>
      <PrintFooter />
    </section>
  );
}
