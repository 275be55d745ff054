import { type ThinLine, pointsOf } from '@sites/domain';
import type { Point, View } from './view.ts';

/** Lines are drawn in whole halves of a pixel: finer is not seen and costs bytes. */
const parts = 2;
/** Attributes of a group whose lines are counted in those. */
export const halved = `scale(${1 / parts})`;
/** A point nearer than this to the one before is not seen. */
const least = 1.3 * parts;
/** Pixels around the picture in which lines still go on. */
const margin = 12;

/** A number after another: its sign parts them where it has one. */
const step = (value: number, first: boolean): string =>
  first || value < 0 ? String(value) : ` ${value}`;

const isSeen = (points: readonly Point[], { width, height }: View): boolean =>
  points.some(({ x }) => x > 0) &&
  points.some(({ x }) => x < width) &&
  points.some(({ y }) => y > 0) &&
  points.some(({ y }) => y < height);

/**
 * The path of lines as far as they are seen. What lies outside is moved to the edge, where nobody sees it, and what
 * falls on one point is one point.
 */
export function pathOf(lines: readonly ThinLine[], view: View, closed: boolean): string {
  const clamp = (value: number, most: number) =>
    Math.round(Math.max(-margin, Math.min(most + margin, value)) * parts);
  return lines
    .map((line) => pointsOf(line).map(([lon, lat]) => view.at({ lon, lat })))
    .filter((points) => isSeen(points, view))
    .map((points) => {
      let path = '';
      let [atX, atY, count] = [0, 0, 0];
      for (const { x, y } of points) {
        const [toX, toY] = [clamp(x, view.width), clamp(y, view.height)];
        if (count > 0 && Math.hypot(toX - atX, toY - atY) < least) continue;
        if (count === 0) path = `M${toX} ${toY}l`;
        else path += step(toX - atX, path.endsWith('l')) + step(toY - atY, false);
        [atX, atY, count] = [toX, toY, count + 1];
      }
      // A ring of two points is a stroke, and a line of one is nothing.
      return count > (closed ? 2 : 1) ? path + (closed ? 'z' : '') : '';
    })
    .join('');
}
