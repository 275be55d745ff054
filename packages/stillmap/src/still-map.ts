import { groundSvg, zonesSvg } from './ground.ts';
import type { Label } from './labels.ts';
import { type ParkMark, type PlacedMark, placeMarks } from './marks.ts';
import { marksSvg } from './marks-svg.ts';
import { type Written, groundNames, portNames, textSvg, zoneNames } from './names.ts';
import type { StillMapParts } from './parts.ts';
import { viewOf } from './view.ts';
import { wayNames, waysSvg } from './ways.ts';

export interface StillMap {
  /** What stands inside the `svg` element. */
  readonly svg: string;
  /** Parks that a number stands for, in its order. */
  readonly key: readonly { readonly id: string; readonly label: string; readonly number: number }[];
  readonly marks: readonly PlacedMark[];
  /** Every name that is written. */
  readonly labels: readonly Label[];
}

/** The map of the province, or of a part of it, as a still picture. Nothing on it covers anything else's name. */
export function stillMap(parts: StillMapParts): StillMap {
  const { frame, look, text = 12, wants = 'names' } = parts;
  const view = viewOf(frame, parts);
  const isSeen = (park: ParkMark): boolean => {
    const { x, y } = view.at(park);
    return x > 0 && y > 0 && x < view.width && y < view.height;
  };
  // What is meant is on the map even where the frame was made for others.
  const parks = parts.parks.filter((park) => park.mark !== 'other' || isSeen(park));
  const { marks, room } = placeMarks(parks, view, text, wants);
  const parkNames = marks.flatMap(({ name, park }): Written[] =>
    name
      ? [
          {
            label: name,
            size: text,
            role: park.mark === 'other' ? 'soft' : 'label',
            bold: park.mark === 'chosen',
          },
        ]
      : [],
  );
  // Who comes first finds room: the parks have, then what a plant ships through, then the rest.
  const around = [
    ...wayNames(parts, view, room, text),
    ...portNames(parts, view, room, text),
    ...zoneNames(parts, view, room, text),
    ...groundNames(parts, view, room, text),
  ];
  const names = [...around.flatMap(({ written }) => written ?? []), ...parkNames];
  return {
    svg: [
      groundSvg(parts, view),
      zonesSvg(parts, view),
      waysSvg(parts, view),
      ...around.map(({ mark = '' }) => mark),
      marksSvg(marks, view, text, look),
      ...names.map((one) => textSvg(one, look)),
    ].join(''),
    key: marks.flatMap(({ park: { id, label = '' }, number }) =>
      number === undefined ? [] : [{ id, label, number }],
    ),
    marks,
    labels: names.map(({ label }) => label),
  };
}
