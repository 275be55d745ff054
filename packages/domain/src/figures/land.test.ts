import { describe, expect, it } from 'vitest';
import type { Claim } from '../claim-schema.ts';
import type { Figure } from '../figure-schema.ts';
import type { Park } from '../park.ts';
import {
  leasableFigure,
  occupancyFigure,
  phasedFigure,
  publishedFigure,
  supplyFigure,
  umbrellaSum,
  vacancyFigure,
} from './land.ts';
import { isSameLand, landSplit } from './land-split.ts';
import type { ParkFacts } from './headline.ts';

const claim = (value: number, part: Partial<Claim> = {}): Claim => ({
  value,
  unit: 'ha',
  asOf: '2020',
  source: 'a',
  confidence: 'official',
  ...part,
});
const park = (
  status: ParkFacts['status']['value'],
  measures: Record<string, Claim[]>,
  part: Partial<ParkFacts> = {},
): ParkFacts => ({
  id: 'p',
  status: { value: status, asOf: '2023', source: 's', confidence: 'reported' },
  measures,
  tenants: [],
  children: [],
  missing: {},
  ...part,
});

describe('land ready now', () => {
  it('is what was published', () => {
    expect(
      vacancyFigure(
        park('operating', { availableArea: [claim(17.4)], leasableArea: [claim(124)] }),
      ),
    ).toMatchObject({ state: 'known', value: 17.4 });
  });
  it('is 0 where nothing is built, because of the status', () => {
    const figure = vacancyFigure(park('planned', { plannedArea: [claim(500)] }));
    expect(figure).toMatchObject({ state: 'known', value: 0, rule: 'not-built' });
    expect(figure.rests).toEqual([expect.objectContaining({ about: 'status' })]);
  });
  it('is at most the leasable land less the leases reported', () => {
    expect(
      vacancyFigure(
        park('operating', {
          plannedArea: [claim(700)],
          leasableArea: [claim(469.36)],
          leasedArea: [claim(58.3)],
        }),
      ),
    ).toMatchObject({ state: 'bounds', low: 0, high: 411.06, rule: 'leasable-minus-leases' });
  });
  it('takes tenants’ plots for leases where none are published, but not those to be confirmed', () => {
    const tenants = [
      { name: { vi: 'A', en: 'A' }, plotHa: 10, asOf: '2022', source: 'a' },
      {
        name: { vi: 'B', en: 'B' },
        plotHa: 5,
        asOf: '2022',
        source: 'a',
        verified: false as const,
      },
    ];
    expect(
      vacancyFigure(park('operating', { leasableArea: [claim(100)] }, { tenants })),
    ).toMatchObject({ low: 0, high: 90, rule: 'leasable-minus-plots' });
  });
  it('does not take registered land for leased land', () => {
    expect(
      vacancyFigure(
        park('operating', { plannedArea: [claim(1192.9)], registeredArea: [claim(93)] }),
      ),
    ).toMatchObject({ low: 0, high: 1192.9, rule: 'at-most-planned' });
  });
  it('is at most what is cleared while under construction', () => {
    expect(
      vacancyFigure(
        park('under-construction', { plannedArea: [claim(400)], clearedArea: [claim(120)] }),
      ),
    ).toMatchObject({ low: 0, high: 120, rule: 'cleared-or-leasable' });
  });
  it('stands beside what was cleared of the plan, where that was not all', () => {
    const planned = [claim(714, { headline: true })];
    const cleared = [claim(385, { asOf: '2023-12' })];
    const figureOf = (
      status: ParkFacts['status']['value'],
      measures: Record<string, Claim[]>,
    ): Figure =>
      vacancyFigure(
        park(status, { plannedArea: planned, leasableArea: [claim(469)], ...measures }),
      );
    const told = {
      high: 469,
      clearing: {
        cleared: { value: 385, asOf: '2023-12', about: 'clearedArea' },
        planned: { value: 714, about: 'plannedArea' },
      },
    };
    expect(figureOf('operating', { clearedArea: cleared })).toMatchObject(told);
    expect(figureOf('licensed', { clearedArea: cleared })).toMatchObject(told);
    // While it is being built, what is cleared is the bound itself.
    expect(figureOf('under-construction', { clearedArea: cleared })).not.toHaveProperty('clearing');
    // What was cleared of a part says nothing of the park, and all of it leaves nothing to tell.
    const part = [claim(385, { covers: 'part', headline: true })];
    expect(figureOf('operating', { clearedArea: part })).not.toHaveProperty('clearing');
    expect(figureOf('operating', { clearedArea: [claim(714)] })).not.toHaveProperty('clearing');
    expect(figureOf('operating', { clearedArea: cleared, availableArea: [claim(20)] })).toEqual(
      expect.objectContaining({ state: 'known', value: 20 }),
    );
  });
  it('is not answered by a phase', () => {
    expect(
      vacancyFigure(
        park('operating', {
          plannedArea: [claim(305)],
          availableArea: [claim(10, { covers: 'part' })],
        }),
      ),
    ).toMatchObject({ state: 'bounds', high: 305 });
  });
  it('is unknown, not 0, where no land is known either', () => {
    expect(vacancyFigure(park('operating', {}))).toMatchObject({
      state: 'unknown',
      reason: 'not-published',
    });
  });
});

