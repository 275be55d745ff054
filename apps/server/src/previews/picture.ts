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
export interface PictureText {
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** Large figures with their names. */
  readonly figures: readonly { readonly value: string; readonly name: string }[];
  readonly lines: readonly string[];
  readonly foot: string;
}

export interface PictureMap {
  /** The coast as a data address. */
  readonly coast: string;
  readonly zones: readonly Feature<Geometry | null>[];
  readonly parks: readonly {
    readonly park: Pick<Park, 'location'>;
    readonly verdict: Verdict | 'plain' | 'chosen';
  }[];
  readonly zone?: string | undefined;
}

const ring = (positions: readonly Position[]): string =>
  `M${positions.map(([lon, lat]) => `${x(lon!)},${y(lat!)}`).join('L')}Z`;
const outline = (geometry: Geometry): string =>
  geometry.type === 'Polygon'
    ? geometry.coordinates.map(ring).join('')
    : geometry.type === 'MultiPolygon'
      ? geometry.coordinates.flat().map(ring).join('')
      : '';

function map({ coast, zones, parks, zone }: PictureMap): string {
  const shapes = zones.map(({ id, geometry }) =>
    geometry
      ? `<path d="${outline(geometry)}" fill="${colour.accent}" fill-opacity="${id === zone ? 0.22 : 0.04}" stroke="${id === zone ? colour.accent : colour.zone}" stroke-width="${id === zone ? 3 : 1.2}"/>`
      : '',
  );
  const rank = { no: 0, plain: 1, may: 2, match: 3, chosen: 4 } as const;
  const dots = parks
    .toSorted((a, b) => rank[a.verdict] - rank[b.verdict])
    .map(({ park, verdict }) => {
      const at = `cx="${x(park.location.lon)}" cy="${y(park.location.lat)}"`;
      if (verdict === 'chosen')
        return `<circle ${at} r="30" fill="${colour.accent}" fill-opacity="0.18"/><circle ${at} r="13" fill="${colour.accent}" stroke="#fff" stroke-width="3"/>`;
      if (verdict === 'match' || verdict === 'plain')
        return `<circle ${at} r="10" fill="${colour.accent}" stroke="#fff" stroke-width="2"/>`;
      // Unknown is hatched, never the low end of a ramp.
      if (verdict === 'may')
        return `<circle ${at} r="9" fill="url(#may)" stroke="${colour.accent}" stroke-width="2"/>`;
      return `<circle ${at} r="5" fill="${colour.none}" stroke="#fff" stroke-width="1"/>`;
    });
  return `<image href="${coast}" x="${frame.left}" y="0" width="740" height="630"/>${shapes.join('')}${dots.join('')}`;
}

function words({ title, subtitle, figures, lines, foot }: PictureText, family: string): string {
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
      parts.push(
        `<text x="${column.left}" y="${top + points}" font-size="${points}" font-weight="${weight}" fill="${fill}">${escapeXml(line)}</text>`,
      );
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
  parts.push(
    `<text x="${column.left}" y="590" font-size="17" fill="${colour.soft}">${escapeXml(wrap(foot, column.width, 17, 1)[0] ?? '')}</text>`,
  );
  return `<g font-family="${family}">${parts.join('')}</g>`;
}

/** A page in one picture: words on the left, the coast with zones and parks on the right. */
export function pictureSvg(text: PictureText, shown: PictureMap, family: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}">`,
    `<defs><pattern id="may" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#fff"/><rect width="3" height="6" fill="${colour.accent}"/></pattern></defs>`,
    `<rect width="${size.width}" height="${size.height}" fill="${colour.paper}"/>`,
    map(shown),
    `<rect width="460" height="${size.height}" fill="${colour.paper}"/><rect x="459" width="1" height="${size.height}" fill="${colour.line}"/>`,
    `<text x="${column.left}" y="76" font-family="Be Vietnam Pro" font-size="24" font-weight="600" fill="${colour.ink}">Quảng Ninh <tspan fill="${colour.accent}">Sites</tspan></text>`,
    words(text, family),
    '</svg>',
  ].join('');
}
