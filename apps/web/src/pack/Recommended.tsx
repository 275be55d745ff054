import { type Park, type Verdict, findPark, judge } from '@sites/domain';
import { againstLine, bothNames, verdictTold } from '@sites/words';
import { Conditions, VerdictKey } from '../figures/Conditions.tsx';
import { PickLines } from '../figures/PickLines.tsx';
import { isFiltered, useDetail, useLink, useSite } from '../page/site.tsx';

/** The parks of the shortlist, each with why: how it answers what is asked or, where nothing is, what speaks for it. */
export function Recommended({ parks }: { parks: readonly Park[] }) {
  const { speaker, atlas } = useSite();
  const { state } = useLink();
  const detail = useDetail();
  const { words } = speaker;
  const told = state.stars
    .flatMap((id) => findPark(atlas, id) ?? [])
    .map((park) => verdictTold(judge(park, state.filters, atlas), state.filters));
  const count = (verdict: Verdict) => told.filter((one) => one === verdict).length;
  return (
    <section>
      <h2>{words.shortlist.heading}</h2>
      {isFiltered(state) && (
        <>
          <p className="pack-sum">
            {words.list.counts(count('match'), told.length, count('may'), count('no'))}
          </p>
          <VerdictKey />
        </>
      )}
      {parks.map((park) => {
        const outcome = judge(park, state.filters, atlas);
        const against = againstLine(outcome, state.filters, speaker, detail);
        return (
          <div key={park.id} className="pack-out pack-why" data-park={park.id}>
            <h3>{bothNames(park, speaker)}</h3>
            {isFiltered(state) ? (
              <>
                <Conditions outcome={outcome} />
                {against && <p>{against}</p>}
              </>
            ) : (
              <p>
                <PickLines outcome={outcome} />
              </p>
            )}
          </div>
        );
      })}
    </section>
  );
}