describe('future land', () => {
  it('is the gross planned area where nothing is built', () => {
    expect(supplyFigure(park('planned', { plannedArea: [claim(940)] }))).toMatchObject({
      state: 'known',
      value: 940,
      rule: 'planned-gross',
    });
  });
  it('is exact where both bounds meet', () => {
    expect(
      supplyFigure(
        park('operating', {
          plannedArea: [claim(168)],
          leasableArea: [claim(124)],
          leasedArea: [claim(107)],
          availableArea: [claim(17)],
        }),
      ),
    ).toMatchObject({ state: 'known', value: 0 });
  });
});

describe('land that may be ready and may come', () => {
  const bounds = (low: number, high: number | null): Figure => ({
    state: 'bounds',
    low,
    high,
    unit: 'ha',
    rule: 'at-most-leasable',
    rests: [],
  });
  const same = (vacancy: Figure, supply: Figure) =>
    isSameLand({ figures: { vacancy, supply } as unknown as Park['figures'] }, 'supply');
  it('is the same where nothing is sure of either and both may be all of it', () =>
    expect(same(bounds(0, 264.43), bounds(0, 264.43))).toBe(true));
  it('is not where one is larger, sure in part or open', () => {
    expect(same(bounds(0, 120), bounds(0, 400))).toBe(false);
    expect(same(bounds(83, 103), bounds(83, 103))).toBe(false);
    expect(same(bounds(0, null), bounds(0, null))).toBe(false);
  });
});

it('leasable land is at most the planned area where it is not published', () => {
  expect(leasableFigure(park('operating', { plannedArea: [claim(300)] }))).toMatchObject({
    state: 'bounds',
    low: 0,
    high: 300,
    rule: 'at-most-planned',
  });
});

describe('occupancy', () => {
  it('does not apply to a park that is not built: it is not 0 %', () => {
    expect(occupancyFigure(park('planned', { plannedArea: [claim(300)] }))).toMatchObject({
      state: 'not-applicable',
      reason: 'not-developed',
    });
  });
  it('is never worked out from areas', () => {
    expect(
      occupancyFigure(park('operating', { plannedArea: [claim(300)], leasedArea: [claim(150)] })),
    ).toMatchObject({ state: 'unknown' });
  });
});

it('capacity that is only planned is not there yet', () => {
  expect(
    publishedFigure(
      park('operating', { powerCapacityMva: [claim(80, { unit: 'MVA', phase: 'planned' })] }),
      'powerCapacityMva',
    ),
  ).toMatchObject({ state: 'unknown', reason: 'planned-only' });
});

it('an addition counts once it exists, and is never the figure itself', () => {
  const water = (phase: 'existing' | 'planned') =>
    park('operating', {
      waterCapacity: [
        claim(40000, { unit: 'm3/day' }),
        claim(20000, { unit: 'm3/day', asOf: '2024', phase, from: 2024, adds: true }),
      ],
    });
  expect(publishedFigure(water('planned'), 'waterCapacity')).toMatchObject({
    state: 'known',
    value: 40000,
  });
  expect(publishedFigure(water('existing'), 'waterCapacity')).toMatchObject({
    state: 'known',
    value: 60000,
    rule: 'with-additions',
  });
});

it('an umbrella sums its projects, and an open project opens the sum', () => {
  const known = (value: number) => ({
    state: 'known' as const,
    value,
    unit: 'ha',
    rests: [
      { about: 'x', value, unit: 'ha', asOf: '2020', source: 'a', confidence: 'official' as const },
    ],
  });
  expect(
    umbrellaSum([
      { id: 'a', figure: known(83) },
      {
        id: 'b',
        figure: {
          state: 'bounds',
          low: 0,
          high: 20,
          unit: 'ha',
          rule: 'at-most-leasable',
          rests: [],
        },
      },
    ]),
  ).toMatchObject({ low: 83, high: 103 });
  expect(umbrellaSum([{ id: 'a', figure: known(83) }])).toMatchObject({
    state: 'known',
    value: 83,
  });
  expect(
    umbrellaSum([{ id: 'a', figure: { state: 'unknown', reason: 'not-published', rests: [] } }]),
  ).toMatchObject({ low: 0, high: null });
});

