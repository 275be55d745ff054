import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { answer } from '../answer/answer.ts';
import { nearSpan, parseNear, writeNear } from './near.ts';
import { findFilter } from './registry.ts';

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
  it.each([
    '107.045,20.972~12km',
    '107.045,20.972~30min',
    '105,20~5km',
    '109,22.6~5km',
    '107.12345,21~500km',
    '107,21~0.5min',
  ])('%s is read and written alike', (text) => expect(writeNear(parseNear(text)!)).toBe(text));
  it.each([
    '',
    '107.045,20.972',
    '20.972,107.045~12km',
    '107.045,20.972~0km',
    '107.045,20.972~12mi',
    '10,10~5km',
    '104.999,21~5km',
    '109.001,21~5km',
    '107,19.999~5km',
    '107,22.601~5km',
    '-107,21~5km',
    '107,-21~5km',
    '107.123456,21~5km',
    '107,21.123456~5km',
    '1107,21~5km',
    '107,121~5km',
    '107,21,3~5km',
    '107.,21~5km',
    '107,21~500.1km',
    '107,21~5km~5km',
    '107,21~5km ',
    '107,21~km',
    '107,21~min',
    '107,21~-5km',
    '107,21~5',
  ])('“%s” is no such limit', (text) => expect(parseNear(text)).toBeUndefined());

  const near = findFilter('near');
  const judged = (id: string, limit: number, unit: 'km' | 'min' = 'km') => {
    const park = atlas.parks.find((one) => one.id === id)!;
    return near.judge(park, { ...quay, limit, unit }, atlas);
  };
  const spanOf = (id: string, unit: 'km' | 'min' = 'km') =>
    nearSpan(
      atlas.parks.find((one) => one.id === id)!,
      { ...quay, unit },
      atlas,
    )!;

  it.each(['km', 'min'] as const)('a park is judged by its bounds in %s, ends included', (unit) => {
    const span = spanOf('song-khoai', unit);
    const [low, , high] = span;
    expect(high).toBeGreaterThan(low);
    const how = unit === 'km' ? 'straight' : 'road';
    const told = { span, unit, how };
    expect(judged('song-khoai', high, unit)).toEqual({
      verdict: 'match',
      because: { code: 'point-near', ...told },
    });
    for (const limit of [low, high - 0.001])
      expect(judged('song-khoai', limit, unit)).toEqual({
        verdict: 'may',
        because: { code: 'point-vague', ...told, settle: { what: 'site', ask: 'authority' } },
      });
    expect(judged('song-khoai', low - 0.001, unit)).toEqual({
      verdict: 'no',
      because: { code: 'point-far', ...told },
    });
  });
  it('a park that no road leads to is out, and says so', () => {
    // One road is left, between two nodes.
    const edge = atlas.network.edges.find((one) => one.class !== 'sea')!;
    const cut = { ...atlas, network: { ...atlas.network, edges: [edge] } };
    const isOff = ({ id }: { id: string }): boolean =>
      ![edge.a, edge.b].includes(atlas.network.parks[id]!.node);
    const value = { ...quay, limit: 500, unit: 'min' } as const;
    const off = atlas.parks.filter(isOff);
    expect(off.length).toBeGreaterThan(15);
    for (const park of off)
      expect(near.judge(park, value, cut)).toEqual({
        verdict: 'no',
        because: { code: 'point-unreached' },
      });
    const { no } = answer({ near: value }, cut).groups;
    expect(no.filter(({ park }) => isOff(park))).toHaveLength(off.length);
  });
  it('another point, or minutes instead of kilometres, is not taken for the last one', () => {
    const matching = (value: object) =>
      answer({ near: { ...quay, limit: 30, ...value } }, atlas).groups.match.map(
        ({ park }) => park.id,
      );
    const [km, min] = [matching({ unit: 'km' }), matching({ unit: 'min' })];
    expect(km).not.toEqual(min);
    expect(matching({ unit: 'km', lon: 107.9, lat: 21.5 })).not.toEqual(km);
    expect(matching({ unit: 'km' })).toEqual(km);
  });
  it('its pattern fits what it reads, and covers parks whose site is known', () => {
    const pattern = new RegExp(near.pattern, 'u');
    for (const text of near.examples) expect(text).toMatch(pattern);
    for (const text of ['', '107,21', '107,21~5mi', '107,21~5km ', ' 107,21~5km'])
      expect(text).not.toMatch(pattern);
    expect(near.options(atlas, undefined)).toEqual([]);
    const [park] = atlas.parks;
    expect(near.covers(park!)).toBe(park!.location.kind !== 'placeholder');
    expect(near.covers({ ...park!, location: { ...park!.location, kind: 'placeholder' } })).toBe(
      false,
    );
  });
});
