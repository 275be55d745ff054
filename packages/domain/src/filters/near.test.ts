import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { answer } from '../answer/answer.ts';
import { nearSpan, parseNear, writeNear } from './near.ts';

const atlas = realAtlas();
const quay = { lon: 107.045, lat: 20.972 };

describe('near a point', () => {
  it('straight kilometres are those of turf, widened by the accuracy of the site', () => {
    for (const park of atlas.parks) {
      const km = distance([quay.lon, quay.lat], [park.location.lon, park.location.lat]);
      const [low, model, high] = nearSpan(park, { ...quay, unit: 'km' }, atlas)!;
      expect(model).toBeCloseTo(km, 1);
      expect(high - model).toBeCloseTo(park.location.accuracyM / 1000, 0);
      expect(low).toBeCloseTo(Math.max(0, km - park.location.accuracyM / 1000), 0);
    }
  });
  it('groups follow from the bounds', () => {
    const { match, may, no } = answer({ near: { ...quay, limit: 12, unit: 'km' } }, atlas).groups;
    for (const { park } of match)
      expect(nearSpan(park, { ...quay, unit: 'km' }, atlas)![2]).toBeLessThanOrEqual(12);
    for (const { park } of no)
      expect(nearSpan(park, { ...quay, unit: 'km' }, atlas)![0]).toBeGreaterThan(12);
    expect(match.length + may.length + no.length).toBe(23);
    expect(no.length).toBeGreaterThan(10);
    expect(match.map(({ park }) => park.id)).toContain('cai-lan');
  });
  it('minutes by road are those to the port itself where the point is the port', () => {
    const port = atlas.ports.find(({ id }) => id === 'cai-lan')!;
    const park = atlas.parks.find(({ id }) => id === 'dong-mai')!;
    const [, minutes] = nearSpan(
      park,
      { lon: port.location!.lon, lat: port.location!.lat, unit: 'min' },
      atlas,
    )!;
    expect(Math.abs(minutes - park.access.ports['cai-lan']!.min[1])).toBeLessThan(3);
  });
  it.each(['107.045,20.972~12km', '107.045,20.972~30min'])('%s is read and written alike', (text) =>
    expect(writeNear(parseNear(text)!)).toBe(text),
  );
  it.each([
    '',
    '107.045,20.972',
    '20.972,107.045~12km',
    '107.045,20.972~0km',
    '107.045,20.972~12mi',
    '10,10~5km',
  ])('“%s” is no such limit', (text) => expect(parseNear(text)).toBeUndefined());
});
