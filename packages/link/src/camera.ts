/** Where the map looks: zoom, and the centre in degrees. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lon: number;
}

/** Reads `#9.2/21.05/107.1`; anything else is no camera. */
export function readCamera(hash: string): Camera | undefined {
  const found = /^#?(\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/.exec(hash);
  if (!found) return undefined;
  const [zoom, lat, lon] = found.slice(1).map(Number) as [number, number, number];
  return zoom <= 22 && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { zoom, lat, lon } : undefined;
}

const trim = (value: number, digits: number): number => Number(value.toFixed(digits));

/** The hash of a camera, to about 10 m. */
export const writeCamera = ({ zoom, lat, lon }: Camera): string =>
  `#${trim(zoom, 2)}/${trim(lat, 4)}/${trim(lon, 4)}`;
