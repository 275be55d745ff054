import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLink, realAtlas, syntheticAtlas } from '@sites/fixtures';
import type { Atlas } from '../atlas-schema.ts';
import type { Outcome, Values } from '../filters/outcome.ts';
import { type AnyFilter, filters } from '../filters/registry.ts';
import { criterionKeys } from '../ranking/criteria.ts';
import { type Ranking, unknownCounts } from '../ranking/weights.ts';
import { atlasIn } from '../year.ts';
import { answer } from './answer.ts';
import * as oracle from './oracle.ts';
import { type SortKey, sortKeys } from './order.ts';
import { histogramSteps } from './prepared.ts';
import { scoresOf } from './scores.ts';

const registry: readonly AnyFilter[] = filters;
const allKeys = registry.map(({ key }) => key);
const real = realAtlas();
const runs = Number(process.env.LINK_RUNS ?? 30);

const idsOf = (groups: Readonly<Record<'match' | 'may' | 'no', readonly Outcome[]>>) =>
  (['match', 'may', 'no'] as const).map((verdict) =>
    groups[verdict].map(({ park, verdict: own }) => `${park.id} ${own}`),
  );

/** The plain counts behind a histogram. */
function stepsOf(values: readonly number[], filter: AnyFilter): number[] {
  const { control } = filter;
  if (control.kind !== 'range') return [];
  return Array.from(
    { length: histogramSteps },
    (_, step) =>
      values.filter(
        (value) =>
          Math.min(histogramSteps - 1, Math.floor((value / control.top) * histogramSteps)) === step,
      ).length,
  );
}

interface Asked {
  readonly values: Values;
  readonly sort: SortKey;
  readonly ranking?: Ranking | undefined;
  /** The filters whose counts are looked at. */
  readonly open: readonly string[];
}

/** Everything an answer says, against the plain meaning. */
function compare({ values, sort, ranking, open }: Asked, atlas: Atlas): void {
  const found = answer(values, atlas);
  const groups = oracle.apply(values, atlas);
  expect(idsOf(found.groups)).toEqual(idsOf(groups));
  expect(found.counts).toEqual({
    match: groups.match.length,
    may: groups.may.length,
    no: groups.no.length,
  });
  for (const filter of registry.filter(({ key }) => open.includes(key))) {
    const facet = found.facet(filter.key);
    const plain = oracle.facet(filter.key, values, atlas);
    expect(facet, filter.key).toEqual({
      options: plain.options,
      steps: stepsOf(plain.values, filter),
      exact: plain.values.length,
      unsure: plain.unsure,
    });
  }
  const sorted = (outcomes: readonly Outcome[]) =>
    oracle.sortOutcomes(outcomes, sort, values, atlas, ranking);
  expect(idsOf(found.sorted(sort, ranking))).toEqual(
    idsOf({ match: sorted(groups.match), may: sorted(groups.may), no: sorted(groups.no) }),
  );
  const ids = (outcomes: readonly Outcome[]) => outcomes.map(({ park }) => park.id);
  // What an order leaves equal stays as the atlas has it.
  const kept = atlas.parks.flatMap(({ id }) =>
    [...groups.match, ...groups.may].filter(({ park }) => park.id === id),
  );
  for (const [among, all] of [
    ['match', groups.match],
    ['kept', kept],
  ] as const)
    expect(ids(found.first(5, among, sort, ranking))).toEqual(ids(sorted(all)).slice(0, 5));
  if (!ranking) return;
  const { score, low, high } = scoresOf(ranking, atlas);
  const plain = new Map(
    oracle.rank(atlas.parks, ranking, atlas).map((ranked) => [ranked.park.id, ranked]),
  );
  for (const [row, { id }] of atlas.parks.entries())
    expect([score[row], low[row], high[row]]).toEqual([
      plain.get(id)!.score,
      plain.get(id)!.low,
      plain.get(id)!.high,
    ]);
}

