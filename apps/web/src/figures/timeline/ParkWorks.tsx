import type { Park } from '@sites/domain';
import { useDetail, useSite } from '../../page/site.tsx';
import { Timeline } from './Timeline.tsx';
import { withinKm, worksNear } from './works.ts';

/** What opens in a park and near it, when, and whose word that is. */
export function ParkWorks({ park }: { park: Park }) {
  const { speaker } = useSite();
  const { works: say } = useDetail();
  const near = worksNear(park.id);
  const within = speaker.number(withinKm);
  return (
    <section>
      <h3>{say.heading}</h3>
      {near.length > 0 ? (
        <Timeline works={near} park={park.id} intro={say.near(within)} />
      ) : (
        <p className="soft">{say.none(within)}</p>
      )}
    </section>
  );
}
