import { describe, expect, it } from 'vitest';
import type { Claim } from './claim-schema.ts';
import { pickClaim, worstConfidence } from './claim.ts';

const claim = (part: Partial<Claim>): Claim => ({
  value: 1,
  unit: 'ha',
  asOf: '2020',
  source: 'a',
  confidence: 'reported',
  ...part,
});

describe('the one claim that is shown', () => {
  it.each<[string, Claim, Claim]>([
    [
      'official before reported, though older',
      claim({ confidence: 'official', asOf: '2010' }),
      claim({ asOf: '2024' }),
    ],
    ['reported before estimated', claim({}), claim({ confidence: 'estimated', asOf: '2024' })],
    ['newest of equals', claim({ asOf: '2023-12' }), claim({ asOf: '2023-05' })],
    ['dated before undated', claim({ asOf: '2001' }), claim({ asOf: null })],
    [
      'precise before a newer rounded press figure',
      claim({ asOf: '2015' }),
      claim({ asOf: '2024', qualifier: 'nearly' }),
    ],
    ['whole place before a part', claim({ asOf: '2010' }), claim({ asOf: '2024', covers: 'part' })],
    ['existing before planned', claim({ asOf: '2010' }), claim({ asOf: '2024', phase: 'planned' })],
    [
      'the headline mark before everything',
      claim({ headline: true, confidence: 'estimated', asOf: null }),
      claim({ confidence: 'official', asOf: '2025' }),
    ],
    [
      'the reconciliation mark next',
      claim({ usedInReconciliation: true, asOf: '2009' }),
      claim({ confidence: 'official', asOf: '2025' }),
    ],
  ])('%s', (_, winner, loser) => {
    expect(pickClaim([loser, winner])).toBe(winner);
    expect(pickClaim([winner, loser])).toBe(winner);
  });
  it('never picks a claim that must be confirmed first', () => {
    expect(pickClaim([claim({ verified: false, headline: true })])).toBeUndefined();
  });
});

it.each([
  [['official'], 'official'],
  [['official', 'estimated', 'reported'], 'estimated'],
  [['reported', 'official', 'official'], 'reported'],
  [[], undefined],
] as const)('of %j the least trusted speaks for a figure: %s', (all, worst) =>
  expect(worstConfidence(all.map((confidence) => ({ confidence })))).toBe(worst),
);
