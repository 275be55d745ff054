// Plane geometry on lists of [longitude, latitude], in metres around the middle of the map.
export const METRES_PER_LAT = 110_740;
export const METRES_PER_LON = 103_900; // at 21.2° N

export const shift = (points, east, north) =>
  points.map(([x, y]) => [x + east / METRES_PER_LON, y + north / METRES_PER_LAT]);

export const isClosed = (points) =>
  points[0][0] === points.at(-1)[0] && points[0][1] === points.at(-1)[1];

const between = ([ax, ay], [bx, by], part) => [ax + (bx - ax) * part, ay + (by - ay) * part];

// Chaikin's corner cutting on a closed ring: every corner is replaced by two softer ones.
export function smoothRing(ring, rounds = 2) {
  let points = ring;
  for (let round = 0; round < rounds; round += 1) {
    const next = [];
    for (let i = 0; i + 1 < points.length; i += 1) {
      next.push(between(points[i], points[i + 1], 0.25), between(points[i], points[i + 1], 0.75));
    }
    next.push(next[0]);
    points = next;
  }
  return points;
}

export function distanceToSegment([px, py], [ax, ay], [bx, by]) {
  const dx = (bx - ax) * METRES_PER_LON;
  const dy = (by - ay) * METRES_PER_LAT;
  const ex = (px - ax) * METRES_PER_LON;
  const ey = (py - ay) * METRES_PER_LAT;
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, (ex * dx + ey * dy) / length));
  return Math.hypot(ex - t * dx, ey - t * dy);
}

export function distanceToLine(point, line) {
  let best = Infinity;
  for (let i = 0; i + 1 < line.length; i += 1) {
    best = Math.min(best, distanceToSegment(point, line[i], line[i + 1]));
  }
  return best;
}

// Douglas–Peucker with an explicit stack; the mainland ring is too long for recursion.
// `metres` is the tolerance, or a function giving the tolerance at a point.
export function simplifyLine(points, metres) {
  const allowed = typeof metres === 'function' ? metres : () => metres;
  const keep = new Uint8Array(points.length);
  keep[0] = 1;
  keep[points.length - 1] = 1;
  const stack = [[0, points.length - 1]];
  while (stack.length > 0) {
    const [from, to] = stack.pop();
    let farthest = -1;
    let excess = 1;
    for (let i = from + 1; i < to; i += 1) {
      const share = distanceToSegment(points[i], points[from], points[to]) / allowed(points[i]);
      if (share > excess) {
        excess = share;
        farthest = i;
      }
    }
    if (farthest > 0) {
      keep[farthest] = 1;
      stack.push([from, farthest], [farthest, to]);
    }
  }
  return points.filter((_, i) => keep[i] === 1);
}

// A ring has no natural ends: it is split at the point farthest from its first one.
export function simplifyRing(ring, metres) {
  let far = 0;
  let distance = -1;
  ring.forEach((point, i) => {
    const d = distanceToSegment(point, ring[0], ring[0]);
    if (d > distance) {
      distance = d;
      far = i;
    }
  });
  return [
    ...simplifyLine(ring.slice(0, far + 1), metres),
    ...simplifyLine(ring.slice(far), metres).slice(1),
  ];
}

export function ringArea(ring) {
  let sum = 0;
  for (let i = 0; i + 1 < ring.length; i += 1) {
    sum += ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1];
  }
  return (sum / 2) * METRES_PER_LON * METRES_PER_LAT; // square metres, positive if anticlockwise
}

// Simplifies polygons and drops the rings that no longer enclose `minArea` square metres.
export function simplifyPolygons(polygons, metres, minArea) {
  return polygons.flatMap((rings) => {
    const kept = rings
      .map((ring) => simplifyRing(ring, metres))
      .map((ring) => (ring.length >= 4 && Math.abs(ringArea(ring)) >= minArea ? ring : null));
    return kept[0] === null ? [] : [kept.filter((ring) => ring !== null)];
  });
}
