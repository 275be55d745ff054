import type { Park, Verdict } from '@sites/domain';
import type { Feature, Geometry, Position } from 'geojson';
import { escapeXml, wrap } from './text.ts';

/** The size that chats and search engines ask for. */
export const size = { width: 1200, height: 630 } as const;

/** The frame of the coast behind the map, as its builder cut it: degrees, and pixels a degree. */
const frame = { west: 106.33, north: 21.9, left: 460, lon: 400, lat: 428 } as const;
const x = (lon: number): number =>
  Math.round((frame.left + (lon - frame.west) * frame.lon) * 10) / 10;
const y = (lat: number): number => Math.round((frame.north - lat) * frame.lat * 10) / 10;

const column = { left: 48, width: 380 } as const;
const colour = {
  paper: '#fbfaf6',
  ink: '#17232b',
  soft: '#56646d',
  accent: '#0b7a6f',
  line: '#e3e1d9',
  zone: '#4f7d86',
  none: '#b9b8b0',
} as const;

/** What a picture says. Every text is escaped and cut to the room it has. */
export interface PreviewText {
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** Large figures with their names. */
  readonly figures: readonly { readonly value: string; readonly name: string }[];
  readonly lines: readonly string[];
  readonly foot: string;
}

export interface PreviewMap {
  /** The coast as a data address. */
  readonly coast: string;
  readonly zones: readonly Feature<Geometry | null>[];
  readonly parks: readonly {
    readonly park: Pick<Park, 'location'>;
    readonly verdict: Verdict | 'plain' | 'chosen';
  }[];
  readonly zone?: string | undefined;
}

/** An element of SVG; `content` is SVG already. */
function tag(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = '',
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${value}"`);
  return `<${name}${written.join('')}${content ? `>${content}</${name}>` : '/>'}`;
}

/** What unknown is filled with. */
const hatch = tag(
  'defs',
  {},
  tag(
    'pattern',
    {
      id: 'may',
      width: 6,
      height: 6,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    tag('rect', { width: 6, height: 6, fill: '#fff' }) +
      tag('rect', { width: 3, height: 6, fill: colour.accent }),
  ),
);
const brand = tag(
  'text',
  {
    x: column.left,
    y: 76,
    'font-family': 'Be Vietnam Pro',
    'font-size': 24,
    'font-weight': 600,
    fill: colour.ink,
  },
  `Quảng Ninh ${tag('tspan', { fill: colour.accent }, 'Sites')}`,
);

const ring = (positions: readonly Position[]): string =>
  `M${positions.map(([lon = 0, lat = 0]) => `${x(lon)},${y(lat)}`).join('L')}Z`;
function outline(geometry: Geometry): string {
  if (geometry.type === 'Polygon') return geometry.coordinates.map(ring).join('');
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat().map(ring).join('');
  return '';
}

function map({ coast, zones, parks, zone }: PreviewMap): string {
  const shapes = zones.map(({ id, geometry }) => {
    if (!geometry) return '';
    const isMeant = id === zone;
    return tag('path', {
      d: outline(geometry),
      fill: colour.accent,
      'fill-opacity': isMeant ? 0.22 : 0.04,
      stroke: isMeant ? colour.accent : colour.zone,
      'stroke-width': isMeant ? 3 : 1.2,
    });
  });
  const rank = { no: 0, plain: 1, may: 2, match: 3, chosen: 4 } as const;
  const dots = parks
    .toSorted((a, b) => rank[a.verdict] - rank[b.verdict])
    .map(({ park, verdict }) => {
      const dot = (r: number, fill: string, stroke: string, width: number) =>
        tag('circle', {
          cx: x(park.location.lon),
          cy: y(park.location.lat),
          r,
          fill,
          stroke,
          'stroke-width': width,
        });
      if (verdict === 'chosen') {
        const [cx, cy] = [x(park.location.lon), y(park.location.lat)];
        const glow = tag('circle', { cx, cy, r: 30, fill: colour.accent, 'fill-opacity': 0.18 });
        return glow + dot(13, colour.accent, '#fff', 3);
      }
      if (verdict === 'match' || verdict === 'plain') return dot(10, colour.accent, '#fff', 2);
      // Unknown is hatched, never the low end of a ramp.
      if (verdict === 'may') return dot(9, 'url(#may)', colour.accent, 2);
      return dot(5, colour.none, '#fff', 1);
    });
  const ground = tag('image', { href: coast, x: frame.left, y: 0, width: 740, height: 630 });
  return [ground, ...shapes, ...dots].join('');
}

function words({ title, subtitle, figures, lines, foot }: PreviewText, family: string): string {
  let top = 112;
  const parts: string[] = [];
  const put = (
    text: string,
    {
      points,
      weight = 400,
      fill = colour.ink,
      most = 1,
      gap = 0,
    }: { points: number; weight?: number; fill?: string; most?: number; gap?: number },
  ) => {
    for (const line of wrap(text, column.width, points, most)) {
      const look = { 'font-size': points, 'font-weight': weight, fill };
      parts.push(tag('text', { x: column.left, y: top + points, ...look }, escapeXml(line)));
      top += Math.round(points * 1.34);
    }
    top += gap;
  };
  put(title, { points: 38, weight: 600, most: 3, gap: 4 });
  if (subtitle) put(subtitle, { points: 22, fill: colour.soft, most: 2, gap: 14 });
  for (const { value, name } of figures) {
    if (top > 470) break;
    put(name, { points: 18, fill: colour.soft });
    // A value is read at a glance; a sentence needs two lines.
    if (wrap(value, column.width, 30, 2).length === 1)
      put(value, { points: 30, weight: 600, gap: 8 });
    else put(value, { points: 23, weight: 600, most: 3, gap: 8 });
  }
  for (const line of lines) {
    if (top > 510) break;
    put(line, { points: 21, fill: colour.ink, most: 2, gap: 4 });
  }
  const [footLine = ''] = wrap(foot, column.width, 17, 1);
  const footLook = { 'font-size': 17, fill: colour.soft };
  parts.push(tag('text', { x: column.left, y: 590, ...footLook }, escapeXml(footLine)));
  return tag('g', { 'font-family': family }, parts.join(''));
}

/** A page in one picture: words on the left, the coast with zones and parks on the right. */
export function previewSvg(text: PreviewText, shown: PreviewMap, family: string): string {
  const { width, height } = size;
  const content = [
    hatch,
    tag('rect', { width, height, fill: colour.paper }),
    map(shown),
    tag('rect', { width: frame.left, height, fill: colour.paper }),
    tag('rect', { x: frame.left - 1, width: 1, height, fill: colour.line }),
    brand,
    words(text, family),
  ].join('');
  const xmlns = 'http://www.w3.org/2000/svg';
  return tag('svg', { xmlns, viewBox: `0 0 ${width} ${height}`, width, height }, content);
}
