import type { PlacedMark } from './marks.ts';
import { type Look, type Paint, painted } from './palette.ts';
import { type Attributes, tag, tenth } from './svg.ts';
import type { Point, View } from './view.ts';

const circle = ({ x, y }: Point, r: number, attributes: Attributes) =>
  tag('circle', { cx: tenth(x), cy: tenth(y), r: tenth(r), ...attributes });

/** The disc in which a park that is meant lies: a pin is no boundary. */
function estimate({ park, home }: PlacedMark, view: View, text: number, look: Look): string {
  return circle(home, Math.max(text * 0.7, (park.accuracyM / 1000) * view.pxPerKm), {
    ...painted({ fill: 'park', stroke: 'park' }, look),
    'fill-opacity': park.mark === 'chosen' ? 0.16 : 0.07,
    'stroke-opacity': 0.55,
    'stroke-width': 0.8,
    'stroke-dasharray': '3 2.5',
  });
}

/** From where a park is to where it is drawn, as marks stand aside for one another. */
const leader = ({ home, at }: PlacedMark, look: Look): string =>
  tag('path', {
    d: `M${tenth(home.x)} ${tenth(home.y)}L${at.x} ${at.y}`,
    ...painted({ stroke: 'label' }, look),
    'stroke-width': 0.8,
  });

/** A star of five points in a square of one unit, around its middle. */
export const starPath =
  'M0-.5L.15-.16L.5-.13L.23.11L.31.46L0 .27L-.31.46L-.23.11L-.5-.13L-.15-.16Z';

/** What is on the shortlist has a star at its shoulder. */
const star = ({ x, y }: Point, r: number, text: number, look: Look): string =>
  tag('path', {
    'data-star': '',
    d: starPath,
    transform: `translate(${tenth(x + r * 0.85)} ${tenth(y - r * 0.85)}) scale(${tenth(text * 0.8)})`,
    ...painted({ fill: 'park', stroke: 'halo' }, look),
    'stroke-width': 0.12,
    'paint-order': 'stroke',
  });

function point({ park, at, r, number }: PlacedMark, text: number, look: Look): string {
  const isMay = park.mark === 'may';
  // Grey print tells hollow from solid.
  const paint: Paint = isMay
    ? { fill: 'halo', stroke: 'park' }
    : { fill: park.mark === 'other' ? 'other' : 'park', stroke: 'halo' };
  const dot = circle(at, r, {
    'data-mark': park.mark,
    ...painted(paint, look),
    'stroke-width': isMay ? 1.6 : 1,
    'stroke-dasharray': isMay ? '3 2' : undefined,
  });
  const sign = park.isStarred ? dot + star(at, r, text, look) : dot;
  if (number === undefined) return sign;
  const digits: Attributes = {
    x: at.x,
    y: tenth(at.y + text * 0.32),
    'text-anchor': 'middle',
    'font-size': tenth(text * 0.88),
    'font-weight': 600,
    ...painted({ fill: isMay ? 'label' : 'number' }, look),
  };
  return sign + tag('text', digits, String(number));
}

/** Estimates below, then leaders, then points and numbers. */
export function marksSvg(
  placed: readonly PlacedMark[],
  view: View,
  text: number,
  look: Look,
): string {
  const isMeant = ({ park }: PlacedMark) => park.mark === 'meant' || park.mark === 'chosen';
  const isAside = ({ home, at }: PlacedMark) => Math.hypot(home.x - at.x, home.y - at.y) > 1.5;
  return [
    ...placed.filter(isMeant).map((one) => estimate(one, view, text, look)),
    ...placed.filter(isAside).map((one) => leader(one, look)),
    ...placed
      .toSorted((a, b) => Number(b.park.mark === 'other') - Number(a.park.mark === 'other'))
      .map((one) => point(one, text, look)),
  ].join('');
}
