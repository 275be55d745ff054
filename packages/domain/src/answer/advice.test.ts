import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyLink, realAtlas, syntheticAtlas } from '@sites/fixtures';
import type { Atlas } from '../atlas-schema.ts';
import { interval } from '../figure.ts';
import { easingOf } from '../filters/easing.ts';
import type { Values } from '../filters/outcome.ts';
import { type AnyFilter, filters, findFilter } from '../filters/registry.ts';
import { advise, nearest, ruledOut } from './advice.ts';
import { answer } from './answer.ts';
import * as oracle from './oracle.ts';

const real = realAtlas();
const runs = Number(process.env.LINK_RUNS ?? 50);
const registry: readonly AnyFilter[] = filters;

const read = (texts: Readonly<Record<string, string>>, atlas: Atlas = real): Values =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, findFilter(key).parse(text, atlas)]),
  );
const written = (values: Values): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, findFilter(key).write(value)]),
  );
const told = (texts: Readonly<Record<string, string>>) =>
  advise(read(texts), real).map(({ changes, values, match, may }) => ({
    to: changes.map(({ key, to }) => [key, to === undefined ? '' : findFilter(key).write(to)]),
    values: written(values),
    match,
    may,
  }));

const counts = (values: Values, atlas: Atlas) => {
  const { match, may } = oracle.apply(values, atlas);
  return { match: match.length, may: may.length };
};

/** What advice promises, against the plain meaning of the filters. */
function compare(values: Values, atlas: Atlas): void {
  const now = counts(values, atlas);
  for (const advice of advise(values, atlas)) {
    expect(counts(advice.values, atlas)).toEqual({ match: advice.match, may: advice.may });
    // Parks that may match are advice only where no match is to be had at all.
    const isOfMatches = advice.match > now.match;
    const gain = (left: { match: number; may: number }): boolean =>
      isOfMatches ? left.match > now.match : now.match + now.may === 0 && left.match + left.may > 0;
    expect(gain(advice)).toBe(true);
    // The values are those of a link: written and read again they are the same.
    expect(read(written(advice.values), atlas)).toEqual(advice.values);
    // No smaller step on the way of either filter gains anything.
    for (const { key, from, to } of advice.changes) {
      const ways = easingOf(findFilter(key), atlas).relaxed(from);
      const smaller =
        to === undefined
          ? advice.changes.length === 1
            ? ways.flatMap((way) => way.slice(-1))
            : []
          : ways.flatMap((way) => way.slice(0, Math.max(0, way.indexOf(to))).slice(-1));
      for (const step of smaller)
        expect(gain(counts({ ...advice.values, [key]: step }, atlas))).toBe(false);
    }
  }
}

describe('advice', () => {
  it('is none where nothing is asked, and none where everything matches', () => {
    expect(advise({}, real)).toEqual([]);
    expect(advise(read({ near: '106.9,21~390km' }), real)).toEqual([]);
  });

  it('names the largest step of the control that a park surely has', () => {
    // Đông Mai's 17.4 ha is the most that any park surely has: 15 is the next step of five below.
    expect(told({ vacancy: '50-', power: '110kv', port: 'any~60km' })[0]).toMatchObject({
      to: [['vacancy', '15-']],
      match: 1,
    });
  });

  it('says who comes closest, of those that surely pass all else', () => {
    expect(nearest(read({ vacancy: '50-', power: '110kv', port: 'any~60km' }), real)).toEqual([
      { key: 'vacancy', park: 'dong-mai', value: 17.4, unit: 'ha', asOf: '2023-12' },
      { key: 'port', park: 'texhong-hai-ha', value: 160.2, unit: 'km' },
    ]);
    expect(nearest(read({ vacancy: '10-', q: 'dong mai' }), real)).toEqual([]);
  });

  it.each([
    [{ area: '500-' }, ['area 480-: 12+0']],
    [{ sector: 'automotive' }, ['sector automotive,machinery-metal: 11+9']],
    [{ sector: 'solar-equipment' }, ['sector electronics,solar-equipment: 6+9']],
    // Two changes cost alike and bring one match each: more parks may match by this one.
    [
      { vacancy: '50-', port: 'cai-lan~40km', power: '110kv', airport: 'any~40km', area: '500-' },
      ['port cai-lan~165km, airport any~85km: 1+3'],
    ],
    [{ vacancy: '20-', port: 'cai-lan~20km', gate: 'any~100km' }, ['port cai-lan~165km: 1+3']],
    [{ area: '100-', airport: 'any~20km', sector: 'electronics' }, ['airport any~35km: 1+12']],
    [{ vacancy: '10-', airport: 'any~40km', gate: 'any~100km' }, ['airport any~85km: 1+3']],
  ])('comes with the least change first: %j', (asked, lines) =>
    expect(
      told(asked).map(
        ({ to, match, may }) => `${to.map((one) => one.join(' ')).join(', ')}: ${match}+${may}`,
      ),
    ).toEqual(lines),
  );

  it('eases two where one alone brings nothing', () => {
    expect(told({ near: '107.5,21.3~5km', vacancy: '100-' })).toEqual([
      {
        to: [
          ['vacancy', '80-'],
          ['near', '107.5,21.3~30km'],
        ],
        values: { vacancy: '80-', near: '107.5,21.3~30km' },
        match: 2,
        may: 0,
      },
    ]);
  });

  it.each([
    ['semiconductors-high-tech', 'electronics,semiconductors-high-tech', 1],
    ['solar-equipment', 'electronics,solar-equipment', 3],
    ['automotive', 'automotive,machinery-metal', 3],
    // Of those that make anything of the kind none has land: nobody is sent to machinery instead.
    ['textiles-garments', '', 3],
    ['food-processing', '', 3],
  ])('widens %s to what is made nearest to it', (sector, to, match) => {
    const [advice] = told({ sector, vacancy: '1-' }).filter(({ values }) => values.vacancy);
    expect([advice?.to[0]?.[1], advice?.match]).toEqual([to, match]);
  });

  it('has nothing to say where even two filters less bring nobody', () =>
    expect(told({ q: 'nowhere at all', near: '105,20~1km', vacancy: '9000-' })).toEqual([]));

  it('comes true for any question about the real parks', () =>
    fc.assert(
      fc.property(anyLink(real), ({ filters: values }) => compare(values, real)),
      { numRuns: runs },
    ));

  it('comes true for any question about made-up parks', () => {
    const atlas = syntheticAtlas(real, 120, 3);
    fc.assert(
      fc.property(anyLink(atlas), ({ filters: values }) => compare(values, atlas)),
      { numRuns: Math.ceil(runs / 4) },
    );
  });

  it('knows no park that surely comes closer', () =>
    fc.assert(
      fc.property(fc.constantFrom('vacancy', 'area', 'leasable'), fc.nat(1600), (key, min) => {
        const values = read({ [key]: `${min}-` });
        const { control } = findFilter(key);
        if (control.kind !== 'range') throw new Error(`${key} is no range`);
        const floors = real.parks
          .map(({ figures }) => interval(figures[control.measure])?.[0] ?? 0)
          .filter((floor) => floor > 0 && floor < min);
        const found = nearest(values, real).map(({ value }) => value);
        expect(found).toEqual(floors.length > 0 ? [Math.max(...floors)] : []);
      }),
    ));
});