describe('the split of the land', () => {
  const known = (value: number): Figure => ({
    state: 'known',
    value,
    unit: 'ha',
    rests: [] as never,
  });
  const open: Figure = {
    state: 'bounds',
    low: 0,
    high: 400,
    unit: 'ha',
    rule: 'at-most-planned',
    rests: [],
  };
  const split = (
    facts: ParkFacts,
    figures: { vacancy: Figure; leasableArea: Figure },
    planned: number,
  ) =>
    landSplit({
      ...facts,
      figures: { ...figures, plannedArea: known(planned) } as unknown as Park['figures'],
    });
  // 168 planned, 124 for lease: 107 leased and 17 ready use it up; 44 are roads and green.
  it('adds up to the planned area', () =>
    expect(
      split(
        park('operating', { leasedArea: [claim(107)] }),
        { vacancy: known(17), leasableArea: known(124) },
        168,
      ),
    ).toMatchObject({ planned: 168, leased: 107, ready: 17, open: 0, rest: 0, other: 44 }));
  // 714 planned, 469 for lease, 68 leased: 401 may be ready, whatever of it was not cleared two years before.
  it('keeps whole what may be ready, as land ready says it', () => {
    const facts = park('operating', {
      leasedArea: [claim(68)],
      clearedArea: [claim(385, { asOf: '2023-12' })],
    });
    const vacancy: Figure = { ...open, low: 0, high: 401 };
    expect(split(facts, { vacancy, leasableArea: known(469) }, 714)).toEqual({
      planned: 714,
      leased: 68,
      plots: 0,
      ready: 0,
      possible: 401,
      open: 0,
      rest: 0,
      unbuilt: 0,
      other: 245,
    });
  });
  it('does not call leased what is only the plot of a tenant', () => {
    const tenant = { name: { vi: 'A', en: 'A' }, plotHa: 10, asOf: '2022', source: 'a' };
    const facts = park('operating', {}, { tenants: [tenant] });
    expect(
      split(facts, { vacancy: { ...open, low: 0, high: 90 }, leasableArea: known(100) }, 120),
    ).toMatchObject({ leased: 0, plots: 10, possible: 90 });
  });
  it('names what is neither leased nor ready where both are published', () => {
    const figures = { vacancy: known(83), leasableArea: known(485) };
    const leased = park('operating', { leasedArea: [claim(262)] });
    expect(split(leased, figures, 660)).toMatchObject({ rest: 140, open: 0 });
    expect(split(park('operating', {}), figures, 660)).toMatchObject({ rest: 0, open: 402 });
  });
  it('of a park that is not built is all still to be built', () =>
    expect(
      split(park('planned', {}), { vacancy: known(0), leasableArea: open }, 500),
    ).toMatchObject({ unbuilt: 500, open: 0 }));
});

describe('workers’ housing by phase', () => {
  const housing = park('operating', {
    workersHousing: [
      claim(244, { unit: 'flats', phase: 'building' }),
      claim(700, { unit: 'flats', phase: 'planned' }),
      claim(1500, { unit: 'places', phase: 'planned', qualifier: 'about' }),
      claim(638, { unit: 'VND billion', phase: 'planned' }),
      claim(1000, { unit: 'flats', phase: 'existing', verified: false }),
    ],
  });
  const figure = (unit: string, phase: 'existing' | 'building' | 'planned', facts = housing) =>
    phasedFigure(facts, 'workersHousing', unit, phase);
  it('counts flats of one phase, and never in places', () => {
    expect(figure('flats', 'building')).toMatchObject({
      state: 'known',
      value: 244,
      unit: 'flats',
    });
    expect(figure('flats', 'planned')).toMatchObject({ value: 700 });
    expect(figure('places', 'planned')).toMatchObject({ value: 1500, unit: 'places' });
    expect(figure('places', 'building')).toMatchObject({ state: 'unknown' });
  });
  it('waits for confirmation', () =>
    expect(figure('flats', 'existing')).toMatchObject({ reason: 'to-be-confirmed' }));
  it('does not stand where nothing is built, but may be planned there', () => {
    const nothing = park('planned', {});
    expect(figure('flats', 'existing', nothing)).toMatchObject({ state: 'not-applicable' });
    expect(figure('flats', 'planned', nothing)).toMatchObject({ state: 'unknown' });
  });
});
