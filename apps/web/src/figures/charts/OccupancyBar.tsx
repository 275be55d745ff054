import type { Park } from '@sites/domain';
import { figureText } from '@sites/words';
import { useDetail, useSite } from '../../page/site.tsx';

/** The park's occupancy with a tick at the provincial average; a park without one shows the average alone, hatched. */
export function OccupancyBar({ park }: { park: Park }) {
  const { speaker, atlas } = useSite();
  const detail = useDetail();
  const { charts } = detail;
  const average = atlas.report.totals.parks.occupancy;
  const figure = park.figures.occupancy;
  if (!average || typeof average.value !== 'number' || figure.state === 'not-applicable')
    return null;
  const province = speaker.quantity(average.value, '%');
  return (
    <figure className="occupancy">
      <svg
        width="100%"
        height="14"
        role="img"
        aria-label={charts.occupancy(figureText(figure, speaker), province)}
      >
        {figure.state === 'known' ? (
          <>
            <rect y="4" className="land-rest" width="100%" height="6" />
            <rect y="4" className="occupancy-let" width={`${figure.value}%`} height="6" />
          </>
        ) : (
          <rect y="4" width="100%" height="6" fill="url(#hatch)" />
        )}
        <rect x={`${average.value}%`} width="2" height="14" className="occupancy-mark" />
      </svg>
      <figcaption className="hint">
        {speaker.facts([
          speaker.labelled(charts.occupancyShort, figureText(figure, speaker)),
          speaker.labelled(charts.province, province),
        ])}
      </figcaption>
    </figure>
  );
}
