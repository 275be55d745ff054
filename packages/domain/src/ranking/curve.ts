/** Points of a desirability curve: x in the unit of the measure, y between 0 (useless) and 1 (all one could wish). */
type Point = readonly [x: number, y: number];
export type Curve = readonly [Point, ...Point[]];

/** The desirability of a value: straight lines between the points, flat beyond them. */
export function desirability(curve: Curve, x: number): number {
  const first = curve[0];
  if (x <= first[0]) return first[1];
  for (const [at, [x1, y1]] of curve.entries()) {
    const next = curve[at + 1];
    if (!next) return y1;
    const [x2, y2] = next;
    if (x <= x2) return y1 + ((x - x1) / (x2 - x1)) * (y2 - y1);
  }
  return first[1];
}
