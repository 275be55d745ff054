import { describe, expect, it } from 'vitest';
import type { Claim } from '../claim-schema.ts';
import type { Figure } from '../figure-schema.ts';
import { occupancyFigure, phasedFigure, publishedFigure, vacancyFigure } from './land.ts';
import type { ParkFacts } from './headline.ts';

const claim = (value: Claim['value'], part: Partial<Claim> = {}): Claim => ({
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
  const tenants = [
    { name: { vi: 'A', en: 'A' }, plotHa: 10, asOf: '2022', source: 'a' },
    { name: { vi: 'B', en: 'B' }, asOf: '2022', source: 'a' },
    { name: { vi: 'C', en: 'C' }, plotHa: 5, asOf: '2022', source: 'a', verified: false as const },
    {
      name: { vi: 'D', en: 'D' },
      plotHa: 2.5,
      asOf: null,
      source: 'b',
      confidence: 'official' as const,
    },
  ];
  it('takes tenants’ plots for leases where none are published, but not those to be confirmed', () => {
    const figure = vacancyFigure(park('operating', { leasableArea: [claim(100)] }, { tenants }));
    expect(figure).toMatchObject({ low: 0, high: 87.5, rule: 'leasable-minus-plots' });
    expect(figure.rests.slice(1)).toEqual([
      {
        about: 'plot',
        value: 10,
        unit: 'ha',
        asOf: '2022',
        source: 'a',
        confidence: 'reported',
        note: { vi: 'A', en: 'A' },
      },
      {
        about: 'plot',
        value: 2.5,
        unit: 'ha',
        asOf: null,
        source: 'b',
        confidence: 'official',
        note: { vi: 'D', en: 'D' },
      },
    ]);
    const leased = { leasableArea: [claim(100)], leasedArea: [claim(30)] };
    expect(vacancyFigure(park('operating', leased, { tenants }))).toMatchObject({
      high: 70,
      rule: 'leasable-minus-leases',
    });
  });
  it('says of what status it is, of when and by whom', () => {
    const note = { vi: 'chưa khởi công', en: 'not begun' };
    const status = { value: 'planned', asOf: '2023', source: 's', confidence: 'reported' } as const;
    const said = {
      about: 'status',
      value: { vi: 'planned', en: 'planned' },
      unit: null,
      asOf: '2023',
      source: 's',
      confidence: 'reported',
    };
    expect(vacancyFigure(park('planned', {})).rests).toEqual([said]);
    expect(vacancyFigure(park('planned', {}, { status: { ...status, note } })).rests).toEqual([
      { ...said, note },
    ]);
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
    const beside = {
      high: 469,
      clearing: {
        cleared: { value: 385, asOf: '2023-12', about: 'clearedArea' },
        planned: { value: 714, about: 'plannedArea' },
      },
    };
    expect(figureOf('operating', { clearedArea: cleared })).toMatchObject(beside);
    expect(figureOf('licensed', { clearedArea: cleared })).toMatchObject(beside);
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
  it.each(['licensed', 'under-construction', 'operating'] as const)(
    'is never told without what else limits it: %s',
    (status) => {
      const said = (limits?: string, part = {}) => ({
        text: { vi: 'x' },
        source: 'a',
        confidence: 'reported' as const,
        ...(limits && { limits: { vi: limits } }),
        ...part,
      });
      const figure = (remarks?: ParkFacts['remarks']) =>
        vacancyFigure(park(status, { plannedArea: [claim(90)] }, remarks && { remarks }));
      const remarks = [said(), said('full'), said('maybe full', { verified: false }), said('soon')];
      expect(figure(remarks)).toMatchObject({ high: 90, doubts: [{ vi: 'full' }, { vi: 'soon' }] });
      expect(figure([said()])).not.toHaveProperty('doubts');
      expect(figure()).not.toHaveProperty('doubts');
    },
  );
  it('is not answered by a phase, nor by words', () => {
    const whole = { plannedArea: [claim(305)] };
    const phase = [claim(10, { covers: 'part' })];
    expect(vacancyFigure(park('operating', { ...whole, availableArea: phase }))).toMatchObject({
      high: 305,
      rule: 'at-most-planned',
    });
    const words = [claim({ vi: 'còn đất', en: 'land left' }, { asOf: '2026', unit: null })];
    expect(
      vacancyFigure(park('operating', { ...whole, availableArea: [...words, claim(8)] })),
    ).toMatchObject({ state: 'known', value: 8 });
  });
});

it('what is missing says why, where that is known', () => {
  const note = { vi: 'không tìm thấy', en: 'not found' };
  expect(occupancyFigure(park('operating', {}, { missing: { occupancy: note } }))).toEqual({
    state: 'unknown',
    reason: 'not-published',
    note,
    rests: [],
  });
  expect(occupancyFigure(park('operating', {}))).not.toHaveProperty('note');
});

it('capacity that is only planned is not there yet, and none stands where nothing is built', () => {
  const power = [claim(80, { unit: 'MVA', phase: 'planned' })];
  const of = (facts: ParkFacts) => publishedFigure(facts, 'powerCapacityMva');
  expect(of(park('operating', { powerCapacityMva: power }))).toMatchObject({
    state: 'unknown',
    reason: 'planned-only',
    rests: [{ about: 'powerCapacityMva', value: 80, phase: 'planned' }],
  });
  expect(of(park('planned', {}))).toMatchObject({
    state: 'not-applicable',
    reason: 'not-developed',
    rests: [{ about: 'status' }],
  });
});

describe('an addition', () => {
  const added = (part: Partial<Claim>) =>
    claim(20000, { unit: 'm3/day', asOf: '2024', from: 2024, adds: true, ...part });
  const water = (addition: Claim, first: Partial<Claim> = {}) =>
    publishedFigure(
      park('operating', { waterCapacity: [claim(40000, { unit: 'm3/day', ...first }), addition] }),
      'waterCapacity',
    );
  const counted = {
    unit: 'm3/day',
    rule: 'with-additions',
    rests: [{ value: 40000 }, { value: 20000 }],
  };
  it('counts once it exists and is confirmed, and is never the figure itself', () => {
    expect(water(added({ phase: 'existing' }))).toMatchObject({ value: 60000, ...counted });
    expect(water(added({}))).toMatchObject({ value: 60000, ...counted });
    const first = { state: 'known', value: 40000, rests: [{ value: 40000 }] };
    expect(water(added({ phase: 'planned' }))).toMatchObject(first);
    expect(water(added({ phase: 'planned' }))).not.toHaveProperty('rule');
    expect(water(added({ verified: false }))).toMatchObject(first);
    expect(water(added({ value: { vi: 'thêm', en: 'more' } }))).toMatchObject(first);
  });
  it('lifts both ends of what is published within bounds', () => {
    expect(water(added({}), { max: 45000 })).toMatchObject({ low: 60000, high: 65000, ...counted });
    expect(water(added({}), { qualifier: 'over' })).toMatchObject({
      low: 60000,
      high: null,
      ...counted,
    });
    expect(water(added({ max: 25000 }))).toMatchObject({ low: 60000, high: 65000, ...counted });
    expect(water(added({ qualifier: 'over' }))).toMatchObject({
      state: 'bounds',
      low: 60000,
      high: null,
    });
    expect(water(added({ qualifier: 'at most' }))).toMatchObject({ low: 40000, high: 60000 });
  });
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
