import { type LandSplit, type Park, isNumberClaim, landSplit } from '@sites/domain';
import { SplitBar } from '../figures/charts/LandSplit.tsx';
import { useSite, useWords } from '../page/site.tsx';

const hundredth = (value: number): number => Math.round(value * 100) / 100;

/** The splits of some parks as one. */
function added(parks: readonly Park[]): { split: LandSplit; counted: number } {
  const splits = parks.flatMap((park) => landSplit(park) ?? []);
  const sum = (part: keyof LandSplit) =>
    hundredth(splits.reduce((total, split) => total + split[part], 0));
  return {
    counted: splits.length,
    split: {
      planned: sum('planned'),
      leased: sum('leased'),
      plots: sum('plots'),
      ready: sum('ready'),
      possible: 0,
      // What may be ready at one park is of all together what nobody publishes.
      open: hundredth(sum('open') + sum('possible')),
      rest: sum('rest'),
      unbuilt: sum('unbuilt'),
      other: sum('other'),
    },
  };
}

/** What our records know of the planned land, park by park: what nobody publishes is hatched. */
export function KnownLand() {
  const { speaker, atlas } = useSite();
  const { known } = useWords('province');
  // A part of a park lies in the park already.
  const named = atlas.parks.filter(({ partOf }) => partOf === null);
  const { split, counted } = added(named);
  // The plan counts more than are named in public.
  const planned = atlas.report.totals.parks.parks;
  const of = planned && isNumberClaim(planned) ? planned.value : named.length;
  return (
    <section className="picture">
      <h2>{known.title}</h2>
      <p className="hint">{known.note(counted, of, speaker.quantity(split.planned, 'ha'))}</p>
      <SplitBar split={split} />
    </section>
  );
}
