import { describe, expect, it } from 'vitest';
import type { Figure } from '../figure-schema.ts';
import type { Measure } from '../measures.ts';
import type { Park } from '../park.ts';
import type { ParkFacts } from './headline.ts';
import { isSameLand, landPool, landSplit } from './land-split.ts';

const known = (value: number): Figure => ({
  state: 'known',
  value,
  unit: 'ha',
  rests: [] as never,
});
const bounds = (low: number, high: number | null): Figure => ({
  state: 'bounds',
  low,
  high,
  unit: 'ha',
  rule: 'at-most-leasable',
  rests: [],
});
const figures = (vacancy: Figure, supply: Figure) =>
  ({ vacancy, supply, plannedArea: supply }) as unknown as Park['figures'];
const park = (
  status: ParkFacts['status']['value'],
  leasedHa?: number,
  tenants: ParkFacts['tenants'] = [],
): ParkFacts => {
  const said = { asOf: '2023', source: 's', confidence: 'reported' } as const;
  return {
    id: 'p',
    status: { value: status, ...said },
    measures: leasedHa ? { leasedArea: [{ value: leasedHa, unit: 'ha', ...said }] } : {},
    tenants,
    children: [],
    missing: {},
  };
};

describe('land that may be ready and may come', () => {
  const same = (vacancy: Figure, supply: Figure, measure: Measure = 'supply') =>
    isSameLand({ figures: figures(vacancy, supply) }, measure);
  it('is the same where nothing is sure of either and both may be all of it', () =>
    expect(same(bounds(0, 264.43), bounds(0, 264.43))).toBe(true));
  it.each([
    [bounds(0, 120), bounds(0, 400)],
    [bounds(83, 103), bounds(83, 103)],
    [bounds(0, 103), bounds(83, 103)],
    [bounds(83, 103), bounds(0, 103)],
    [bounds(0, null), bounds(0, null)],
    [known(0), bounds(0, 0)],
    [bounds(0, 0), known(0)],
  ])('is not where one is larger, sure in part, known or open', (vacancy, supply) =>
    expect(same(vacancy, supply)).toBe(false),
  );
  it('is told once, at future land', () =>
    expect(same(bounds(0, 90), bounds(0, 90), 'vacancy')).toBe(false));

  const pool = (vacancy: Figure, supply: Figure) => landPool({ figures: figures(vacancy, supply) });
  it.each([
    [bounds(0, 90), bounds(0, 120), 120],
    // An umbrella of 1853 ha outside its projects.
    [bounds(0, 1666), bounds(1853, 3690), 3690],
  ])('is one pool of what future land may be at most', (vacancy, supply, most) =>
    expect(pool(vacancy, supply)).toBe(most),
  );
  it.each([
    ['ready land is published', known(20), bounds(0, 90)],
    ['future land is exact', bounds(0, 90), known(90)],
    // Of one project 83 ha are ready, and its future land is what is left beside them: 83 + 160 in all.
    ['land is ready for sure', bounds(83, 103), bounds(0, 160)],
    ['nothing limits it', bounds(0, 90), bounds(0, null)],
  ])('is two where %s', (_, vacancy, supply) => expect(pool(vacancy, supply)).toBeUndefined());
});

describe('the split of the land', () => {
  const open = bounds(0, 400);
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
      split(park('operating', 107), { vacancy: known(17), leasableArea: known(124) }, 168),
    ).toMatchObject({ planned: 168, leased: 107, ready: 17, open: 0, rest: 0, other: 44 }));
  // 714 planned, 469 for lease, 68 leased: 401 may be ready, whatever of it was not cleared two years before.
  it('keeps whole what may be ready, as land ready says it', () => {
    const facts = park('operating', 68);
    const vacancy = bounds(0, 401);
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
    const facts = park('operating', undefined, [tenant]);
    expect(split(facts, { vacancy: bounds(0, 90), leasableArea: known(100) }, 120)).toMatchObject({
      leased: 0,
      plots: 10,
      possible: 90,
    });
  });
  it('names what is neither leased nor ready where both are published', () => {
    const figures = { vacancy: known(83), leasableArea: known(485) };
    const leased = park('operating', 262);
    expect(split(leased, figures, 660)).toMatchObject({ rest: 140, open: 0 });
    expect(split(park('operating'), figures, 660)).toMatchObject({ rest: 0, open: 402 });
  });
  it('of a park that is not built is all still to be built', () =>
    expect(split(park('planned'), { vacancy: known(0), leasableArea: open }, 500)).toMatchObject({
      unbuilt: 500,
      open: 0,
    }));
  it('is none where the planned area is not known exactly', () =>
    expect(landSplit({ ...park('operating'), figures: figures(known(5), open) })).toBeUndefined());
  it('calls nothing ready where nobody knows, and nothing neither, unless land ready is known', () => {
    const unknown: Figure = { state: 'unknown', reason: 'not-published', rests: [] };
    const leased = park('operating', 30);
    expect(split(leased, { vacancy: unknown, leasableArea: known(80) }, 100)).toMatchObject({
      leased: 30,
      ready: 0,
      possible: 50,
      other: 20,
      rest: 0,
    });
    const vacancy = bounds(10, 25);
    expect(split(leased, { vacancy, leasableArea: known(80) }, 100)).toMatchObject({
      ready: 10,
      possible: 15,
      rest: 0,
      open: 25,
    });
  });
});
