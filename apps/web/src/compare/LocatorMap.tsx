import shore from '@sites/geo/basemap/locator.svg?url';
import type { Park } from '@sites/domain';
import { parkName } from '../parks/names.ts';
import { useDetail } from '../state/site.tsx';

/** The frame of the locator picture, as its builder cut it: degrees, and pixels a degree. */
const frame = { west: 106.35, north: 21.75, width: 760, height: 480, lon: 400, lat: 428 } as const;

/** Where the chosen parks lie, on a picture of the coast; numbers match the columns. */
export function LocatorMap({ parks, label }: { parks: readonly Park[]; label?: string }) {
  const detail = useDetail();
  return (
    <figure className="locator">
      <svg
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        role="img"
        aria-label={
          label ??
          `${detail.compare.map}: ${parks.map((park, at) => `${at + 1} ${parkName(park)}`).join(', ')}`
        }
      >
        <image href={shore} width={frame.width} height={frame.height} />
        {parks.map((park, at) => {
          const x = (park.location.lon - frame.west) * frame.lon;
          const y = (frame.north - park.location.lat) * frame.lat;
          return (
            <g key={park.id} aria-hidden="true">
              <circle
                cx={x}
                cy={y}
                r={Math.max(11, (park.location.accuracyM / 111_000) * frame.lat)}
                className="locator-ring"
              />
              <circle cx={x} cy={y} r="11" className="locator-dot" />
              {parks.length > 1 && (
                <text
                  x={x}
                  y={y}
                  textAnchor="middle"
                  dominantBaseline="central"
                  className="locator-number"
                >
                  {at + 1}
                </text>
              )}
            </g>
          );
        })}
      </svg>
      <figcaption className="hint">
        {detail.map.schematic} · {detail.map.attribution}
      </figcaption>
    </figure>
  );
}