describe('whom a distance alone rules out', () => {
  const lost = (texts: Readonly<Record<string, string>>) =>
    ruledOut(read(texts), real).map(({ key, park, value, unit, advice }) => [
      `${key} ${park} ${value} ${unit}`,
      ...advice.changes.map(({ to }) => (to === undefined ? '' : findFilter(key).write(to))),
      `${advice.match} match, ${advice.may} may`,
    ]);
  it('names who would match were it not for the limit, and the step that lets them in', () =>
    expect(lost({ vacancy: '50-', port: 'any~60km~50000dwt', power: '110kv' })).toEqual([
      ['port hai-ha-seaport 166.8 km', 'any~170km~50000dwt', '2 match, 6 may'],
      ['port texhong-hai-ha 160.2 km', 'any~165km~50000dwt', '1 match, 7 may'],
    ]));
  it.each([
    ['where others match as well', { port: 'any~60km~50000dwt' }, 3],
    ['not where a distance may still be near enough', { vacancy: '50-', port: 'any~60km' }, 0],
    ['not where another condition is open', { vacancy: '200-', port: 'any~60km~50000dwt' }, 0],
    ['by a border gate too', { vacancy: '15-', gate: 'any~10km' }, 3],
    ['not by land', { vacancy: '50-' }, 0],
  ])('%s', (_, asked, count) => expect(lost(asked)).toHaveLength(count));
  it('comes true for any question', () =>
    fc.assert(
      fc.property(anyLink(real), ({ filters: values }) => {
        for (const { key, park, advice } of ruledOut(values, real)) {
          const outcome = oracle.apply(values, real).no.find((one) => one.park.id === park);
          const others = outcome?.findings.filter((finding) => finding.key !== key) ?? [];
          expect(outcome?.findings.find((finding) => finding.key === key)?.verdict).toBe('no');
          expect(others.map(({ verdict }) => verdict)).toEqual(others.map(() => 'match'));
          const left = oracle.apply(advice.values, real);
          expect([left.match.length, left.may.length]).toEqual([advice.match, advice.may]);
          expect(left.match.map((one) => one.park.id)).toContain(park);
        }
      }),
      { numRuns: runs },
    ));
});

describe('every way to ask for less', () => {
  it.each(registry.map(({ key }) => [key]))('of %s lets through what came before it', (key) =>
    fc.assert(
      fc.property(anyLink(real), ({ filters: values }) => {
        const value = (values as Values)[key];
        if (value === undefined) return;
        for (const way of easingOf(findFilter(key), real).relaxed(value)) {
          let before = new Set(
            answer({ [key]: value }, real).groups.match.map(({ park }) => park.id),
          );
          if (way.length === 1) continue;
          for (const step of way) {
            const now = new Set(
              answer({ [key]: step }, real).groups.match.map(({ park }) => park.id),
            );
            expect([...before].filter((id) => !now.has(id))).toEqual([]);
            before = now;
          }
        }
      }),
      { numRuns: runs },
    ),
  );
});
