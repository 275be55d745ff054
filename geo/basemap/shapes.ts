/** Longitude and latitude in degrees. */
export type Point = [lon: number, lat: number];
export type Line = Point[];
/** A closed line: its first point stands again at its end. */
export type Ring = Point[];
/** An outer ring and its holes. */
export type Polygon = Ring[];
export type Box = readonly [west: number, south: number, east: number, north: number];

/** The entry at a place of a list, counted from the end where negative; it must be there. */
export function entry<T>(list: readonly T[], at: number): T {
  const found = list.at(at);
  if (found === undefined) throw new Error(`No entry ${at} in a list of ${list.length}`);
  return found;
}

export const boxRing = ([west, south, east, north]: Box): Ring => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
