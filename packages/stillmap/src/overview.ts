import { type Language, type StillGround, textIn } from '@sites/domain';
import { coastSvg } from './ground.ts';
import { type Label, Room, boxAround } from './labels.ts';
import { type Written, textSvg } from './names.ts';
import { overviewContent } from './overview-content.ts';
import { type Look, painted } from './palette.ts';
import { tag, tenth } from './svg.ts';
import { type Size, viewOf } from './view.ts';

/** Pixels of letters; of the strip below the picture for what lies beyond it. */
const text = 12;
const strip = { row: 16, top: 7, arrow: 18 } as const;

interface Overview extends Size {
  /** What stands inside the `svg` element. */
  readonly svg: string;
  readonly labels: readonly Label[];
}

/** A line of the strip, after an arrow to the south-east. */
function beyond(name: string, row: number, below: number): Written {
  const y = below + strip.top + strip.row * (row + 0.5);
  const box = { left: 8, top: y - strip.row / 2, right: 240, bottom: y + strip.row / 2 };
  return {
    label: { text: name, x: 8 + strip.arrow, y, anchor: 'start', box },
    size: text,
    role: 'label',
  };
}

/** Where the province lies: a scheme of coast, land border and cities, with what lies beyond it named below. */
export function overview(
  ground: StillGround,
  width: number,
  language: Language,
  look: Look,
): Overview {
  const { frame, province, cities, neighbour, archipelagos, scheme } = overviewContent;
  const map = { width, height: Math.round(width * 0.6) };
  const height = map.height + 2 * strip.top + strip.row * archipelagos.length;
  const view = viewOf(frame, map);
  const [corner, end] = [
    view.at({ lon: province.west, lat: province.north }),
    view.at({ lon: province.east, lat: province.south }),
  ];
  const points = cities.map((city) => ({ ...city, at: view.at(city) }));
  const room = new Room(
    map,
    points.map(({ at }) => boxAround(at, 2.5)),
  );
  const write = (label: Label | undefined, role: Written['role'], bold = false): Written[] =>
    label ? [{ label, size: text, role, bold }] : [];
  const named = [
    ...points.flatMap(({ name, at }) =>
      write(room.beside(textIn(name, language), text, at, 2.5), 'label'),
    ),
    ...write(
      room.around(textIn(province.name, language), text, {
        x: (corner.x + end.x) / 2,
        y: (corner.y + end.y) / 2,
      }),
      'park',
      true,
    ),
    ...write(room.around(textIn(neighbour.name, language), text, view.at(neighbour)), 'soft'),
    ...write(
      room.around(textIn(scheme, language), text, { x: width - 34, y: map.height - 12 }),
      'water',
    ),
    ...archipelagos.map(({ name }, row) => beyond(textIn(name, language), row, map.height)),
  ];
  const arrows = archipelagos.map((_, row) => {
    const y = map.height + strip.top + strip.row * (row + 0.5);
    return tag('path', {
      d: `M9 ${y - 4}l8 8m0-6v6h-6`,
      'stroke-width': 1.3,
      ...painted({ stroke: 'label' }, look),
    });
  });
  return {
    width,
    height,
    svg: [
      tag('rect', { width, height, ...painted({ fill: 'sea' }, look) }),
      tag('svg', { width, height: map.height }, coastSvg(ground, look, view)),
      tag('rect', {
        x: tenth(corner.x),
        y: tenth(corner.y),
        width: tenth(end.x - corner.x),
        height: tenth(end.y - corner.y),
        ...painted({ stroke: 'park' }, look),
        'stroke-width': 1.6,
      }),
      ...points.map(({ at }) =>
        tag('circle', {
          cx: tenth(at.x),
          cy: tenth(at.y),
          r: 2.5,
          ...painted({ fill: 'label' }, look),
        }),
      ),
      ...arrows,
      ...named.map((one) => textSvg(one, look)),
    ].join(''),
    labels: named.map(({ label }) => label),
  };
}
