import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLink, realAtlas, syntheticAtlas } from '@sites/fixtures';
import type { Atlas } from '../atlas-schema.ts';
import type { Values } from '../filters/outcome.ts';
import { answer } from './answer.ts';
import { eliminate } from './elimination.ts';

const real = realAtlas();
const runs = Number(process.env.LINK_RUNS ?? 50);
const idsOf = (all: readonly { readonly park: { readonly id: string } }[]) =>
  all.map(({ park }) => park.id);

/** The log against the answers to the first filter, the first two, and so on. */
function compare(values: Values, atlas: Atlas): void {
  const { steps, match, may } = eliminate(values, atlas);
  const everyone = [...steps.flatMap(({ out }) => idsOf(out)), ...idsOf(match), ...idsOf(may)];
  expect(everyone.toSorted()).toEqual(atlas.parks.map(({ id }) => id).toSorted());
  let before: Values = {};
  for (const { key, fails, out, left } of steps) {
    const counts = (asked: Values) => answer(asked, atlas).counts;
    expect(fails).toBe(counts({ [key]: values[key] }).no);
    const was = counts(before);
    before = { ...before, [key]: values[key] };
    const now = counts(before);
    expect(left).toBe(now.match + now.may);
    expect(out.length).toBe(was.match + was.may - left);
    for (const { finding } of out) expect(finding).toMatchObject({ key, verdict: 'no' });
  }
  expect(before).toEqual(values);
  const { groups } = answer(values, atlas);
  expect([idsOf(match), idsOf(may)]).toEqual([idsOf(groups.match), idsOf(groups.may)]);
}

describe('who was left out', () => {
  it('adds up to all 23 parks for any question', () =>
    fc.assert(
      fc.property(anyLink(real), fc.nat(20), ({ filters: values }, count) => {
        compare(values, real);
        // Few filters leave more parks for the later ones.
        compare(Object.fromEntries(Object.entries(values).slice(0, 1 + (count % 3))), real);
      }),
      { numRuns: runs },
    ));

  it('adds up for made-up parks', () => {
    const atlas = syntheticAtlas(real, 120, 5);
    fc.assert(
      fc.property(anyLink(atlas), ({ filters: values }) => compare(values, atlas)),
      { numRuns: Math.ceil(runs / 4) },
    );
  });

  it('names the first filter that a park fails, in the order of the filters', () => {
    const { steps, match, may } = eliminate({ area: { min: 500 }, status: ['operating'] }, real);
    expect(steps.map(({ out, left }) => out.length + left)).toEqual([23, steps[0]!.left]);
    expect(steps[1]!.fails).toBeGreaterThan(steps[1]!.out.length);
    expect(steps[1]!.left).toBe(match.length + may.length);
  });

  it('leaves everyone in where nothing is asked', () => {
    const { steps, match, may } = eliminate({}, real);
    expect([steps.length, match.length, may.length]).toEqual([0, 23, 0]);
  });
});
