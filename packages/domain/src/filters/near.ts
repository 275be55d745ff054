import type { Column } from '../answer/column.ts';
import { Kept, oncePer } from '../answer/keep.ts';
import { rowsUpTo } from '../answer/limit.ts';
import type { Atlas } from '../atlas-schema.ts';
import { type Triple, reachFromPoint, straightBounds } from '../network.ts';
import type { Park } from '../park.ts';
import { type Filter, parseNumber } from './filter.ts';
import type { Finding } from './finding.ts';
import { type RouteColumns, emptyRoutes, setRoute } from './reach-table.ts';

/**
 * Within a straight-line distance of a point, or a driving time by the road model: `107.045,20.972~12km`,
 * `…~30min`.
 */
export interface NearLimit {
  readonly lon: number;
  readonly lat: number;
  readonly limit: number;
  readonly unit: 'km' | 'min';
}

const furthest = 500;
const degrees = /^(-?\d{1,3}(?:\.\d{1,5})?),(-?\d{1,2}(?:\.\d{1,5})?)$/;
/** Points further away than this help nobody, and no road of ours leads there. */
const inReach = (lon: number, lat: number): boolean =>
  lon >= 105 && lon <= 109 && lat >= 20 && lat <= 22.6;

export function parseNear(text: string): NearLimit | undefined {
  const [point = '', span = '', ...rest] = text.split('~');
  const found = degrees.exec(point);
  const unit = span.endsWith('km') ? 'km' : span.endsWith('min') ? 'min' : undefined;
  const limit = unit && parseNumber(span.slice(0, -unit.length));
  if (!found || !unit || !limit || limit > furthest || rest.length > 0) return undefined;
  const [lon, lat] = [Number(found[1]), Number(found[2])];
  return inReach(lon, lat) ? { lon, lat, limit, unit } : undefined;
}

export const writeNear = ({ lon, lat, limit, unit }: NearLimit): string =>
  `${lon},${lat}~${limit}${unit}`;

/** Bounds of the distance a near filter speaks of: straight kilometres, or minutes by road. */
export function nearSpan(
  park: Park,
  value: Pick<NearLimit, 'lon' | 'lat' | 'unit'>,
  atlas: Atlas,
): Triple | undefined {
  if (value.unit === 'km') return straightBounds(park.location, { ...value, accuracyM: 0 });
  return reachFromPoint(value, park, atlas.network, atlas.report.routes.error)?.min;
}

function judgeNear(park: Park, value: NearLimit, atlas: Atlas): Finding {
  const span = nearSpan(park, value, atlas);
  const how = value.unit === 'km' ? 'straight' : 'road';
  if (!span) return { verdict: 'no', because: { code: 'point-unreached' } };
  const because = { span, unit: value.unit, how } as const;
  if (span[2] <= value.limit)
    return { verdict: 'match', because: { code: 'point-near', ...because } };
  if (span[0] > value.limit) return { verdict: 'no', because: { code: 'point-far', ...because } };
  return {
    verdict: 'may',
    because: { code: 'point-vague', ...because, settle: { what: 'site', ask: 'authority' } },
  };
}

/** The last points that were asked for: dragging the limit asks for the same one. */
const points = oncePer((_: Atlas) => new Kept<RouteColumns>(4));

/** Bounds of the distance from each park to a point, km or minutes; infinite where no road leads. */
export const nearColumns = (
  atlas: Atlas,
  { lon, lat, unit }: Pick<NearLimit, 'lon' | 'lat' | 'unit'>,
): RouteColumns =>
  points(atlas).get(`${lon},${lat}~${unit}`, () => {
    const columns = emptyRoutes(atlas.parks.length);
    for (const [row, park] of atlas.parks.entries()) {
      const span = nearSpan(park, { lon, lat, unit }, atlas);
      if (span) setRoute(columns, row, span);
    }
    return columns;
  });

const limits = oncePer(({ low, high }: RouteColumns) => ({
  match: rowsUpTo(high),
  kept: rowsUpTo(low),
}));

function nearColumn(value: NearLimit, atlas: Atlas): Column {
  const { match, kept } = limits(nearColumns(atlas, value));
  return { match: match(value.limit), kept: kept(value.limit) };
}

/** A filter by distance to any point of the map. */
export function near<K extends string>({
  key,
  group,
  limitKm,
}: {
  readonly key: K;
  readonly group: Filter['group'];
  readonly limitKm: number;
}): Filter<K, NearLimit> {
  return {
    key,
    group,
    unknown: 'may-match',
    control: { kind: 'near', limitKm },
    pattern: '^-?\\d{1,3}(\\.\\d{1,5})?,-?\\d{1,2}(\\.\\d{1,5})?~\\d+(\\.\\d+)?(km|min)$',
    examples: ['107.045,20.972~12km', '107.045,20.972~30min'],
    parse: parseNear,
    write: writeNear,
    judge: judgeNear,
    prepare: (atlas) => (value) => nearColumn(value, atlas),
    options: () => [],
    covers: (park) => park.location.kind !== 'placeholder',
  };
}
