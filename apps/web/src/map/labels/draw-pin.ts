import { starPath } from '@sites/stillmap';
import { type ParkPin, compareWidth, lineHeight, radiusOf, starWidth } from './pins.ts';
import type { Placed } from './place-labels.ts';
import { type Point, boxBeside } from './shapes.ts';
import { element, groupOf } from './svg.ts';

/** Two columns side by side: what stands in the comparison. */
export const columnsPath = 'M-.4-.42h.32v.84h-.32zM.08-.42h.32v.84h-.32z';

interface How {
  readonly home: Point;
  readonly placed: Placed | undefined;
  readonly isHovered: boolean;
  readonly text: number;
  /** Pixels of the name. */
  readonly width: number;
}

/** The point, the number or the ring of a park, by what it is to the question and how it is coloured. */
function pinParts(pin: ParkPin, { x, y }: Point, text: number, isHovered: boolean): SVGElement[] {
  const r = radiusOf(pin, text);
  const at = { cx: x, cy: y };
  const { paint, dashed, possible, faint } = pin.paint;
  const classes = ['pin', `pin-${pin.role === 'near' ? 'near' : paint}`];
  if (dashed) classes.push('pin-dashed');
  if (faint && pin.role === 'no') classes.push('pin-faint');
  return [
    ...(pin.isChosen || isHovered
      ? [element('circle', { ...at, r: r + 4, class: pin.isChosen ? 'pin-chosen' : 'pin-hovered' })]
      : []),
    element('circle', { ...at, r, class: classes.join(' ') }),
    ...(possible ? [element('circle', { ...at, r, class: 'pin-possible' })] : []),
    ...(pin.role === 'near' && pin.rank === undefined
      ? [element('circle', { ...at, r: r * 0.4, class: 'pin-dot' })]
      : []),
    ...(pin.rank === undefined
      ? []
      : [
          element(
            'text',
            { x, y: y + text * 0.33, class: `pin-rank rank-on-${paint}` },
            String(pin.rank),
          ),
        ]),
  ];
}

/** The name at its place, with a star or the mark of the comparison before it. */
function nameParts(pin: ParkPin, left: number, middle: number, text: number): SVGElement[] {
  const parts: SVGElement[] = [];
  let x = left;
  const mark = (path: string, width: number, className: string) => {
    const scale = text * 0.92;
    const transform = `translate(${x + (width * text) / 2 - text * 0.08} ${middle}) scale(${scale})`;
    parts.push(element('path', { d: path, transform, class: className }));
    x += width * text;
  };
  if (pin.isStarred) mark(starPath, starWidth, 'pin-star');
  if (pin.isCompared) mark(columnsPath, compareWidth, 'pin-star');
  const soft = pin.role === 'no' && !pin.isChosen ? ' soft' : '';
  parts.push(element('text', { x, y: middle + text * 0.34, class: `pin-name${soft}` }, pin.name));
  return parts;
}

/** Everything of a park on the sheet, in pixels from where it lies. */
export function drawPin(pin: ParkPin, how: How): SVGGElement {
  const { home, placed, isHovered, text, width } = how;
  const group = groupOf();
  group.setAttribute('data-pin', pin.id);
  const at = placed ? { x: placed.pin.x - home.x, y: placed.pin.y - home.y } : { x: 0, y: 0 };
  if (placed?.isAside) {
    group.append(
      element('path', { d: `M0 0L${at.x} ${at.y}`, class: 'pin-leader' }),
      element('circle', { cx: 0, cy: 0, r: text * 0.22, class: 'pin-home' }),
    );
  }
  group.append(...pinParts(pin, at, text, isHovered));
  // A park under the pointer is named even where its name found no place.
  const size = { r: radiusOf(pin, text), width, height: lineHeight * text };
  const box = placed
    ? {
        left: placed.box.left - home.x,
        top: placed.box.top - home.y,
        bottom: placed.box.bottom - home.y,
      }
    : isHovered || pin.isChosen
      ? boxBeside(at, size, 'below')
      : undefined;
  if (box) group.append(...nameParts(pin, box.left, (box.top + box.bottom) / 2, text));
  return group;
}
