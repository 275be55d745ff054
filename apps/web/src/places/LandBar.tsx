import { type Park, interval } from '@sites/domain';
import { figureText } from '@sites/words';
import { useSite } from '../page/site.tsx';

/**
 * The share of the park's land that is surely ready to lease, hatched what may be, and the rest, which is
 * taken or not prepared.
 */
export function LandBar({ park }: { park: Park }) {
  const { speaker } = useSite();
  const { vacancy, leasableArea, plannedArea } = park.figures;
  const base = interval(leasableArea.state === 'known' ? leasableArea : plannedArea)?.[1] ?? 0;
  const [low, high] = interval(vacancy) ?? [0, base];
  const share = (ha: number) => (base > 0 ? Math.min(100, (ha / base) * 100) : 0);
  const sure = share(low);
  const open = share(high) - sure;
  return (
    <svg
      className="land-bar"
      width="100%"
      height="6"
      role="img"
      aria-label={speaker.words.list.landBar(figureText(vacancy, speaker))}
    >
      <rect className="land-rest" width="100%" height="6" />
      {open > 0 && (
        <rect x={`${100 - sure - open}%`} width={`${open}%`} height="6" fill="url(#hatch)" />
      )}
      {sure > 0 && (
        <rect className="land-ready" x={`${100 - sure}%`} width={`${sure}%`} height="6" />
      )}
    </svg>
  );
}
