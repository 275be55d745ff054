import { useDetail } from '../../page/site.tsx';
import { Timeline } from './Timeline.tsx';
import { worksOf } from './works.ts';

/** The works that belong to a place, by their years; nothing where there is none. */
export function PlaceWorks({ collection, id }: { collection: string; id: string }) {
  const { works: say } = useDetail();
  const own = worksOf(`${collection}/${id}`);
  if (own.length === 0) return null;
  return (
    <section>
      <h3>{say.title}</h3>
      <Timeline works={own} />
    </section>
  );
}
