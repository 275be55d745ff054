import { changesBy, isOfLand } from '@sites/domain';
import { useDetail, useSite } from '../../page/site.tsx';

/** What the page speaks of in a year to come: whether land will differ from now, and what is not counted. */
export function YearNotice({ year }: { year: number }) {
  const { atlas } = useSite();
  const say = useDetail().year;
  const landChanges = atlas.parks.some((park) => changesBy(park, year).figures.some(isOfLand));
  return (landChanges ? say.notice : say.sameLand)(String(year));
}
