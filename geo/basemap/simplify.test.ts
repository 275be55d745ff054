import { describe, expect, it } from 'vitest';
import { distanceToLine, ringArea, smoothRing } from './lines.ts';
import { type Line, type Ring, boxRing } from './shapes.ts';
import { simplifyLine, simplifyPolygons, simplifyRing } from './simplify.ts';

/** A shore with a wave of about 11 m every kilometre. */
const wave: Line = Array.from({ length: 101 }, (_, at) => [
  107 + at / 100,
  21 + (at % 2 === 0 ? 0 : 0.0001),
]);

describe('a simplified line', () => {
  it('keeps its ends and loses what lies within the tolerance', () =>
    expect(simplifyLine(wave, 15)).toEqual([wave.at(0), wave.at(-1)]));
  it('keeps what lies outside', () => expect(simplifyLine(wave, 5)).toEqual(wave));
  it('may be finer in one place than in another', () => {
    const simple = simplifyLine(wave, ([x]) => (x < 107.5 ? 5 : 15));
    expect(simple.filter(([x]) => x < 107.49)).toEqual(wave.filter(([x]) => x < 107.49));
    expect(simple.filter(([x]) => x > 107.52)).toEqual([wave.at(-1)]);
  });
  it('never leaves the tolerance', () => {
    const arc: Line = Array.from({ length: 60 }, (_, at) => [
      107 + at / 100,
      21 + Math.sin(at / 9) / 10,
    ]);
    const simple = simplifyLine(arc, 200);
    expect(simple.length).toBeLessThan(arc.length / 2);
    for (const point of arc) expect(distanceToLine(point, simple)).toBeLessThanOrEqual(200);
  });
});

const square = (size: number, west = 107, south = 21): Ring =>
  boxRing([west, south, west + size, south + size]);

describe('a simplified area', () => {
  it('stays closed', () => {
    const ring = simplifyRing(smoothRing(square(0.1)), 100);
    expect(ring.at(-1)).toEqual(ring.at(0));
    expect(ring.length).toBeGreaterThanOrEqual(4);
  });
  it('is dropped where too small, with its holes; a small hole is dropped alone', () => {
    const hole = square(0.001, 107.05, 21.05).toReversed();
    const wide = [square(0.1), hole];
    expect(simplifyPolygons([wide], 1, 5_000)).toEqual([wide]);
    expect(simplifyPolygons([wide], 1, 50_000)).toEqual([[square(0.1)]]);
    expect(simplifyPolygons([wide], 1, 1e9)).toEqual([]);
  });
});

it('the area of a ring has the sign of its direction', () => {
  const area = 0.1 * 103_900 * 0.1 * 110_740;
  expect(ringArea(square(0.1))).toBeCloseTo(area, -3);
  expect(ringArea(square(0.1).toReversed())).toBeCloseTo(-area, -3);
});
