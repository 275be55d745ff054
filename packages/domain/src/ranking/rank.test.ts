import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import type { Park } from '../park.ts';
import { type CriterionKey, criteria, criterionKeys } from './criteria.ts';
import { desirability } from './curve.ts';
import { rank } from '../answer/oracle.ts';
import { scorePark, shownScore } from './rank.ts';
import {
  type Ranking,
  type Weights,
  parseWeights,
  presetNames,
  presetOf,
  presets,
  unknownCounts,
  usualUnknowns,
  writeWeights,
} from './weights.ts';

const atlas = realAtlas();
const park = (id: string): Park => atlas.parks.find((one) => one.id === id)!;
const ranking = (weights: Weights, unknowns: Ranking['unknowns'] = 'neutral'): Ranking => ({
  weights,
  unknowns,
  version: 1,
});

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

describe('the score', () => {
  it('lies inside its interval, between 0 and 100', () => {
    fc.assert(
      fc.property(anyRanking, fc.constantFrom(...atlas.parks), (how, one) => {
        const { score, low, high } = scorePark(one, how, atlas);
        expect(score).toBeGreaterThanOrEqual(low - 1e-9);
        expect(score).toBeLessThanOrEqual(high + 1e-9);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });
  it('never falls when a wanted measure gets better', () => {
    const known = (value: number) => ({
      state: 'known' as const,
      value,
      unit: 'ha',
      rests: [
        {
          about: 'x',
          value,
          unit: 'ha',
          asOf: null,
          source: null,
          confidence: 'estimated' as const,
        },
      ],
    });
    fc.assert(
      fc.property(
        anyRanking,
        fc.constantFrom(...atlas.parks),
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 300 }),
        (how, one, a, b) => {
          const withLand = (ha: number) =>
            scorePark({ ...one, figures: { ...one.figures, vacancy: known(ha) } }, how, atlas)
              .score;
          expect(withLand(Math.max(a, b))).toBeGreaterThanOrEqual(withLand(Math.min(a, b)) - 1e-9);
        },
      ),
    );
  });
  it('and the order do not depend on how the parks came', () => {
    fc.assert(
      fc.property(
        anyRanking,
        fc.shuffledSubarray([...atlas.parks], { minLength: 23 }),
        (how, shuffled) => {
          const order = (parks: readonly Park[]) =>
            rank(parks, how, atlas).map((one) => one.park.id);
          expect(order(shuffled)).toEqual(order(atlas.parks));
        },
      ),
      { numRuns: 40 },
    );
  });
  it('is the sum of its contributions', () => {
    fc.assert(
      fc.property(anyRanking, fc.constantFrom(...atlas.parks), (how, one) => {
        const { score, parts } = scorePark(one, how, atlas);
        expect(parts.reduce((sum, part) => sum + part.points, 0)).toBeCloseTo(score, 9);
      }),
    );
  });
});

describe('worked by hand', () => {
  // Đông Mai, readiness 5: operating is step 3, curve 1, so 100 of 100.
  it('one known criterion', () =>
    expect(scorePark(park('dong-mai'), ranking({ readiness: 5 }), atlas)).toMatchObject({
      score: 100,
      low: 100,
      high: 100,
    }));
  // Sông Khoai, vacancy 3 and readiness 1: of its land 0 to 401.06 ha may be free, which is 0 to 100 points of 100;
  // it operates. Sure is (3 × 0 + 1 × 1) ÷ 4, the middle is (3 × 0.5 + 1 × 1) ÷ 4.
  it.each([
    [1, 62.5],
    [2, 25],
  ] as const)('version %i counts an open figure as it always did', (version, score) =>
    expect(
      scorePark(
        park('song-khoai'),
        { weights: { vacancy: 3, readiness: 1 }, unknowns: usualUnknowns[version], version },
        atlas,
      ),
    ).toMatchObject({ score, low: 25, high: 100 }),
  );
  // Đông Mai, vacancy 3 and readiness 1: 17.4 ha lies between 10 (0.35) and 50 (0.8): 0.35 + 7.4/40 × 0.45 = 0.43325.
  // (3 × 0.43325 + 1 × 1) ÷ 4 = 0.5749375.
  it('two criteria', () =>
    expect(
      scorePark(park('dong-mai'), ranking({ vacancy: 3, readiness: 1 }), atlas).score,
    ).toBeCloseTo(57.49375, 6));
  // Sông Khoai publishes no rent: neutral 0.5, pessimistic 0, left out 1 (only readiness counts). Interval 50 to 100.
  it.each([
    ['neutral', 75],
    ['pessimistic', 50],
    ['leave-out', 100],
  ] as const)('a missing figure, %s', (unknowns, score) => {
    const result = scorePark(
      park('song-khoai'),
      ranking({ rent: 1, readiness: 1 }, unknowns),
      atlas,
    );
    expect(result.score).toBeCloseTo(score, 9);
    expect([result.low, result.high]).toEqual([50, 100]);
    expect(result.parts.map(({ key, state }) => [key, state])).toEqual([
      ['rent', 'missing'],
      ['readiness', 'known'],
    ]);
  });
  // By road 20 to 80 km, 30 as modelled: 1 − 15/25 × 0.2 = 0.88 at best, 0.3 at worst, 0.8 as modelled.
  it.each([
    ['neutral', 80],
    ['pessimistic', 30],
  ] as const)('a modelled distance, %s', (unknowns, score) => {
    const km: [number, number, number] = [20, 30, 80];
    const reach = { km, min: km, straightKm: 15 };
    const near = park('dong-mai');
    const access = { ...near.access, ports: { 'cai-lan': reach } };
    const result = scorePark({ ...near, access }, ranking({ port: 5 }, unknowns), atlas);
    expect(result.parts).toMatchObject([{ key: 'port', state: 'open' }]);
    expect([result.low, result.high].map((points) => Math.round(points))).toEqual([30, 88]);
    expect(result.score).toBeCloseTo(score, 9);
  });
  // Đông Triều is planned: nothing ready (0), status step 0 (0): 0 of 100 by land and readiness.
  it('a park that is not built', () =>
    expect(
      scorePark(park('dong-trieu'), ranking({ vacancy: 4, readiness: 2 }), atlas),
    ).toMatchObject({ score: 0, high: 0 }));
});

describe('weights in the link', () => {
  it('order is irrelevant', () =>
    expect(writeWeights(parseWeights('power1.vacancy3.port2')!)).toBe('vacancy3.port2.power1'));
  it.each([
    '',
    'vacancy',
    'vacancy0',
    'vacancy6',
    'beauty3',
    'vacancy3.vacancy2',
    'vacancy3..port2',
    'Vacancy3',
    '1vacancy3',
    'vacancy33',
  ])('“%s” is none', (text) => expect(parseWeights(text)).toBeUndefined());
  it.each(presetNames)('preset %s is itself', (name) => expect(presetOf(presets[name])).toBe(name));
});

it.each(criteria.map(({ key, curve }) => [key, curve] as const))(
  'curve of %s is monotone and within 0 and 1',
  (_, curve) => {
    const ys = curve.map(([, y]) => y);
    expect(ys.toSorted((a, b) => a - b)).toEqual(ys[0]! <= ys.at(-1)! ? ys : ys.toReversed());
    for (const x of [-1, 0, 1e6]) {
      expect(desirability(curve, x)).toBeGreaterThanOrEqual(0);
      expect(desirability(curve, x)).toBeLessThanOrEqual(1);
    }
  },
);

describe('a criterion that came later', () => {
  const housed = (state: Park['housing']['state']): Park => ({
    ...park('dong-mai'),
    housing: { state },
  });
  const score = (state: Park['housing']['state'], weights: Weights, how?: Ranking['unknowns']) => {
    const { park: _, ...points } = scorePark(housed(state), ranking(weights, how), atlas);
    return points;
  };
  it.each(presetNames)('changes no score of links made before it: %s', (name) =>
    expect(score('existing', presets[name])).toEqual(score('unknown', presets[name])),
  );
  it('counts what stands above what is built or planned, and the unknown as open', () => {
    const points = (['existing', 'building', 'planned'] as const).map(
      (state) => score(state, { housing: 5 }).score,
    );
    expect(points).toEqual([100, 50, 25]);
    expect(score('unknown', { housing: 5 })).toMatchObject({ score: 50, low: 0, high: 100 });
    expect(score('unknown', { housing: 5 }, 'pessimistic').score).toBe(0);
  });
});

describe('a score as it is shown', () => {
  it.each([
    ['what is sure is not rounded up', [39.6, 39.6, 95.2], [39, 39, 96]],
    ['an estimate is', [62.5, 39.6, 95.2], [63, 39, 96]],
    ['what is known stays', [57, 57, 57], [57, 57, 57]],
    [
      'the rounding of the machine is none',
      [29.9999999999, 29.9999999999, 30.0000000001],
      [30, 30, 30],
    ],
  ])('%s', (_, [score, low, high], [shown, from, to]) =>
    expect(shownScore({ score: score!, low: low!, high: high! })).toEqual({
      score: shown,
      low: from,
      high: to,
    }),
  );
});
