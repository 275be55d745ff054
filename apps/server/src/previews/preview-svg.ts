import type { Language } from '@sites/domain';
import {
  type StillMapParts,
  escapeXml,
  palette,
  provinceFrame,
  stillMap,
  tag,
} from '@sites/stillmap';
import { wrap } from './text.ts';

/** The size that chats and search engines ask for. */
export const size = { width: 1200, height: 630 } as const;
/** The map stands right of the words. */
const map = { left: 460, width: 740, height: 630, text: 17 } as const;

const column = { left: 48, width: 380 } as const;
const colour = {
  paper: '#fbfaf6',
  ink: '#17232b',
  soft: '#56646d',
  accent: palette.park.light,
  line: '#e3e1d9',
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

/** What the map beside the words shows. */
export type PreviewMap = Pick<StillMapParts, 'ground' | 'places' | 'parks' | 'zones' | 'zone'>;

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

/** A page in one picture: words on the left, the map with zones and parks on the right. */
export function previewSvg(
  text: PreviewText,
  shown: PreviewMap,
  language: Language,
  family: string,
): string {
  const { width, height } = size;
  const still = stillMap({ ...shown, ...map, frame: provinceFrame, language, look: 'light' });
  const picture = { x: map.left, width: map.width, height: map.height, 'font-family': family };
  const content = [
    tag('rect', { width, height, fill: colour.paper }),
    tag('svg', { ...picture, viewBox: `0 0 ${map.width} ${map.height}` }, still.svg),
    tag('rect', { x: map.left - 1, width: 1, height, fill: colour.line }),
    brand,
    words(text, family),
  ].join('');
  const xmlns = 'http://www.w3.org/2000/svg';
  return tag('svg', { xmlns, viewBox: `0 0 ${width} ${height}`, width, height }, content);
}
