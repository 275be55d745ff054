import { expect, it } from 'vitest';
import { worst } from './finding.ts';
import { inUse, limitsOn } from './outcome.ts';

it('the limits on a measure are those of its own filter alone', () => {
  const values = { vacancy: { min: 10, max: 50 }, area: { min: 100 }, power: ['110kv'] };
  expect(limitsOn('vacancy', values)).toEqual([10, 50]);
  expect(limitsOn('plannedArea', values)).toEqual([100]);
  expect(limitsOn('rent', values)).toEqual([]);
  expect(limitsOn('vacancy', {})).toEqual([]);
});

it('filters are in use where they have a value', () =>
  expect(inUse({ vacancy: { min: 1 }, area: undefined }).map(({ key }) => key)).toEqual([
    'vacancy',
  ]));

it.each([
  [[], 'match'],
  [['match', 'match'], 'match'],
  [['match', 'may'], 'may'],
  [['may', 'match'], 'may'],
  [['no', 'may'], 'no'],
  [['match', 'may', 'no'], 'no'],
] as const)('the worst of %j is %s', (verdicts, verdict) => expect(worst(verdicts)).toBe(verdict));
