import { type Park, interval } from '@sites/domain';
import { figureText } from '@sites/words';
import { useSite } from '../state/site.tsx';

/** What is known of the land to let: taken, ready, and hatched what may be either. Nothing built is an empty outline. */
export function LandBar({ park }: { park: Park }) {
  const { speaker } = useSite();
  const { vacancy, leasableArea, plannedArea } = park.figures;
  const base = interval(leasableArea.state === 'known' ? leasableArea : plannedArea)?.[1] ?? 0;
  const [low, high] = interval(vacancy) ?? [0, base];
  const share = (ha: number) => (base > 0 ? Math.min(100, (ha / base) * 100) : 0);
  const sure = share(low);
  const open = share(high) - sure;
  const nothing = park.status.value === 'planned';
  return (
    <svg className="land-bar" width="100%" height="6" role="img" aria-label={speaker.words.list.landBar(figureText(vacancy, speaker))}>
      <rect className={nothing ? 'land-none' : 'land-taken'} width="100%" height="6" />
      {!nothing && <rect className="land-open" x={`${100 - sure - open}%`} width={`${open}%`} height="6" fill="url(#hatch)" />}
      {!nothing && <rect className="land-ready" x={`${100 - sure}%`} width={`${sure}%`} height="6" />}
    </svg>
  );
}
