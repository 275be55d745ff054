import type { StillGround, ThinLine } from '@sites/domain';
import { halved, pathOf } from './lines.ts';
import { type Look, type Paint, painted } from './palette.ts';
import type { StillMapParts } from './parts.ts';
import { type Attributes, tag } from './svg.ts';
import type { View } from './view.ts';

const inHalves = (content: readonly string[]): string =>
  tag('g', { transform: halved, 'stroke-linejoin': 'round' }, content.join(''));

const lineSvg = (
  lines: readonly ThinLine[],
  paint: Paint,
  more: Attributes,
  look: Look,
  view: View,
): string => {
  const d = pathOf(lines, view, paint.fill !== undefined);
  return d && tag('path', { d, ...painted(paint, look), ...more });
};

/** Land and the published land border alone. */
export const coastSvg = (ground: StillGround, look: Look, view: View): string =>
  inHalves([
    lineSvg(
      ground.coast,
      { fill: 'land', stroke: 'coast' },
      { 'stroke-width': 1.4, 'fill-rule': 'evenodd' },
      look,
      view,
    ),
    lineSvg(
      ground.border,
      { stroke: 'border' },
      { 'stroke-width': 2.4, 'stroke-dasharray': '12 5 2 5' },
      look,
      view,
    ),
  ]);

/** Sea and land, the published land border, the line of the province, main roads. No line is drawn at sea. */
export function groundSvg({ ground, places, look }: StillMapParts, view: View): string {
  const line = (lines: readonly ThinLine[], paint: Paint, more: Attributes) =>
    lineSvg(lines, paint, more, look, view);
  const roads = (kind: string) =>
    places.roads.filter((road) => road.class === kind).map((road) => road.line);
  const land: Paint = { fill: 'land', stroke: 'coast' };
  const edge: Paint = { stroke: 'border' };
  const road: Paint = { stroke: 'road' };
  return (
    tag('rect', { width: view.width, height: view.height, ...painted({ fill: 'sea' }, look) }) +
    inHalves([
      line(ground.coast, land, { 'stroke-width': 1.4, 'fill-rule': 'evenodd' }),
      line(ground.province, edge, { 'stroke-width': 1.6, 'stroke-dasharray': '2 5' }),
      line(ground.border, edge, { 'stroke-width': 2.4, 'stroke-dasharray': '12 5 2 5' }),
      line(roads('national'), road, { 'stroke-width': 2 }),
      // An expressway is a double line.
      line(roads('expressway'), road, { 'stroke-width': 5.2 }),
      line(roads('expressway'), { stroke: 'land' }, { 'stroke-width': 2 }),
    ])
  );
}

/** Outlines of the zones; the one that the map is about stands out. */
export function zonesSvg({ places, zone, look }: StillMapParts, view: View): string {
  return inHalves(
    places.zones.map(({ id, outline }) => {
      const d = pathOf(outline, view, true);
      const role = id === zone ? 'park' : 'zone';
      const weight =
        id === zone
          ? { 'fill-opacity': 0.16, 'stroke-width': 4 }
          : { 'fill-opacity': 0.06, 'stroke-width': 2 };
      return d && tag('path', { d, ...painted({ fill: role, stroke: role }, look), ...weight });
    }),
  );
}
