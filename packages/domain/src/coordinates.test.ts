import { describe, expect, it } from 'vitest';
import { parseCoordinates } from './coordinates.ts';

describe('typed coordinates', () => {
  it.each([['20.972, 107.045'], ['107.045 20.972'], ['20.972;107.045']])('%s', (text) =>
    expect(parseCoordinates(text)).toEqual({ lon: 107.045, lat: 20.972, from: 'decimal' }),
  );
  it.each([['20,972; 107,045'], ['20,972 107,045'], ['107,045;20,972']])('%s', (text) =>
    expect(parseCoordinates(text)).toEqual({ lon: 107.045, lat: 20.972, from: 'decimal' }),
  );
  it.each([['２０．９７２，　１０７．０４５'], ['20。972，107。045'], ['20.972、107.045']])(
    'as an input method types it: %s',
    (text) =>
      expect(parseCoordinates(text)).toEqual({ lon: 107.045, lat: 20.972, from: 'decimal' }),
  );
  it.each([
    ['20.972° N, 107.045° E'],
    ['20,972°B 107,045°Đ'],
    ['２０．９７２°Ｎ １０７．０４５°Ｅ'],
  ])('%s in degrees alone', (text) =>
    expect(parseCoordinates(text)).toEqual({ lon: 107.045, lat: 20.972, from: 'degrees' }),
  );
  it.each([['X=2320000 Y=500000'], ['500.000 2.320.000'], ['2.320.000; 500.000']])(
    '%s is plane metres',
    (text) => expect(parseCoordinates(text)).toMatchObject({ from: 'vn-2000' }),
  );
  it.each([['20°58\'19"N 107°02\'42"E'], ['107°02’42”Đ, 20°58’19”B']])('%s', (text) => {
    const point = parseCoordinates(text)!;
    expect(point.from).toBe('degrees');
    expect(point.lat).toBeCloseTo(20.97194, 4);
    expect(point.lon).toBeCloseTo(107.045, 4);
  });
  // What GDAL makes of EPSG:5899 in EPSG:4326.
  it.each([
    [500000, 2320000, 107.751876, 20.973298],
    [430000, 2315000, 107.078877, 20.926814],
    [520000, 2370000, 107.944815, 21.424822],
    [580000, 2380000, 108.524067, 21.513466],
  ])('VN-2000 %i %i within 3 m', (easting, northing, lon, lat) => {
    for (const text of [`${easting} ${northing}`, `${northing}, ${easting}`]) {
      const point = parseCoordinates(text)!;
      expect(point.from).toBe('vn-2000');
      expect(Math.abs(point.lon - lon) * 103_900).toBeLessThan(3);
      expect(Math.abs(point.lat - lat) * 110_700).toBeLessThan(3);
    }
  });
  // A step beyond each side of the province's neighbourhood, and what names no second direction.
  it.each(['19.9, 107', '22.7, 107', '20.9, 104.9', '20.9, 109.1', "20°58'N 21°02'N", "20°58'N"])(
    '“%s” is too far away',
    (text) => expect(parseCoordinates(text)).toBeUndefined(),
  );
  it.each(['20, 105', '22.6 109', '105 22.6', '20;109'])('“%s” is on its edge', (text) =>
    expect(parseCoordinates(text)).toMatchObject({ from: 'decimal' }),
  );
  it.each(['20.9, 107, 108', '20.9 107 107', "20°58'N 107°02'E 107°03'E", "20°58'N 21°N 107°E"])(
    '“%s” names more than a point',
    (text) => expect(parseCoordinates(text)).toBeUndefined(),
  );
  it.each(['', 'Hạ Long', '20.972', '48.85, 2.35', '1 2 3', '-20.9, 107'])(
    '“%s” is no point here',
    (text) => expect(parseCoordinates(text)).toBeUndefined(),
  );
});
