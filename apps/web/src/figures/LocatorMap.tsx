import shore from '@sites/geo/basemap/locator.svg?url';
import type { Park } from '@sites/domain';
import { parkName } from './names.ts';
import { useDetail } from '../page/site.tsx';
import { spread } from './spread.ts';

/** The frame of the locator picture, as its builder cut it: degrees, and pixels a degree. */
const frame = { west: 106.35, north: 21.75, width: 760, height: 480, lon: 400, lat: 428 } as const;
const tenth = (value: number): number => Math.round(value * 10) / 10;
/** A park, or another place whose site is known. */
type Located = Pick<Park, 'id' | 'name' | 'location'>;

const spotOf = ({ location: { lon, lat } }: Located) => ({
  x: tenth((lon - frame.west) * frame.lon),
  y: tenth((frame.north - lat) * frame.lat),
});

/**
 * Where parks lie, on a picture of the coast. Several are numbered: first those that are meant, then those that may be,
 * hollow, so that grey print tells them apart; others are points. Numbers that would cover one another stand aside.
 */
export function LocatorMap({
  parks,
  may = [],
  others = [],
  label,
  dot = 11,
}: {
  parks: readonly Located[];
  may?: readonly Located[];
  others?: readonly Located[];
  label?: string;
  /** Radius of a number's disc. */
  dot?: number;
}) {
  const detail = useDetail();
  const shown = [...parks, ...may];
  const places = shown.map(spotOf);
  const discs = spread(places, dot * 2 + 1, frame);
  return (
    <figure className="locator">
      <svg
        viewBox={`0 0 ${frame.width} ${frame.height}`}
        role="img"
        aria-label={
          label ??
          `${detail.compare.map}: ${shown.map((park, at) => `${at + 1} ${parkName(park)}`).join(', ')}`
        }
      >
        <image href={shore} width={frame.width} height={frame.height} />
        {others.map((park) => {
          const { x, y } = spotOf(park);
          return <circle key={park.id} cx={x} cy={y} r={dot / 3} className="locator-other" />;
        })}
        {parks.map((park, at) => (
          <circle
            key={park.id}
            // One place and one disc for each park.
            cx={places[at]!.x}
            cy={places[at]!.y}
            r={Math.max(dot, tenth((park.location.accuracyM / 111_000) * frame.lat))}
            className="locator-ring"
          />
        ))}
        {shown.map((park, at) => {
          // As above.
          const [from, to] = [places[at]!, discs[at]!];
          return (
            <path
              key={park.id}
              d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
              className="locator-leader"
            />
          );
        })}
        {shown.map((park, at) => {
          // As above.
          const { x, y } = discs[at]!;
          const isMeant = at < parks.length;
          return (
            <g key={park.id} aria-hidden="true">
              <circle cx={x} cy={y} r={dot} className={isMeant ? 'locator-dot' : 'locator-may'} />
              {shown.length > 1 && (
                <text
                  x={x}
                  y={y}
                  textAnchor="middle"
                  dominantBaseline="central"
                  fontSize={tenth(dot * 1.2)}
                  className={isMeant ? 'locator-number' : 'locator-number may'}
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
