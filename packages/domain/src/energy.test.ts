import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { byId } from './atlas.ts';
import { cleanWays, judgeLoad, yearlyCosts } from './energy-load.ts';
import { energySums, energyWorks } from './energy-works.ts';
import { parkSupply, transformersOf } from './park-supply.ts';

const atlas = realAtlas();
const works = energyWorks(atlas);
const sumOf = (state: string, fuel: string) =>
  energySums(works).find((sum) => sum.state === state && sum.fuel === fuel);

describe('sums of plants and projects', () => {
  it('add up the seven coal plants that operate', () =>
    // 1,200 + 630 + 440 + 680 + 1,080 + 1,240 + 600
    expect(sumOf('operating', 'coal')).toMatchObject({ mw: 5870, known: 7, of: 7 }));
  it('keep what is planned, not built or cancelled out of what operates', () => {
    expect(sumOf('operating', 'lng')).toBeUndefined();
    expect(sumOf('planned', 'lng')).toMatchObject({ mw: 1500, known: 1, of: 1 });
    expect(sumOf('planned', 'coal')).toMatchObject({ mw: 2100, known: 1, of: 1 });
    expect(sumOf('not-built', 'coal')).toMatchObject({ mw: 1200 });
    expect(sumOf('cancelled', 'coal')).toMatchObject({ mw: 400 });
  });
  it('leave out what may be counted already, is abroad or beyond the province', () => {
    expect(sumOf('planned', 'wind')).toMatchObject({ mw: 400, known: 1, of: 1 });
    expect(sumOf('planned', 'import')).toBeUndefined();
    expect(sumOf('building', 'lng')).toBeUndefined();
    expect(works.filter(({ apart }) => apart).map(({ id }) => id)).toEqual([
      'lng-hai-phong',
      'quang-ninh-1-wind',
      'guangxi-import',
    ]);
  });
  it('say how many have a figure, and take no unconfirmed one for it', () => {
    expect(sumOf('named', 'solar')).toMatchObject({ mw: 0, known: 0, of: 1 });
    expect(works.find(({ id }) => id === 'lng-hai-phong')?.capacity).toBeUndefined();
  });
  it.each([
    { phase: 'planned' as const },
    { phase: 'building' as const },
    { covers: 'part' as const },
  ])('add nothing of a plant that operates by a claim of %o', (part) => {
    const plants = atlas.plants.map((plant) =>
      plant.id === 'mao-khe'
        ? {
            ...plant,
            measures: {
              ...plant.measures,
              capacity: (plant.measures.capacity ?? []).map((claim) => ({ ...claim, ...part })),
            },
          }
        : plant,
    );
    const [coal] = energySums(energyWorks({ ...atlas, plants }));
    expect(coal).toMatchObject({ state: 'operating', mw: 5870 - 440, known: 6, of: 7 });
  });
  it('begin with what operates, the largest first', () =>
    expect(works.slice(0, 3).map(({ id }) => id)).toEqual([
      'mong-duong-2',
      'quang-ninh',
      'mong-duong-1',
    ]));
});

describe('what a park’s stations hold', () => {
  const supply = (id: string) => parkSupply(byId(atlas.parks, id), atlas);
  it('adds up its working stations, and keeps planned ones apart', () => {
    expect(supply('song-khoai').working).toEqual({ mva: 189 + 126, known: 2, of: 2 });
    expect(supply('song-khoai').coming).toEqual({ mva: 0, known: 0, of: 0 });
    expect(supply('texhong-hai-ha').coming).toEqual({ mva: 689, known: 1, of: 1 });
    expect(supply('dam-nha-mac').working).toEqual({ mva: 0, known: 0, of: 0 });
    expect(supply('dam-nha-mac').coming).toEqual({ mva: 55, known: 1, of: 1 });
  });
  it('counts a station that is reported without transformers', () => {
    expect(supply('texhong-hai-ha').working).toEqual({ mva: 0, known: 0, of: 1 });
    expect(supply('bac-tien-phong').coming).toEqual({ mva: 0, known: 0, of: 1 });
  });
  it('takes the park’s own figure where no station is on record', () =>
    expect(supply('nam-tien-phong').working).toEqual({ mva: 0.63, known: 1, of: 1 }));
  it('knows nothing where nothing is published', () =>
    expect(supply('cai-lan').working).toEqual({ mva: 0, known: 0, of: 0 }));
  it('takes no transformers that a working station is to have for those it has', () => {
    const station = byId(atlas.substations, 'amata-2-110');
    const mva = (station.measures.mva ?? []).map((claim) => ({
      ...claim,
      phase: 'planned' as const,
    }));
    const planned = { ...station, measures: { ...station.measures, mva } };
    expect(transformersOf([station])).toEqual({ mva: 126, known: 1, of: 1 });
    expect(transformersOf([planned])).toEqual({ mva: 0, known: 0, of: 1 });
    expect(transformersOf([{ ...planned, status: 'planned' }])).toMatchObject({ mva: 126 });
  });
  it('says how many stations of the province publish theirs', () => {
    const { known, of } = transformersOf(atlas.substations);
    expect([known, of]).toEqual([6, 21]);
  });
});

it.each([
  // 63 MVA carry 53.55 MW at a power factor of 0.85, and never more than 63.
  [53.55, { mva: 63, known: 1, of: 1 }, 'below'],
  [53.56, { mva: 63, known: 1, of: 1 }, 'near'],
  [63, { mva: 63, known: 1, of: 1 }, 'near'],
  [63.01, { mva: 63, known: 1, of: 1 }, 'above'],
  [53, { mva: 63, known: 1, of: 2 }, 'below'],
  [63.01, { mva: 63, known: 1, of: 2 }, 'open'],
  [1, { mva: 0, known: 0, of: 1 }, 'unpublished'],
  [1, { mva: 0, known: 0, of: 0 }, 'none'],
] as const)('%s MW beside %o is %s', (mw, transformers, verdict) =>
  expect(judgeLoad(mw, transformers)).toBe(verdict),
);

it('costs a year between the lowest and the highest price of a voltage', () => {
  const [top, , , least] = yearlyCosts(atlas.tariff, 10_000);
  // 10 million kWh at 1,146, 1,811 and 3,266 VND.
  expect(top).toMatchObject({
    voltage: '110-up',
    low: { vnd: 11_460_000_000, row: { time: 'off-peak' } },
    normal: { vnd: 18_110_000_000 },
    high: { vnd: 32_660_000_000, row: { time: 'peak' } },
  });
  expect(least).toMatchObject({ voltage: 'below-6', high: { vnd: 36_400_000_000 } });
});

describe('ways to clean power', () => {
  it('name the parks where each rule holds', () => {
    const ways = cleanWays(atlas, atlas.report.compiled);
    expect(ways.map(({ rule }) => rule.id)).toEqual([
      'direct-purchase-size',
      'direct-purchase',
      // Must be confirmed.
      'direct-purchase-parks',
      'rooftop-procedure',
      'rooftop-surplus',
    ]);
    for (const { parks } of ways) expect(parks).toHaveLength(atlas.parks.length);
  });
  it('leave out parks that a rule excepts, and every park before it holds', () => {
    const [rule] = atlas.rules.filter(({ id }) => id === 'direct-purchase');
    const changed = (change: object) =>
      cleanWays({ ...atlas, rules: [{ ...rule!, ...change }] }, '2026-01-01')[0]!.parks;
    expect(changed({ exceptParks: ['dong-mai'] })).not.toContain('dong-mai');
    expect(changed({ licensed: { from: '2027-01-01' } })).toEqual([]);
  });
});
