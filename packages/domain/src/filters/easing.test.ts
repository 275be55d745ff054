import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { byId } from '../atlas.ts';
import type { Figure } from '../figure-schema.ts';
import type { Park } from '../park.ts';
import { easingOf } from './easing.ts';
import { nearSpan } from './near.ts';
import { findFilter } from './registry.ts';
import { anyPlace, servingPlaces } from './serving.ts';

const atlas = realAtlas();
const dongMai = byId(atlas.parks, 'dong-mai');
const of = (key: string) => {
  const filter = findFilter(key);
  const easing = easingOf(filter, atlas);
  return {
    control: filter.control,
    /** Each way as the texts that a link would hold. */
    relaxed: (text: string) =>
      easing
        .relaxed(filter.parse(text, atlas))
        .map((way) => way.map((value) => filter.write(value as never))),
    confirmed: (park: Park, text: string) => easing.confirmed?.(park, filter.parse(text, atlas)),
    distance: (from: string, to: string) =>
      easing.distance(filter.parse(from, atlas), filter.parse(to, atlas)),
  };
};
const vacant = (figure: Partial<Figure>): Park => ({
  ...dongMai,
  figures: {
    ...dongMai.figures,
    vacancy: { unit: 'ha', rests: [], rule: 'published-range', ...figure } as Figure,
  },
});

describe('a range is eased', () => {
  const { relaxed, confirmed, control } = of('vacancy');
  it('by steps of its slider', () => expect(control).toMatchObject({ step: 5, top: 500 }));
  it.each([
    ['20-', [['15-', '10-', '5-'], []]],
    // What stands between two steps goes to the next one.
    ['12-', [['10-', '5-'], []]],
    ['5-', [[], []]],
    ['0-', [[], []]],
    ['-490', [[], ['-495', '-500']]],
    ['-493', [[], ['-495', '-500']]],
    ['-500', [[], []]],
    [
      '10-495',
      [
        ['5-495', '-495'],
        ['10-500', '10-'],
      ],
    ],
  ])('%s by less: %j', (text, ways) => expect(relaxed(text)).toEqual(ways));
  it('from beyond its end on, from the end', () => {
    const [lower = []] = relaxed('9000-');
    expect([lower[0], lower.at(-1), lower.length]).toEqual(['500-', '5-', 100]);
  });
  it.each([
    [{ state: 'bounds', low: 30, high: 60 }, '50-', { value: 30, unit: 'ha', short: 20 }],
    [{ state: 'bounds', low: 30, high: 60 }, '30-', { value: 30, unit: 'ha', short: 0 }],
    [{ state: 'bounds', low: 30, high: 60 }, '-50', { value: 60, unit: 'ha', short: 10 }],
    [{ state: 'bounds', low: 30, high: 60 }, '35-50', { value: 60, unit: 'ha', short: 10 }],
    [{ state: 'bounds', low: 30, high: 60 }, '45-50', { value: 30, unit: 'ha', short: 15 }],
    [{ state: 'bounds', low: 30, high: 60 }, '40-50', { value: 30, unit: 'ha', short: 10 }],
    [{ state: 'bounds', low: 30, high: null }, '50-', { value: 30, unit: 'ha', short: 20 }],
    [{ state: 'bounds', low: 30, high: null }, '-50', undefined],
    [{ state: 'unknown', reason: 'not-published' }, '50-', undefined],
  ] as const)('%j has of %s for sure %j', (figure, text, expected) => {
    const found = confirmed(vacant(figure as Partial<Figure>), text);
    if (expected) expect(found).toMatchObject(expected);
    else expect(found).toBeUndefined();
  });
});

