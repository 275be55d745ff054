import { describe, expect, it } from 'vitest';
import { realAtlas, syntheticAtlas } from '@sites/fixtures';
import { interval } from '../figure.ts';
import { parkStatuses } from '../park-terms.ts';
import { findFilter } from '../filters/registry.ts';
import { answer } from './answer.ts';
import { sortKeys } from './order.ts';

const atlas = realAtlas();

it.each(sortKeys)('order by %s is the same however the parks came', (key) => {
  const ids = (parks: typeof atlas.parks) =>
    answer({ near: { lon: 107.045, lat: 20.972, limit: 20, unit: 'km' } }, { ...atlas, parks })
      .first(Infinity, 'kept', key, {
        weights: { port: 3, readiness: 2 },
        unknowns: 'neutral',
        version: 1,
      })
      .map(({ park }) => park.id);
  expect(ids(atlas.parks).length).toBeGreaterThan(5);
  expect(ids(atlas.parks.toReversed())).toEqual(ids(atlas.parks));
});

it('land that is surely ready comes before land that may be', () => {
  const order = answer({}, atlas)
    .sorted('vacancy')
    .match.map(({ park }) => park.id);
  expect(order.indexOf('dong-mai')).toBeLessThan(order.indexOf('bac-tien-phong'));
});

it('the first few are those of the whole order', () => {
  const all = answer({}, atlas).first(Infinity, 'match', 'ready');
  for (const most of [1, 2, 5, 22, 23])
    expect(
      answer({}, atlas)
        .first(most, 'match', 'ready')
        .map(({ park }) => park.id),
    ).toEqual(all.slice(0, most).map(({ park }) => park.id));
});

it('the first few of thousands are those of the whole order, however few there are', () => {
  const many = syntheticAtlas(atlas, 5000, 3);
  for (const min of [0, 500, 880, 899]) {
    const found = answer({ vacancy: { min } }, many);
    const ids = (parks: readonly { readonly park: { readonly id: string } }[]) =>
      parks.map(({ park }) => park.id);
    expect(ids(found.first(20, 'match', 'area'))).toEqual(
      ids(found.sorted('area').match).slice(0, 20),
    );
  }
});

it('what may be ready puts no park before one that is further built', () => {
  const { match } = answer({}, atlas).sorted('ready');
  const places = match.map(({ park }) => ({
    low: interval(park.figures.vacancy)?.[0] ?? -1,
    status: parkStatuses.indexOf(park.status.value),
    open: park.figures.vacancy.state === 'bounds',
  }));
  for (const [at, { low, status }] of places.entries()) {
    const next = places[at + 1];
    if (!next) continue;
    expect(low).toBeGreaterThanOrEqual(next.low);
    if (low === next.low) expect(status).toBeLessThanOrEqual(next.status);
  }
  expect(places.filter(({ open }) => open).length).toBeGreaterThan(5);
});

describe('where something is asked, who surely meets most comes first', () => {
  const order = (texts: Readonly<Record<string, string>>) => {
    const values = Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [key, findFilter(key).parse(text, atlas)]),
    );
    const { match, may } = answer(values, atlas).sorted('ready');
    return [...match, ...may].map(({ park }) => park.id);
  };
  it.each([
    // Nobody has land that is surely ready: power decides, then the way to the port.
    [
      { vacancy: '50-', port: 'any~60km~50000dwt', power: '110kv' },
      ['song-khoai', 'cai-lan', 'viet-hung', 'hoanh-bo', 'nam-tien-phong'],
    ],
    // As many conditions met: land surely ready comes before nearness, nearness before the name.
    [
      { vacancy: '50-', port: 'any~60km' },
      ['texhong-hai-ha', 'hai-ha-seaport', 'cai-lan', 'viet-hung', 'bach-dang', 'dam-nha-mac'],
    ],
    [{ vacancy: '50-', gate: 'any~40km' }, ['texhong-hai-ha', 'hai-ha-seaport', 'hai-yen']],
    [{ gate: 'any~40km', sector: 'textiles-garments' }, ['hai-yen', 'texhong-hai-ha']],
    [
      { sector: 'semiconductors-high-tech', vacancy: '20-' },
      ['song-khoai', 'viet-hung', 'hoanh-bo'],
    ],
  ])('%o', (asked, first) => expect(order(asked).slice(0, first.length)).toEqual(first));
  it('and where nothing is asked the order is as before: land, then how far it is built', () =>
    expect(order({}).slice(0, 3)).toEqual(['hai-ha-seaport', 'texhong-hai-ha', 'dong-mai']));
});
