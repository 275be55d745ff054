import type { Bar } from './columns.ts';

const percent = (share: number): string => `${share * 100}%`;

/** A figure on the scale of its column: filled what is sure, hatched what may be, a tick at what is asked. */
export function FigureBar({ bar: { sure, possible, asked, isBeyond } }: { bar: Bar }) {
  return (
    <svg className="bar" width="100%" height="8" aria-hidden="true">
      <rect className="bar-scale" y="1" width="100%" height="6" />
      {possible > sure && (
        <rect
          x={percent(sure)}
          y="1"
          width={percent(possible - sure)}
          height="6"
          fill="url(#hatch)"
        />
      )}
      {sure > 0 && <rect className="bar-sure" y="1" width={percent(sure)} height="6" />}
      {isBeyond && (
        <svg x="100%" overflow="visible">
          <path className="bar-notch" d="M-10 0l4 4-4 4h3l4-4-4-4zM-4 0l4 4-4 4h4V0z" />
        </svg>
      )}
      {asked.map((share) => (
        <svg key={share} x={percent(share)} overflow="visible">
          <rect className="bar-asked" x={share < 0.5 ? 0 : -2} width="2" height="8" />
        </svg>
      ))}
    </svg>
  );
}
