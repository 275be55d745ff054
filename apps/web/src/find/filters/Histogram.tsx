import { type Facet, histogramSteps } from '@sites/domain';
import { useDetail } from '../../page/site.tsx';

/** Where the exact figures of the parks lie along the slider, and a hatched bar for those that are not exact. */
export function Histogram({
  facet,
  top,
  from,
  to,
}: {
  facet: Facet;
  top: number;
  from: number;
  to: number;
}) {
  const { hint } = useDetail().filters;
  const highest = Math.max(1, ...facet.steps, facet.unsure);
  const height = (count: number) => (count === 0 ? 0 : 4 + (count / highest) * 32);
  const inside = (at: number) =>
    ((at + 1) / histogramSteps) * top > from && (at / histogramSteps) * top <= to;
  return (
    <svg
      className="histogram"
      viewBox="0 0 224 40"
      role="img"
      aria-label={hint.histogram(facet.exact, facet.unsure)}
    >
      {facet.steps.map((count, at) => (
        <rect
          key={at}
          className={inside(at) ? 'bar in' : 'bar'}
          x={at * 10 + 1}
          y={40 - height(count)}
          width="8"
          height={height(count)}
        />
      ))}
      <rect
        className="hatched"
        x="208"
        y={40 - height(facet.unsure)}
        width="14"
        height={height(facet.unsure)}
        fill="url(#hatch)"
      />
    </svg>
  );
}