describe('a way is eased', () => {
  const { relaxed, confirmed, control } = of('port');
  it('by distance, then by smaller ships, then to any place', () => {
    if (control.kind !== 'reach') throw new Error('the port filter is no way');
    const { step, topKm } = control;
    const [further = [], smaller = [], anywhere] = relaxed('cai-lan~40km~50000dwt');
    const count = Math.floor(topKm / step) - Math.floor(40 / step);
    expect(further).toHaveLength(count);
    expect(further[0]).toBe(`cai-lan~${(Math.floor(40 / step) + 1) * step}km~50000dwt`);
    expect(further.at(-1)).toBe(`cai-lan~${Math.floor(topKm / step) * step}km~50000dwt`);
    expect(smaller.at(-1)).toBe('cai-lan~40km');
    const tonnes = smaller.slice(0, -1).map((text) => Number(/~(\d+)dwt/.exec(text)?.[1]));
    expect(tonnes.length).toBeGreaterThan(0);
    expect(tonnes.every((dwt) => dwt < 50_000)).toBe(true);
    expect(tonnes).toEqual(tonnes.toSorted((a, b) => b - a));
    expect(anywhere).toEqual(['any~40km~50000dwt']);
    expect(relaxed('any~40km').slice(1)).toEqual([[], []]);
  });
  it('is surely as long as the longest that the nearest serving place may be', () => {
    const { km, min } = dongMai.access.ports['cai-lan']!;
    expect(confirmed(dongMai, 'cai-lan~300km')).toEqual({ value: km[2], unit: 'km', short: 0 });
    expect(confirmed(dongMai, 'cai-lan~1km')?.short).toBeCloseTo(km[2] - 1, 9);
    expect(confirmed(dongMai, 'cai-lan~1min')).toMatchObject({ value: min[2], unit: 'min' });
    // A port that is not surely in use lies nearer.
    const sure = servingPlaces('ports', atlas, anyPlace).flatMap(({ place, sure }) =>
      sure ? [dongMai.access.ports[place.id]!.km[2]] : [],
    );
    const all = Object.values(dongMai.access.ports).map((reach) => reach.km[2]);
    expect(confirmed(dongMai, 'any~300km')?.value).toBe(Math.min(...sure));
    expect(Math.min(...sure)).toBeGreaterThan(Math.min(...all));
    expect(confirmed({ ...dongMai, access: { ...dongMai.access, ports: {} } }, 'any~9km')).toBe(
      undefined,
    );
  });
});

describe('nearness is eased', () => {
  const { relaxed, confirmed } = of('near');
  const point = '107.045,20.972';
  it('by five kilometres up to two hundred', () => {
    expect(relaxed(`${point}~188km`)).toEqual([
      [`${point}~190km`, `${point}~195km`, `${point}~200km`],
    ]);
    expect(relaxed(`${point}~200km`)).toEqual([[]]);
  });
  it('and told by the furthest that a park may be', () => {
    const value = { lon: 107.045, lat: 20.972, unit: 'km' } as const;
    const [, , high] = nearSpan(dongMai, value, atlas)!;
    expect(confirmed(dongMai, `${point}~500km`)).toEqual({ value: high, unit: 'km', short: 0 });
    expect(confirmed(dongMai, `${point}~1km`)?.short).toBeCloseTo(high - 1, 9);
  });
});

describe('a supply is eased', () => {
  const { relaxed, confirmed } = of('power');
  it.each([
    ['110kv', [['110kv~10km', '110kv~20km', '110kv~30km', '110kv~40km', '110kv~50km']]],
    ['110kv~35km', [['110kv~40km', '110kv~50km']]],
    ['110kv~50km', [[]]],
    ['steam', []],
    [
      '110kv,220kv~40km',
      [
        ['10', '20', '30', '40', '50'].map((km) => `110kv~${km}km,220kv~40km`),
        ['110kv,220kv~50km'],
      ],
    ],
    // A station that is asked for already is not asked for twice, and the order stays that of links.
    ['110kv~30km,110kv~40km', [['110kv~40km,110kv~50km'], ['110kv~30km,110kv~50km']]],
  ])('%s by a station further off: %j', (text, ways) => expect(relaxed(text)).toEqual(ways));
  it('and no number says how much of it is sure', () =>
    expect(confirmed(dongMai, '110kv')).toBeUndefined());
});

describe('a choice is eased', () => {
  it('by what is near, one more each', () => {
    const { relaxed } = of('sector');
    expect(relaxed('textiles-garments')).toHaveLength(1);
    expect(relaxed('textiles-garments')[0]?.[0]?.split(',').toSorted()).toEqual([
      'consumer-goods-packaging',
      'textiles-garments',
    ]);
    expect(relaxed('logistics-port')).toEqual([]);
    expect(relaxed('electronics')).toHaveLength(4);
  });
  it('to anything that is offered where nothing is said to be near', () => {
    const { relaxed, control } = of('zone');
    if (control.kind !== 'choice') throw new Error('the filter of zones is no choice');
    const all = control.options(atlas);
    expect(relaxed(all[0]!)).toHaveLength(all.length - 1);
  });
  it('and the nearer one costs less', () => {
    const { distance } = of('status');
    expect(distance('operating', 'operating,under-construction')).toBe(0);
    expect(distance('operating', 'operating,licensed')).toBe(1);
    expect(distance('operating', 'operating,planned')).toBe(2);
    // From two, the one that is nearer to either.
    expect(distance('operating,licensed', 'operating,under-construction,licensed')).toBe(0);
  });
});

it('a text is dropped or kept', () => {
  const { relaxed, confirmed, distance } = of('q');
  expect(relaxed('foxconn')).toEqual([]);
  expect(confirmed(dongMai, 'foxconn')).toBeUndefined();
  expect(distance('foxconn', 'jinko')).toBe(0);
});
