import type { LocalText } from './language.ts';

/** Steps of a thin line in a degree: about a hundred metres each. */
const steps = 1000;

/** A line on a coarse grid: its first point in steps from 0° E and 0° N, then the way to each next one. */
export type ThinLine = readonly number[];

/** A line of degrees as a thin one; points that fall together become one. */
export function thinLine(points: readonly (readonly number[])[]): ThinLine {
  let [atX, atY] = [0, 0];
  return points.flatMap(([lon = 0, lat = 0], at) => {
    const [x, y] = [Math.round(lon * steps), Math.round(lat * steps)];
    const [byX, byY] = [x - atX, y - atY];
    if (at > 0 && byX === 0 && byY === 0) return [];
    [atX, atY] = [x, y];
    return [byX, byY];
  });
}

/** The points of a thin line in degrees. */
export function pointsOf(line: ThinLine): [lon: number, lat: number][] {
  let [x, y] = [0, 0];
  return Array.from({ length: line.length / 2 }, (_, at) => {
    x += line[at * 2] ?? 0;
    y += line[at * 2 + 1] ?? 0;
    return [x / steps, y / steps];
  });
}

/** What never changes on a still map: coast, published land border, line of the province. */
export interface StillGround {
  readonly coast: readonly ThinLine[];
  readonly border: readonly ThinLine[];
  readonly province: readonly ThinLine[];
}

/** What the facts draw on a still map; names are those of every language. */
export interface StillPlaces {
  readonly zones: readonly { readonly id: string; readonly outline: readonly ThinLine[] }[];
  /** Stretches of road by the ids of the network; those of lesser classes are drawn where somebody drives on them. */
  readonly roads: readonly {
    readonly id: string;
    readonly class: 'expressway' | 'national' | 'provincial' | 'urban' | 'access';
    readonly line: ThinLine;
  }[];
  readonly labels: readonly {
    readonly id: string;
    readonly name: LocalText;
    readonly kind: string;
    readonly rank: number;
    readonly lon: number;
    readonly lat: number;
  }[];
}
