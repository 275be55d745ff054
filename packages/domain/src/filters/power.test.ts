import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { answer } from '../answer/answer.ts';
import type { Park, PowerState } from '../park.ts';
import { judgePower } from './power.ts';
import { findFilter } from './registry.ts';

const atlas = realAtlas();
const power = findFilter('power');
const states: readonly PowerState['state'][] = [
  ...new Set(atlas.parks.flatMap((park) => Object.values(park.power).map(({ state }) => state))),
];
const [any] = atlas.parks;
const nearest = { id: 'x', km: [4, 5, 6] } as unknown as NonNullable<Park['substations']['110kv']>;
const having = (state: PowerState['state'], km?: typeof nearest): Park => ({
  ...any!,
  power: { ...any!.power, '110kv': { state } as PowerState, gas: { state } as PowerState },
  substations: { ...any!.substations, '110kv': km ?? null } as Park['substations'],
});

describe('its text', () => {
  it.each([
    ['110kv', '110kv'],
    ['steam,110kv', '110kv,steam'],
    ['110kv~20km,110kv~5km', '110kv~5km,110kv~20km'],
    ['220kv~200km', '220kv~200km'],
    ['110kv~0.5km', '110kv~0.5km'],
  ])('%s is written %s', (text, written) =>
    expect(power.write(power.parse(text, atlas))).toBe(written),
  );
  it.each([
    '',
    '35kv',
    '110kv~',
    '110kv~5',
    '110kv~km',
    '110kv~5mi',
    '110kv~0km',
    '110kv~200.1km',
    '110kv~5km~5km',
    'steam~5km',
    '110kv,110kv',
    '110kv,x',
    '110kv,',
  ])('“%s” is no such supply', (text) => expect(power.parse(text, atlas)).toBeUndefined());
  it('is documented by a pattern', () => {
    const pattern = new RegExp(power.pattern, 'u');
    for (const text of power.examples) expect(text).toMatch(pattern);
    for (const text of ['', '110kv,', '110kv~5', '110kv~km', ' 110kv', '110kv '])
      expect(text).not.toMatch(pattern);
  });
});

describe('on the ground', () => {
  it.each(states.map((state) => [state]))('%s', (state) => {
    const verdict =
      state === 'existing' ? 'match' : ['unknown', 'tenant'].includes(state) ? 'may' : 'no';
    const found = judgePower(having(state), [{ kind: '110kv' }]);
    expect(found).toMatchObject({
      verdict,
      because: { code: 'power', option: '110kv', power: { state } },
    });
    if (verdict === 'may')
      expect(found.because).toMatchObject({ settle: { what: 'substation', ask: 'grid-company' } });
    else expect(found.because).not.toHaveProperty('settle');
    const { groups } = answer({ power: [{ kind: '110kv' }] }, { ...atlas, parks: [having(state)] });
    expect(groups[verdict]).toHaveLength(1);
    expect(power.covers(having(state))).toBe(verdict !== 'may');
  });
  it('what is no voltage is settled by the supply itself', () =>
    expect(judgePower(having('unknown'), [{ kind: 'gas' }]).because).toMatchObject({
      settle: { what: 'power-supply', ask: 'grid-company' },
    }));
});

describe('within a distance', () => {
  it.each([
    ['existing', undefined, 1, 'match', 'power'],
    ['beside', undefined, 1, 'match', 'power'],
    ['planned', nearest, 6, 'match', 'substation'],
    ['planned', nearest, 5.9, 'may', 'substation'],
    // Half of the substations have no published site: nobody is too far for sure.
    ['planned', undefined, 1, 'may', 'power'],
    ['unknown', nearest, 6, 'match', 'substation'],
  ] as const)('%s, %o, %s km: %s', (state, km, withinKm, verdict, code) => {
    const option = { kind: '110kv', withinKm } as const;
    const found = judgePower(having(state, km), [option]);
    expect(found).toMatchObject({ verdict, because: { code, option: `110kv~${withinKm}km` } });
    if (verdict === 'may')
      expect(found.because).toMatchObject({ settle: { what: 'substation', ask: 'grid-company' } });
    if (code === 'substation')
      expect(found.because).toMatchObject({ substation: 'x', km: [4, 5, 6] });
    const { groups } = answer({ power: [option] }, { ...atlas, parks: [having(state, km)] });
    expect(groups[verdict]).toHaveLength(1);
  });
  it('says that a supply without any substation is unknown, whatever stands on the ground', () =>
    expect(judgePower(having('planned'), [{ kind: '110kv', withinKm: 5 }]).because).toMatchObject({
      power: { state: 'unknown' },
    }));
});

it('of several supplies the best counts, and none at all is a fault', () => {
  const park = having('planned', nearest);
  const [sure, far] = [
    { kind: '110kv', withinKm: 6 },
    { kind: '110kv', withinKm: 1 },
  ] as const;
  expect(judgePower(park, [{ kind: '110kv' }, far, sure]).verdict).toBe('match');
  expect(judgePower(park, [{ kind: '110kv' }, far]).verdict).toBe('may');
  expect(judgePower(park, [{ kind: '110kv' }]).verdict).toBe('no');
  expect(() => judgePower(park, [])).toThrow('at least one option');
});
