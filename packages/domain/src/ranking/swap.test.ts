import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { rank } from '../answer/oracle.ts';
import { siteOf, sitesOf } from '../park-sites.ts';
import type { Park } from '../park.ts';
import { type CriterionKey, criterionKeys } from './criteria.ts';
import { type Ranked, tie } from './rank.ts';
import { compareRanked, smallestSwap } from './swap.ts';
import { type Weights, unknownCounts } from './weights.ts';

const atlas = realAtlas();
const [first] = atlas.parks;
const noted = first!;

/** A park of which status, wage region and housing are made up: how desirable each is stands beside it. */
const park = (
  id: string,
  status: Park['status']['value'],
  wageRegion: Park['wageRegion'] = 1,
  housing: Park['housing']['state'] = 'planned',
): Park => ({
  ...noted,
  id,
  status: { ...noted.status, value: status },
  wageRegion,
  housing: { state: housing },
});
const site = (lead: Park, ...others: Park[]) => ({
  id: lead.id,
  lead: { park: lead },
  others: others.map((one) => ({ park: one })),
});
const swap = (leading: ReturnType<typeof site>, other: ReturnType<typeof site>, weights: Weights) =>
  smallestSwap(leading, other, { weights, unknowns: 'neutral', version: 1 }, atlas);

describe('the smallest swap, worked by hand', () => {
  // Readiness 1 and 0, wage region 0.4 and 1, housing 0.25 and 1.
  const built = site(park('a', 'operating', 1, 'planned'));
  const bare = site(park('b', 'planned', 4, 'existing'));
  it('is the smallest of several, and lowers a weight', () =>
    // 3 + 1.2 against 3. Readiness at 2 leaves 3.2, at 1 only 2.2; housing at 2 adds 0.5 and 2; labour at 5 ties.
    expect(swap(built, bare, { readiness: 3, labour: 3 })).toEqual({
      key: 'readiness',
      from: 3,
      to: 1,
    }));
  it('raises a weight, one that is not set too', () => {
    // 4 against 2.6; housing adds 0.25 and 1 a step: 4.25 against 3.6, 4.5 against 4.6.
    const half = site(park('b', 'under-construction', 1, 'existing'));
    expect(swap(built, half, { readiness: 4 })).toEqual({ key: 'housing', from: 0, to: 2 });
    // 5 + 0.25 against 3.25 + 1: with housing at 2 it is 5.5 against 5.25, at 3 it is 5.75 against 6.25.
    expect(swap(built, half, { readiness: 5, housing: 1 })).toEqual({
      key: 'housing',
      from: 1,
      to: 3,
    });
  });
  it('goes to the largest weight, and no further', () => {
    // 3 against 0; five steps of housing add 1.25 and 5.
    const near = site(park('b', 'planned', 1, 'existing'));
    expect(swap(built, near, { readiness: 3 })).toEqual({ key: 'housing', from: 0, to: 5 });
    // 4 against 0: the sixth step would turn it.
    expect(swap(built, near, { readiness: 4 })).toBeUndefined();
  });
  it('does not leave nothing that matters', () =>
    // With readiness at 0 nothing would count, and the order would be that of the ids.
    expect(
      swap(site(park('b', 'operating')), site(park('a', 'under-construction')), { readiness: 1 }),
    ).toBeUndefined());
  it('turns a tie where the order by id does', () => {
    const weights = { readiness: 1, labour: 1 };
    const [better, worse] = ['operating', 'under-construction'] as const;
    expect(swap(site(park('a', better)), site(park('b', worse)), weights)).toBeUndefined();
    expect(swap(site(park('b', better)), site(park('a', worse)), weights)).toEqual({
      key: 'readiness',
      from: 1,
      to: 0,
    });
  });
  it('sets the best park of one site against the best of the other', () => {
    const half = park('c', 'under-construction', 1, 'existing');
    const expected = { key: 'housing', from: 0, to: 2 };
    const poor = park('b', 'planned');
    expect(swap(built, site(poor, half), { readiness: 4 })).toEqual(expected);
    expect(swap(built, site(half, poor), { readiness: 4 })).toEqual(expected);
    expect(swap(site(poor, park('d', 'operating')), site(half), { readiness: 4 })).toEqual(
      expected,
    );
  });
  it('is none between the parks of one site', () =>
    expect(swap(built, { ...bare, id: 'a' }, { readiness: 3, labour: 3 })).toBeUndefined());
});

it('the smallest swap is true when applied', () => {
  const anyRanking = fc.record({
    weights: fc
      .record(
        Object.fromEntries(
          criterionKeys.map((key) => [key, fc.integer({ min: 0, max: 5 })]),
        ) as Record<CriterionKey, fc.Arbitrary<number>>,
      )
      .filter((weights) => Object.values(weights).some((weight) => weight > 0)),
    unknowns: fc.constantFrom(...unknownCounts),
    version: fc.constant(1 as const),
  });
  let applied = 0;
  fc.assert(
    fc.property(anyRanking, (how) => {
      const [first, second] = sitesOf(rank(atlas.parks, how, atlas));
      // "Texhong leads Cảng biển Hải Hà" would set a park against its own ground.
      expect(first!.id).not.toBe(second!.id);
      const swap = smallestSwap(first!, second!, how, atlas);
      if (!swap) return;
      applied += 1;
      const [now] = rank(
        [first!, second!]
          .flatMap(({ lead, others }) => [lead, ...others])
          .map(({ park: one }) => one),
        { ...how, weights: { ...how.weights, [swap.key]: swap.to } },
        atlas,
      );
      expect(siteOf(now!.park)).toBe(second!.id);
    }),
    { numRuns: 60 },
  );
  expect(applied).toBeGreaterThan(10);
});

describe('the order of ranked parks', () => {
  const ranked = (id: string, score: number, low: number): Ranked => ({
    park: { ...noted, id },
    score,
    low,
    high: 1,
    parts: [],
  });
  it.each([
    ['the higher score', ranked('b', 0.9, 0), ranked('a', 0.8, 0.5)],
    ['of equal scores the surer', ranked('b', 0.8, 0.5), ranked('a', 0.8, 0.4)],
    [
      'of scores that rounding parts the surer',
      ranked('b', 0.8, 0.5),
      ranked('a', 0.8 + tie / 2, 0.4),
    ],
    ['of all that is equal the first id', ranked('a', 0.8, 0.5), ranked('b', 0.8, 0.5)],
  ])('puts %s first, whichever is asked first', (_, first, second) => {
    expect(compareRanked(first, second)).toBeLessThan(0);
    expect(compareRanked(second, first)).toBeGreaterThan(0);
  });
});
