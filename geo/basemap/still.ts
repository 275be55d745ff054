// The ground of still maps, coarse enough to stand in a page: npx tsx geo/basemap/draw-still.ts
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type StillGround, thinLine } from '@sites/domain';
import { feature } from 'topojson-client';
import * as v from 'valibot';
import { PointSchema, polygonsIn, readJson } from './geojson.ts';
import type { Topology } from './packages.ts';
import type { Line, Point } from './shapes.ts';
import { simplifyLine, simplifyPolygons } from './simplify.ts';

/** The province and its islands as somebody sees them who knows them; what is around, as a ground. */
const isClose = ([x, y]: Point) => x > 106.4 && x < 108.15 && y > 20.62 && y < 21.7;
const tolerance = (point: Point) => (isClose(point) ? 330 : 900);
const minArea = 350_000;

const LinesSchema = v.object({
  features: v.array(v.object({ geometry: v.object({ coordinates: v.array(PointSchema) }) })),
});

function stillGround(dist: URL): StillGround {
  const path = (file: string) => fileURLToPath(new URL(file, dist));
  const lines = (file: string): Line[] =>
    v.parse(LinesSchema, readJson(path(file))).features.map(({ geometry }) => geometry.coordinates);
  // Our own file, as topology.ts made it.
  const coast = readJson(path('coast-low.json')) as Topology;
  const land = simplifyPolygons(polygonsIn(feature(coast, 'land')), tolerance, minArea);
  const near = land.filter(([outer]) => outer?.some(isClose));
  return {
    coast: near.flat().map(thinLine),
    border: lines('border.json').map((line) => thinLine(simplifyLine(line, 150))),
    province: lines('province.json').map((line) => thinLine(simplifyLine(line, 150))),
  };
}

/** The file as it is written. */
export const stillText = (dist: URL): string => `${JSON.stringify(stillGround(dist))}\n`;

export const writeStill = (dist: URL): void =>
  writeFileSync(new URL('still.json', dist), stillText(dist));
