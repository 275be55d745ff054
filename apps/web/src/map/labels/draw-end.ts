import { type RoadEnd, card, hookOf } from './road-ends.ts';
import type { Placed } from './place-labels.ts';
import { element, groupOf } from './svg.ts';

/** What is told of a road at its end, on a card that hangs there, in pixels from that end. */
export function drawEnd({ to, lines, at }: RoadEnd, { box }: Placed, text: number): SVGGElement {
  const [left, top] = [box.left - at.x, box.top - at.y];
  const [width, height] = [box.right - box.left, box.bottom - box.top];
  const hook = hookOf({ left, top, right: left + width, bottom: top + height }, { x: 0, y: 0 });
  const x = left + card.side * text;
  const first = top + (card.top + card.line * 0.78) * text;
  return groupOf(
    element('path', { d: `M0 0L${hook.x} ${hook.y}`, class: 'road-hook' }),
    element('rect', { x: left, y: top, width, height, rx: 3, class: `road-card to-${to}` }),
    ...lines.map((line, row) =>
      element(
        'text',
        {
          x,
          y: first + row * card.line * card.small * text,
          class: row === 0 ? 'road-title' : 'road-about',
        },
        line,
      ),
    ),
  );
}
