import { describe, expect, it } from 'vitest';
import { realAtlas, syntheticAtlas } from '@sites/fixtures';
import { interval } from '../figure.ts';
import { parkStatuses } from '../park-terms.ts';
import { findFilter } from '../filters/registry.ts';
import { answer } from './answer.ts';
import { sortKeys } from './order.ts';
import { scoresOf } from './scores.ts';

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

it('the first few are right where none of them leads the whole order', () => {
  // The smallest of more parks than an order keeps at hand.
  const many = syntheticAtlas(atlas, 5000, 3);
  const sizes = many.parks.flatMap(({ figures }) => interval(figures.plannedArea)?.[0] ?? []);
  const max = sizes.toSorted((a, b) => a - b)[40]!;
  const found = answer({ area: { max } }, many);
  const ids = (parks: readonly { readonly park: { readonly id: string } }[]) =>
    parks.map(({ park }) => park.id);
  const all = ids(found.sorted('area').match);
  expect(all.length).toBeGreaterThan(30);
  for (const most of [1, 10, 20])
    expect(ids(found.first(most, 'match', 'area'))).toEqual(all.slice(0, most));
});

it('an order that hangs on what is asked says what it needs', () => {
  const asked = answer({}, atlas);
  expect(() => asked.first(1, 'kept', 'score')).toThrow('needs weights');
  expect(() => asked.first(1, 'kept', 'near')).toThrow('needs a point');
});

describe('what is equal', () => {
  const dongMai = atlas.parks.find(({ id }) => id === 'dong-mai')!;
  const alike = (...ids: string[]) => ids.map((id) => ({ ...dongMai, id }));
  const inOrder = (parks: typeof atlas.parks, key: (typeof sortKeys)[number]) =>
    answer({}, { ...atlas, parks })
      .first(Infinity, 'kept', key, {
        weights: { vacancy: 1 },
        unknowns: 'neutral',
        version: 1,
      })
      .map(({ park }) => park.id);
  it.each(sortKeys.filter((key) => !['score', 'near'].includes(key)))(
    'by %s stays as it came',
    (key) => expect(inOrder(alike('c', 'a', 'd', 'b'), key)).toEqual(['c', 'a', 'd', 'b']),
  );
  it('by score goes by id, on every machine alike', () => {
    expect(inOrder(alike('c', 'a', 'd', 'b'), 'score')).toEqual(['a', 'b', 'c', 'd']);
    expect(inOrder(alike('b', 'd', 'a', 'c'), 'score')).toEqual(['a', 'b', 'c', 'd']);
  });
  it('by score begins with the surer', () => {
    const withLand = (id: string, low: number, high: number): (typeof atlas.parks)[number] => ({
      ...dongMai,
      id,
      figures: {
        ...dongMai.figures,
        vacancy: { state: 'bounds', low, high, unit: 'ha', rule: 'published-range', rests: [] },
      },
    });
    const ranking = { weights: { vacancy: 1 }, unknowns: 'neutral', version: 1 } as const;
    const scored = (exact: number) => {
      const parks = [withLand('a', 0, 60), withLand('z', exact, exact)];
      const { score } = scoresOf(ranking, { ...atlas, parks });
      return { parks, apart: score[0]! - score[1]! };
    };
    // As much land for sure as scores alike, found by halving.
    let [less, more] = [0, 60];
    for (let step = 0; step < 60; step += 1) {
      const middle = (less + more) / 2;
      if (scored(middle).apart > 0) less = middle;
      else more = middle;
    }
    const { parks, apart } = scored(more);
    expect(Math.abs(apart)).toBeLessThan(1e-9);
    expect(inOrder(parks, 'score')).toEqual(['z', 'a']);
    expect(inOrder(parks.toReversed(), 'score')).toEqual(['z', 'a']);
  });
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
