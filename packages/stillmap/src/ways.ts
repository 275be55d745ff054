import { thinLine } from '@sites/domain';
import type { Room } from './labels.ts';
import { halved, pathOf } from './lines.ts';
import type { Named } from './names.ts';
import { type Paint, painted } from './palette.ts';
import type { StillMapParts } from './parts.ts';
import { type Attributes, tag } from './svg.ts';
import type { View } from './view.ts';

/** Roads that are taken, on a rim of paper: the main one on top. */
export function waysSvg({ ways = [], look }: StillMapParts, view: View): string {
  if (ways.length === 0) return '';
  const drawn = ways
    .toSorted((a, b) => Number(a.isMain) - Number(b.isMain))
    .flatMap(({ points, isMain }) => {
      const d = pathOf([thinLine(points)], view, false);
      const line = (paint: Paint, more: Attributes) =>
        d && tag('path', { d, ...painted(paint, look), ...more });
      return [
        line({ stroke: 'halo' }, { 'stroke-width': 8, 'stroke-linecap': 'round' }),
        isMain
          ? line({ stroke: 'park' }, { 'data-way': 'main', 'stroke-width': 5 })
          : line(
              { stroke: 'port' },
              { 'data-way': 'other', 'stroke-width': 3, 'stroke-dasharray': '8 6' },
            ),
      ];
    });
  return tag('g', { transform: halved, 'stroke-linejoin': 'round' }, drawn.join(''));
}

/** What is told of a road beside its end, where that is on the picture and there is room. */
export function wayNames(
  { ways = [] }: StillMapParts,
  view: View,
  room: Room,
  text: number,
): Named[] {
  const size = text * 0.92;
  return ways
    .toSorted((a, b) => Number(b.isMain) - Number(a.isMain))
    .flatMap(({ points, isMain, label: told }): Named[] => {
      const [lon = 0, lat = 0] = points.at(-1) ?? [];
      const label = room.beside(told, size, view.at({ lon, lat }), text * 0.5);
      return label
        ? [{ written: { label, size, role: isMain ? 'park' : 'port', bold: isMain } }]
        : [];
    });
}
