/** A part of the earth, in degrees. */
export interface Frame {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
/** A place on a picture, in pixels from its top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

const kmPerLat = 110.74;
const kmPerLon = 103.9; // at 21.2° N

/** The province from Đông Triều to Trà Cổ and Cô Tô. */
export const provinceFrame: Frame = { west: 106.41, south: 20.65, east: 108.1, north: 21.68 };

/** A frame around places: none stands at its edge, and it shows enough of the country to be recognised. */
export function frameAround(places: readonly LonLat[], leastKm = 48): Frame {
  const [lons, lats] = [places.map(({ lon }) => lon), places.map(({ lat }) => lat)];
  const side = (values: readonly number[], kmPerDegree: number, least: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const half = Math.max((high - low) / 2 + 9 / kmPerDegree, least / kmPerDegree / 2);
    return [(low + high) / 2 - half, (low + high) / 2 + half] as const;
  };
  const [west, east] = side(lons, kmPerLon, leastKm);
  const [south, north] = side(lats, kmPerLat, leastKm * 0.6);
  return { west, south, east, north };
}

/** Where things of the earth stand on a picture. */
export interface View extends Size {
  readonly pxPerKm: number;
  at(place: LonLat): Point;
}

/** A frame in the middle of a picture, as large as there is room; the picture's edges show what lies around. */
export function viewOf(frame: Frame, { width, height }: Size): View {
  const across = (frame.east - frame.west) * kmPerLon;
  const up = (frame.north - frame.south) * kmPerLat;
  const pxPerKm = Math.min(width / across, height / up);
  const [lon, lat] = [(frame.west + frame.east) / 2, (frame.south + frame.north) / 2];
  return {
    width,
    height,
    pxPerKm,
    at: (place) => ({
      x: width / 2 + (place.lon - lon) * kmPerLon * pxPerKm,
      y: height / 2 - (place.lat - lat) * kmPerLat * pxPerKm,
    }),
  };
}