const anyRanking: fc.Arbitrary<Ranking> = fc
  .record({
    weights: fc.dictionary(fc.constantFrom(...criterionKeys), fc.integer({ min: 1, max: 5 }), {
      minKeys: 1,
    }),
    unknowns: fc.constantFrom(...unknownCounts),
  })
  .map((ranking): Ranking => ({ ...ranking, version: 1 }));

/** Values of a link, thinned to few filters so that not every answer is empty, and an order that they allow. */
const anyAsked: fc.Arbitrary<Asked> = fc
  .record({
    state: anyLink(real),
    keys: fc.subarray(allKeys),
    words: fc.option(fc.constantFrom('quang', 'Hải', 'khu công nghiệp', 'ha lo'), {
      nil: undefined,
    }),
    sort: fc.constantFrom(...sortKeys),
    ranking: fc.option(anyRanking, { nil: undefined }),
    open: fc.subarray(allKeys, { minLength: 3, maxLength: 5 }),
  })
  .map(({ state, keys, words, sort, ranking, open }) => {
    const all: Record<string, unknown> = { ...state.filters, ...(words && { q: words }) };
    const values = Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key)));
    const cannot = (sort === 'near' && !values.near) || (sort === 'score' && !ranking);
    return { values, ranking, open, sort: cannot ? 'ready' : sort };
  });

describe('equals the plain meaning', () => {
  it.each([undefined, 2026, 2027, 2030, 2035, 2050])('of the real parks, year %s', (year) => {
    const atlas = atlasIn(real, year);
    fc.assert(
      fc.property(anyAsked, (asked) => compare(asked, atlas)),
      { numRuns: Math.ceil(runs / 6) },
    );
  });
  it('of plots with every kind of figure', () => {
    const atlases = [1, 31, 32, 33, 70].map((rows, seed) => syntheticAtlas(real, rows, seed));
    fc.assert(
      fc.property(fc.constantFrom(...atlases), anyAsked, (atlas, asked) => compare(asked, atlas)),
      { numRuns: runs },
    );
  });
  it('of every golden link', () => {
    const golden = JSON.parse(
      readFileSync(new URL('../../../link/src/golden.json', import.meta.url), 'utf8'),
    ) as readonly { readonly canonical: string }[];
    expect(golden.length).toBeGreaterThan(20);
    for (const { canonical } of golden) {
      const pairs = [...new URLSearchParams(canonical)];
      const values = Object.fromEntries(
        registry.flatMap(({ key, parse }) => {
          const text = pairs.find(([name]) => name === key)?.[1];
          const value: unknown = text === undefined ? undefined : parse(text, real);
          return value === undefined ? [] : [[key, value]];
        }),
      );
      compare({ values, sort: 'ready', open: allKeys }, real);
    }
  });
});

describe('what is remembered', () => {
  it('never answers for another value: one limit is dragged, others come and go', () => {
    const atlas = syntheticAtlas(real, 90, 7);
    const steps = fc.array(
      fc.record({
        key: fc.constantFrom(...allKeys),
        asked: anyAsked,
      }),
      { minLength: 4, maxLength: 8 },
    );
    fc.assert(
      fc.property(steps, (changes) => {
        let values: Record<string, unknown> = {};
        for (const { key, asked } of changes) {
          values = { ...values, [key]: asked.values[key] };
          compare({ values, sort: 'ready', open: asked.open }, atlas);
        }
      }),
      { numRuns: Math.ceil(runs / 10) },
    );
  });
  it('the reasons are those of the park itself', () => {
    const values = { vacancy: { min: 10 }, status: ['operating'] };
    const outcomes = Object.values(answer(values, real).groups).flat();
    expect(outcomes).toHaveLength(real.parks.length);
    for (const { park, findings } of outcomes) {
      expect(findings.map(({ key }) => key)).toEqual(['vacancy', 'status']);
      expect(findings[0]!.because).toMatchObject({ figure: park.figures.vacancy });
    }
  });
});
