import { narrow } from './numbers.ts';

/** A point read from typed coordinates, and how they were written. Degrees, WGS 84. */
interface TypedPoint {
  readonly lon: number;
  readonly lat: number;
  readonly from: 'decimal' | 'degrees' | 'vn-2000';
}

/** Where a point can lie to be of use here: the province and its neighbourhood. */
const box = { west: 105, south: 20, east: 109, north: 22.6 } as const;
const inside = (lon: number, lat: number): boolean =>
  lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north;
const round = (value: number): number => Number(value.toFixed(5));

/** Ellipsoid shared by WGS 84 and VN-2000, in metres. */
const a = 6_378_137;
const f = 1 / 298.257223563;
const e2 = f * (2 - f);

/** Central meridian and scale of Quảng Ninh's plane, VN-2000 / TM-3 107°45'. */
const plane = { meridian: 107.75, scale: 0.9999, falseEasting: 500_000 } as const;

/** What turns VN-2000 into WGS 84 in this area, in metres (EPSG:6960; within 2 m here). */
const shift = { east: 195, north: -111 } as const;

/** From plane metres to degrees: the usual series of the transverse Mercator projection, good to centimetres. */
function fromPlane(easting: number, northing: number): { lon: number; lat: number } {
  const m = northing / plane.scale;
  const mu = m / (a * (1 - e2 / 4 - (3 * e2 ** 2) / 64 - (5 * e2 ** 3) / 256));
  const e1 = (1 - Math.sqrt(1 - e2)) / (1 + Math.sqrt(1 - e2));
  const phi =
    mu +
    ((3 * e1) / 2 - (27 * e1 ** 3) / 32) * Math.sin(2 * mu) +
    ((21 * e1 ** 2) / 16 - (55 * e1 ** 4) / 32) * Math.sin(4 * mu) +
    ((151 * e1 ** 3) / 96) * Math.sin(6 * mu);
  const ep2 = e2 / (1 - e2);
  const c = ep2 * Math.cos(phi) ** 2;
  const t = Math.tan(phi) ** 2;
  const n = a / Math.sqrt(1 - e2 * Math.sin(phi) ** 2);
  const r = (a * (1 - e2)) / (1 - e2 * Math.sin(phi) ** 2) ** 1.5;
  const d = (easting - plane.falseEasting) / (n * plane.scale);
  const lat =
    phi -
    ((n * Math.tan(phi)) / r) *
      (d ** 2 / 2 - ((5 + 3 * t + 10 * c - 4 * c ** 2 - 9 * ep2) * d ** 4) / 24);
  const lon = (d - ((1 + 2 * t + c) * d ** 3) / 6) / Math.cos(phi);
  const degree = 180 / Math.PI;
  return {
    lat: lat * degree + shift.north / 110_700,
    lon: plane.meridian + lon * degree + shift.east / (111_320 * Math.cos(lat)),
  };
}

const degrees = /(\d{1,3}(?:[.,]\d+)?)\s*[°º˚]\s*/u.source;
const minutes = /(?:(\d{1,2}(?:[.,]\d+)?)\s*['’′]\s*)?/u.source;
const seconds = /(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["”″]|'')\s*)?/u.source;
const degreesPattern = new RegExp(`${degrees}${minutes}${seconds}([NEBĐnebđ])`, 'gu');
const decimal = (text: string | undefined): number =>
  text === undefined ? 0 : Number(text.replace(',', '.'));

function readDegrees(text: string): { lon: number; lat: number } | undefined {
  const parts = [...text.matchAll(degreesPattern)].map(([, deg, min, sec, side]) => ({
    value: decimal(deg) + decimal(min) / 60 + decimal(sec) / 3600,
    north: /[nb]/i.test(side ?? ''),
  }));
  const lat = parts.find(({ north }) => north);
  const lon = parts.find(({ north }) => !north);
  return lat && lon && parts.length === 2 ? { lat: lat.value, lon: lon.value } : undefined;
}

/** What stands between two numbers; a comma only where it cannot be a decimal sign. */
function signBetween(text: string): RegExp {
  if (text.includes(';')) return /\s*;\s*/;
  const areSpaced = /^[\d.,]*\d\s+\d[\d.,]*$/.test(text) && !/,\s/.test(text);
  return areSpaced ? /\s+/ : /[\s,]+/;
}

/**
 * Two numbers as texts with a decimal point: `X=` and `Y=` go, decimal commas and thousands dots are read as
 * Vietnamese papers write them.
 */
function numberTexts(text: string): string[] {
  const bare = text.replace(/\b[XYENxyen]\s*[=:]\s*/g, ' ').trim();
  return bare.split(signBetween(bare)).map((part) => {
    const isGrouped = /^\d{1,3}([.,]\d{3}){1,2}$/.test(part) && part.length > 6;
    // Three digits after one sign may be degrees: `107.045`.
    const mayBeDegrees = /^1?\d{2}[.,]\d{3}$/.test(part);
    return isGrouped && !mayBeDegrees ? part.replace(/[.,]/g, '') : part.replace(',', '.');
  });
}

/**
 * Reads `20.972, 107.045` (either order), `20°58'19"N 107°02'42"E` (Vietnamese B and Đ too), or plane metres of
 * VN-2000 / TM-3 107°45' (either order). Anything that is not in or near the province is undefined.
 */
export function parseCoordinates(typed: string): TypedPoint | undefined {
  const text = narrow(typed);
  const point = (lon: number, lat: number, from: TypedPoint['from']): TypedPoint | undefined =>
    inside(lon, lat) ? { lon: round(lon), lat: round(lat), from } : undefined;
  const degrees = readDegrees(text);
  if (degrees) return point(degrees.lon, degrees.lat, 'degrees');
  const numbers = numberTexts(text).map((part) =>
    /^\d+(\.\d+)?$/.test(part) ? Number(part) : Number.NaN,
  );
  if (numbers.length !== 2 || numbers.some(Number.isNaN)) return undefined;
  const [small, large] = numbers.toSorted((x, y) => x - y) as [number, number];
  if (small >= 100_000) {
    const { lon, lat } = fromPlane(small, large);
    return point(lon, lat, 'vn-2000');
  }
  return point(large, small, 'decimal');
}
