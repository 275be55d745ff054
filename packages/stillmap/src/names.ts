import { pointsOf, shortName, textIn } from '@sites/domain';
import { type Label, type Room, boxAround } from './labels.ts';
import { type Look, type RoleName, painted } from './palette.ts';
import type { StillMapParts } from './parts.ts';
import { escapeXml, tag, tenth } from './svg.ts';
import type { LonLat, View } from './view.ts';

/** A label as it is written. */
export interface Written {
  readonly label: Label;
  readonly size: number;
  readonly role: RoleName;
  readonly bold?: boolean;
  /** Space between letters, in ems. */
  readonly spacing?: number;
}

/** A name with what stands at its place. */
export interface Named {
  readonly written?: Written;
  readonly mark?: string;
}

/** How names of the ground are written. Waters and countries lie over nothing; towns have a point. */
const kinds: Readonly<
  Record<string, { readonly role: RoleName; readonly size: number; readonly point?: true }>
> = {
  city: { role: 'label', size: 1, point: true },
  town: { role: 'soft', size: 0.86, point: true },
  'neighbour-city': { role: 'soft', size: 0.9, point: true },
  bay: { role: 'water', size: 0.9 },
  sea: { role: 'water', size: 1.05 },
  country: { role: 'soft', size: 0.95 },
};
const other = { role: 'soft', size: 0.86 } as const;
const zoneSize = 0.86;
const zoneSpacing = 0.1;

const anchorMark =
  'M0-4v8.4M-4 .6a4 3.8 0 0 0 8 0M-2-1.6h4M-1.2-4.8a1.2 1.2 0 1 1 2.4 0a1.2 1.2 0 1 1-2.4 0';
const portRadius = 6;

const middleOf = (points: readonly (readonly [number, number])[]): LonLat => {
  const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return { lon: middle(points.map(([lon]) => lon)), lat: middle(points.map(([, lat]) => lat)) };
};

const isSeen = (place: LonLat, view: View): boolean => {
  const { x, y } = view.at(place);
  return x > 0 && y > 0 && x < view.width && y < view.height;
};

/** Names of zones along their middle. */
export function zoneNames(parts: StillMapParts, view: View, room: Room, text: number): Named[] {
  const size = zoneSize * text;
  return (parts.zones ?? []).flatMap(({ id, label: name }) => {
    const rings = parts.places.zones.find((zone) => zone.id === id)?.outline ?? [];
    const middle = middleOf(rings.flatMap(pointsOf));
    if (!isSeen(middle, view)) return [];
    const label = room.around(name, size, view.at(middle), zoneSpacing);
    return label ? [{ written: { label, size, role: 'zone', spacing: zoneSpacing } }] : [];
  });
}

/** Ports, where nothing stands already; the name follows where there is room. */
export function portNames(parts: StillMapParts, view: View, room: Room, text: number): Named[] {
  const size = 0.86 * text;
  const r = (portRadius * text) / 12;
  return (parts.ports ?? []).flatMap((port) => {
    const at = view.at(port);
    if (!isSeen(port, view) || !room.isFree(boxAround(at, r))) return [];
    room.take(boxAround(at, r));
    const mark = tag('path', {
      d: anchorMark,
      transform: `translate(${tenth(at.x)} ${tenth(at.y)}) scale(${tenth(text / 12)})`,
      'stroke-width': 1.3,
      'stroke-linecap': 'round',
      ...painted({ stroke: 'port' }, parts.look),
    });
    const label = room.beside(port.label, size, at, r);
    return [{ mark, ...(label && { written: { label, size, role: 'port' } as const }) }];
  });
}

/** Towns, waters and neighbours, the greater ones first; a town without room for its name is left out. */
export function groundNames(parts: StillMapParts, view: View, room: Room, text: number): Named[] {
  return parts.places.labels
    .filter((place) => isSeen(place, view))
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap((place): Named[] => {
      const { role, size: ems, point = false } = { ...other, ...kinds[place.kind] };
      const at = view.at(place);
      const size = ems * text;
      const name = textIn(place.name, parts.language);
      if (!point) {
        const label = room.around(name, size, at);
        return label ? [{ written: { label, size, role } }] : [];
      }
      const r = text * 0.16;
      if (!room.isFree(boxAround(at, r))) return [];
      const label = room.beside(shortName(name), size, at, r);
      if (!label) return [];
      room.take(boxAround(at, r));
      const circle = { cx: tenth(at.x), cy: tenth(at.y), r: tenth(r) };
      const mark = tag('circle', { ...circle, ...painted({ fill: role }, parts.look) });
      return [{ mark, written: { label, size, role } }];
    });
}

/** A text with a rim of paper, so that it is read over lines; names of waters lie in the water. */
export function textSvg({ label, size, role, bold, spacing }: Written, look: Look): string {
  const isWater = role === 'water';
  return tag(
    'text',
    {
      x: tenth(label.x),
      y: tenth(label.y + size * 0.34),
      'text-anchor': label.anchor === 'start' ? undefined : label.anchor,
      'font-size': tenth(size),
      'font-weight': bold ? 600 : undefined,
      'letter-spacing': spacing && tenth(size * spacing),
      ...painted({ fill: role, stroke: isWater ? undefined : 'halo' }, look),
      ...(!isWater && {
        'stroke-width': tenth(size * 0.25),
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    },
    escapeXml(label.text),
  );
}
