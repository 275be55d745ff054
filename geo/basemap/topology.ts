import type { Feature } from 'geojson';
import { quantize } from 'topojson-client';
import { collection, polygonsFeature } from './geojson.ts';
import type { Packages } from './packages.ts';
import type { Box, Polygon, Ring } from './shapes.ts';

/** Polygons drawn as one feature, with its properties. */
export interface Area {
  readonly polygons: readonly Polygon[];
  readonly properties: Readonly<Record<string, string | number>>;
}

/** Polygons on a decimal grid: equal points in a row become one, rings that collapse are dropped. */
export function snap(polygons: readonly Polygon[], scale: number): Polygon[] {
  const snapRing = (ring: Ring): Ring => {
    const onGrid = (value: number) => Math.round(value / scale) * scale;
    const kept: Ring = [];
    for (const [x, y] of ring) {
      const before = kept.at(-1);
      const point: Ring[number] = [onGrid(x), onGrid(y)];
      if (before?.[0] !== point[0] || before[1] !== point[1]) kept.push(point);
    }
    return kept;
  };
  return polygons
    .map((rings) => rings.map(snapRing).filter((ring) => ring.length > 3))
    .filter((rings) => rings.length > 0);
}

/** TopoJSON on a fixed decimal grid, so that every file of the same precision shares its grid. */
export function topology(
  { makeTopology }: Packages,
  name: string,
  areas: readonly Area[],
  [west, south]: Box,
  decimals: number,
): object {
  const scale = Number(`1e-${decimals}`);
  const features = areas.map(({ polygons, properties }): Feature =>
    polygonsFeature(snap(polygons, scale), { ...properties }),
  );
  const built = makeTopology({ [name]: collection(features) });
  const output = quantize(built, { scale: [scale, scale], translate: [west, south] });
  return { ...output, bbox: output.bbox?.map((value) => Number(value.toFixed(decimals))) };
}
