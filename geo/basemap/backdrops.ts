// The backdrops of the coast behind locator maps and behind the previews of chats. Who lays points on
// one repeats its frame: apps/web/src/figures/LocatorMap.tsx, apps/server/src/previews/preview-svg.ts.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import * as v from 'valibot';
import { PointSchema, polygonsIn, readJson } from './geojson.ts';
import type { Topology } from './packages.ts';
import type { Line, Point, Ring } from './shapes.ts';

/** The corner of a backdrop in degrees, its size in pixels, and its pixels a degree. */
interface Frame {
  readonly west: number;
  readonly north: number;
  readonly width: number;
  readonly height: number;
  readonly lon: number;
  readonly lat: number;
}

/** What is drawn: the attributes of sea and land are their colours. */
interface Backdrop {
  readonly file: string;
  readonly frame: Frame;
  readonly sea: string;
  readonly land: string;
}

const backdrops: readonly Backdrop[] = [
  {
    file: 'locator.svg',
    frame: { west: 106.35, north: 21.75, width: 760, height: 480, lon: 400, lat: 428 },
    sea: 'fill="#8fb3c4" fill-opacity=".28"',
    land: 'fill="#f6f3ea" fill-opacity=".82" stroke="#7fa2b2"',
  },
  {
    file: 'preview.svg',
    frame: { west: 106.33, north: 21.9, width: 740, height: 630, lon: 400, lat: 428 },
    sea: 'fill="#d2e4ec"',
    land: 'fill="#fbf9f2" stroke="#8fb3c4"',
  },
];

/** Pixels around a frame in which lines still go on. */
const margin = 40;

const LinesSchema = v.object({
  features: v.array(v.object({ geometry: v.object({ coordinates: v.array(PointSchema) }) })),
});

function readCoast(dist: URL): Ring[] {
  // Our own file, as topology.ts made it.
  const coast = readJson(fileURLToPath(new URL('coast-low.json', dist))) as Topology;
  return polygonsIn(feature(coast, 'land')).flat();
}

function readBorder(dist: URL): Line[] {
  const border = readJson(fileURLToPath(new URL('border.json', dist)));
  return v.parse(LinesSchema, border).features.map(({ geometry }) => geometry.coordinates);
}

const toPixel = ({ west, north, lon, lat }: Frame, [x, y]: Point): Point => [
  Math.round((x - west) * lon * 10) / 10,
  Math.round((north - y) * lat * 10) / 10,
];

function isNear(frame: Frame, point: Point): boolean {
  const [x, y] = toPixel(frame, point);
  const across = x > -margin && x < frame.width + margin;
  return across && y > -margin && y < frame.height + margin;
}

/** The path of a line; points outside are moved to the edge, as the backdrop is cut there anyway. */
function pathOf(frame: Frame, line: Line): string {
  const clamp = (value: number, most: number) => Math.max(-margin, Math.min(most + margin, value));
  const points: string[] = [];
  for (const point of line) {
    const [x, y] = toPixel(frame, point);
    const text = `${clamp(x, frame.width)},${clamp(y, frame.height)}`;
    if (text !== points.at(-1)) points.push(text);
  }
  return points.length > 2 ? `M${points.join('L')}` : '';
}

function draw({ frame, sea, land }: Backdrop, coast: readonly Ring[], border: readonly Line[]) {
  const { width, height } = frame;
  const rings = coast
    .filter((ring) => ring.some((point) => isNear(frame, point)))
    .map((ring) => pathOf(frame, ring))
    .filter((path) => path !== '')
    .map((path) => `${path}Z`);
  const lines = border
    .map((line) => line.filter((point) => isNear(frame, point)))
    .map((line) => pathOf(frame, line));
  const dashes = 'stroke="#8a7f74" stroke-width="1.4" stroke-dasharray="7 3 1 3"';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
    `<rect width="${width}" height="${height}" ${sea}/>`,
    `<path ${land} stroke-width=".7" fill-rule="evenodd" d="${rings.join('')}"/>`,
    `<path fill="none" ${dashes} d="${lines.join('')}"/>`,
    '</svg>\n',
  ].join('');
}

/** Draws every backdrop from the coast and border of a folder. */
export function drawBackdrops(dist: URL): { file: string; svg: string }[] {
  const [coast, border] = [readCoast(dist), readBorder(dist)];
  return backdrops.map((backdrop) => ({ file: backdrop.file, svg: draw(backdrop, coast, border) }));
}

export function writeBackdrops(dist: URL): void {
  for (const { file, svg } of drawBackdrops(dist)) writeFileSync(new URL(file, dist), svg);
}
