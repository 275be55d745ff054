import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { byId } from './atlas.ts';
import { cleanWays, judgeLoad, yearlyCosts } from './energy-load.ts';
import { fuels } from './energy.ts';
import type { EnergyProject } from './energy-schema.ts';
import { energySums, energyWorks, isFossil } from './energy-works.ts';
import type { Park, PowerState } from './park.ts';
import { type Substation, parkSupply, transformersOf } from './park-supply.ts';

const atlas = realAtlas();
const idsOf = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id);
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

  const capacityOf = (value: number, change: object = {}) => ({
    capacity: [{ ...works[0]!.capacity!, value, ...change }],
  });
  const project = (id: string, change: Partial<EnergyProject>): EnergyProject => ({
    ...atlas.energy.projects[0]!,
    apart: undefined,
    id,
    fuel: 'wind',
    state: 'planned',
    measures: { capacity: [] },
    ...change,
  });
  const planned = (...projects: EnergyProject[]) =>
    energyWorks({ plants: [], energy: { ...atlas.energy, projects } });
  it('go by state, then by fuel, then by size, and last what has no figure', () => {
    const ordered = [
      project('building', { state: 'building', fuel: 'import' }),
      project('coal', { fuel: 'coal' }),
      project('large', { measures: capacityOf(300) }),
      project('small', { measures: capacityOf(20) }),
      project('unpublished', {}),
      project('solar', { fuel: 'solar', measures: capacityOf(900) }),
      project('cancelled', { state: 'cancelled', fuel: 'coal', measures: capacityOf(900) }),
    ];
    expect(idsOf(planned(...ordered))).toEqual(idsOf(ordered));
    expect(idsOf(planned(...ordered.toReversed()))).toEqual(idsOf(ordered));
  });
  it('tell plants of the map from projects without a site', () =>
    expect(idsOf(works.filter(({ isPlant }) => isPlant)).toSorted()).toEqual(
      idsOf(atlas.plants).toSorted(),
    ));
  it('keep what is told of a project, and no measure without a claim', () => {
    const measures = { ...capacityOf(20), operation: [] };
    const [work] = planned(project('a', { measures }));
    expect(work).toMatchObject({ id: 'a', name: atlas.energy.projects[0]!.name, state: 'planned' });
    expect(work!.measures).toEqual(capacityOf(20));
  });
  it.each([
    ['in another unit', { unit: 'MWp' }],
    ['of a part', { covers: 'part' }],
    ['that must be confirmed', { verified: false }],
    ['in words', { value: { vi: 'lớn' }, unit: null }],
  ])('take no figure %s', (_, change) =>
    expect(planned(project('a', { measures: capacityOf(20, change) }))[0]!.capacity).toBe(
      undefined,
    ),
  );
  it('take a figure of what is planned for a work that is planned', () =>
    expect(
      planned(project('a', { measures: capacityOf(20, { phase: 'planned' }) }))[0]!.capacity?.value,
    ).toBe(20));
  it('are fossil where they burn coal or gas', () =>
    expect(fuels.filter((fuel) => isFossil({ fuel }))).toEqual(['coal', 'lng']));
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
  const [station] = atlas.substations.filter(({ id }) => id === 'amata-2-110');
  const dongMai = byId(atlas.parks, 'dong-mai');
  const claim = station!.measures.mva![0]!;
  /** A park without figures of its own, with stations of its own. */
  const made = (
    change: Partial<Pick<Park, 'power' | 'measures'>>,
    ...stations: readonly Partial<Substation>[]
  ) => {
    const park = { ...dongMai, measures: {}, power: supplied('unknown'), ...change };
    const substations = stations.map((one) => ({ ...station!, park: park.id, ...one }));
    return parkSupply(park, { substations });
  };
  const supplied = (high: PowerState['state'], more: object = {}) => ({
    ...dongMai.power,
    '110kv': { state: high, ...more },
    '220kv': { state: 'unknown' as const },
  });
  const none = { mva: 0, known: 0, of: 0 };
  it('keeps what is being built with what is planned, and what nobody tells out', () => {
    const { working, coming, stations } = made(
      {},
      { status: 'building' },
      { status: 'planned' },
      { status: 'unknown' },
    );
    expect(working).toEqual(none);
    expect(coming).toEqual({ mva: 252, known: 2, of: 2 });
    expect(stations).toHaveLength(3);
  });
  it.each<[string, PowerState['state'], object, readonly Partial<Substation>[], number]>([
    ['reported, none on record', 'existing', {}, [], 1],
    ['reported, one of another voltage on record', 'existing', {}, [{ kv: 220 }], 2],
    ['reported and on record', 'existing', {}, [{ kv: 110 }], 1],
    ['of a project inside', 'existing', { park: 'song-khoai' }, [], 0],
    ['planned', 'planned', {}, [], 0],
    ['beside the park', 'beside', {}, [], 0],
  ])('counts stations: %s', (_, state, more, stations, of) =>
    expect(made({ power: supplied(state, more) }, ...stations).working.of).toBe(of),
  );
  it.each<[string, object, object]>([
    ['that must be confirmed', { verified: false }, none],
    ['of a part', { covers: 'part' }, none],
    ['in another unit', { unit: 'MW' }, none],
    ['that is planned', { phase: 'planned' }, none],
    ['that stands', {}, { mva: 126, known: 1, of: 1 }],
  ])('takes of a park’s own figures the one %s', (_, change, working) =>
    expect(made({ measures: { powerCapacityMva: [{ ...claim, ...change }] } }).working).toEqual(
      working,
    ),
  );
  it('takes a planned figure of the park for what is to come, until something stands', () => {
    const planned = { powerCapacityMva: [{ ...claim, phase: 'planned' as const }] };
    expect(made({ measures: planned }).coming).toEqual({ mva: 126, known: 1, of: 1 });
    expect(made({ measures: planned }, {}).coming).toEqual(none);
  });
  it('knows no transformers of a station whose figure is in another unit, or missing', () => {
    const measures = { mva: [{ ...claim, unit: 'kVA' }] };
    expect(made({}, { measures }, { measures: {} }).working).toEqual({ mva: 0, known: 0, of: 2 });
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

it.each([
  ['normal price', 'normal'],
  ['price at all', undefined],
])('refuses a tariff that has no %s', (_, missing) => {
  const rows = atlas.tariff.rows.filter(
    ({ voltage, time }) => voltage !== '110-up' || (missing && time !== missing),
  );
  expect(() => yearlyCosts({ ...atlas.tariff, rows }, 1)).toThrow('no price for 110-up');
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
    for (const { parks } of ways) expect(parks).toEqual(idsOf(atlas.parks));
  });
  it('leave out parks that a rule excepts, and every park before it holds', () => {
    const [rule] = atlas.rules.filter(({ id }) => id === 'direct-purchase');
    const changed = (change: object) =>
      cleanWays({ ...atlas, rules: [{ ...rule!, ...change }] }, '2026-01-01')[0]!.parks;
    expect(changed({ exceptParks: ['dong-mai'] })).not.toContain('dong-mai');
    expect(changed({ licensed: { from: '2027-01-01' } })).toEqual([]);
  });
});
