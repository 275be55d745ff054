import type { RoadLine } from '../road-lines.ts';
import type { Spot } from './place-labels.ts';
import type { MapScale } from './pins.ts';
import { type Point, type Shift, exitOf } from './shapes.ts';

/** What is told of a road, where it ends or leaves the map. */
export interface RoadEnd {
  readonly id: string;
  readonly to: RoadLine['to'];
  /** The first is the boldest. */
  readonly lines: readonly [string, ...string[]];
  readonly at: Point;
}

/** Sizes of a card in sizes of text: lines, space at the sides and above, the widest name, how far it may hang. */
export const card = {
  line: 1.32,
  side: 0.6,
  top: 0.35,
  small: 0.93,
  widest: 15,
  reach: 16,
} as const;

/** A name that is not wider than there is room, its end left out where it is. */
function shortened(name: string, room: number, measure: (text: string) => number): string {
  if (measure(name) <= room) return name;
  const signs = [...name];
  while (signs.length > 1 && measure(`${signs.join('')}…`) > room) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

/** The ends of roads as far as the map shows them. A road that is nowhere on the map has none. */
export function roadEnds(
  roads: readonly RoadLine[],
  { project, text, measure }: Pick<MapScale, 'project' | 'text' | 'measure'>,
  size: { readonly width: number; readonly height: number },
): readonly RoadEnd[] {
  return roads.flatMap((road) => {
    const points = road.line.map(([lon = 0, lat = 0]) => project(lon, lat));
    const at = exitOf(points, size);
    if (!at) return [];
    const { to, name, model, bounds } = road;
    const place = shortened(name, card.widest * text, measure);
    return [{ id: `road to ${to}`, to, lines: [model, place, bounds], at }];
  });
}

/** The ends as spots: their cards find a place as names of parks do, and belong to no pin. */
export const spotsOfEnds = (
  ends: readonly RoadEnd[],
  { text, measure }: Pick<MapScale, 'text' | 'measure'>,
): readonly Spot[] =>
  ends.map(({ id, at, lines: [first, ...others] }) => ({
    ...at,
    id,
    site: id,
    isPin: false,
    r: text * 0.5,
    disc: 0,
    width:
      Math.max(measure(first), ...others.map((line) => measure(line) * card.small)) +
      2 * card.side * text,
    height: (1 + others.length * card.small) * card.line * text + 2 * card.top * text,
    reach: card.reach * text,
    needed: true,
  }));

/** Where a card hangs on its line: the point of its box that is nearest to the end of the road. */
export const hookOf = (
  { left, top, right, bottom }: { left: number; top: number; right: number; bottom: number },
  { x, y }: Point,
): Shift => ({
  x: Math.max(left, Math.min(right, x)),
  y: Math.max(top, Math.min(bottom, y)),
});
