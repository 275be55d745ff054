import { describe, expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import type { Settle } from '../filters/finding.ts';
import type { KeyedFinding, Outcome } from '../filters/outcome.ts';
import { findFilter } from '../filters/registry.ts';
import { answer } from './answer.ts';
import { settlesMost, whomToAsk } from './settles.ts';

const real = realAtlas();
const mayOf = (texts: Readonly<Record<string, string>>) =>
  answer(
    Object.fromEntries(
      Object.entries(texts).map(([key, text]) => [key, findFilter(key).parse(text, real)]),
    ),
    real,
  ).groups.may;

it('is the figure that all wait for where only one filter is open', () => {
  const may = mayOf({ vacancy: '50-' });
  expect(settlesMost(may)).toEqual({ what: 'vacancy', count: may.length });
});

it('is none where most wait for two figures', () =>
  expect(settlesMost(mayOf({ vacancy: '50-', port: 'any~60km~50000dwt', power: '110kv' }))).toBe(
    undefined,
  ));

it('is none where nobody may match', () => expect(settlesMost([])).toBe(undefined));

const park = real.parks.find(({ id }) => id === 'dong-mai')!;
const open = (what: Settle['what'], ask: Settle['ask'] = 'authority'): KeyedFinding => ({
  key: 'sector',
  verdict: 'may',
  because: { code: 'none-listed', settle: { what, ask } },
});
const found: KeyedFinding = { key: 'text', verdict: 'match', because: { code: 'found' } };
const openWithoutWord: KeyedFinding = {
  key: 'power',
  verdict: 'may',
  because: { code: 'power', option: 'steam', power: { state: 'unknown' } },
};
/** What one filter leaves open though the park is out by another, or in whatever the answer is. */
const decided = (verdict: 'match' | 'no'): KeyedFinding => ({
  ...open('rent', 'developer'),
  verdict,
});
const mayBe = (...findings: KeyedFinding[]): Outcome => ({ park, verdict: 'may', findings });

describe('the figure that settles most', () => {
  const [rent, site, both] = [
    mayBe(found, open('rent')),
    mayBe(open('site')),
    mayBe(open('rent'), open('site')),
  ];
  it.each<[string, readonly Outcome[], ReturnType<typeof settlesMost>]>([
    ['of one park', [rent], { what: 'rent', count: 1 }],
    ['asked for by two filters', [mayBe(open('rent'), open('rent'))], { what: 'rent', count: 1 }],
    ['more than half', [rent, rent, both], { what: 'rent', count: 2 }],
    ['only half', [rent, both], undefined],
    ['only half, by another figure', [rent, site], undefined],
    ['the one of most, named last', [site, rent, rent, rent], { what: 'rent', count: 3 }],
    ['the one of most, named first', [rent, rent, rent, site], { what: 'rent', count: 3 }],
    ['nobody knows which', [mayBe(openWithoutWord)], undefined],
    [
      'beside what is open without a word',
      [mayBe(openWithoutWord, open('site'))],
      { what: 'site', count: 1 },
    ],
    [
      'what is decided counts no more',
      [mayBe(decided('match'), open('site'))],
      { what: 'site', count: 1 },
    ],
  ])('%s', (_, may, most) => expect(settlesMost(may)).toEqual(most));
});

describe('whom to ask', () => {
  it.each<[string, readonly KeyedFinding[], ReturnType<typeof whomToAsk>]>([
    ['who can settle it', [open('berth', 'port-operator')], ['port-operator']],
    [
      'each once, in the order of the filters',
      [
        open('rent', 'developer'),
        found,
        open('power-supply', 'grid-company'),
        open('site', 'developer'),
      ],
      ['developer', 'grid-company'],
    ],
    ['nobody for what is decided', [decided('no'), open('site')], ['authority']],
    ['not somebody unknown', [open('opening', 'unknown'), open('site')], ['authority']],
    ['who speaks for the park where nobody known can', [open('opening', 'unknown')], ['developer']],
    ['who speaks for the park where it is open without a word', [openWithoutWord], ['developer']],
    ['who speaks for the park where nothing is open', [found], ['developer']],
  ])('%s', (_, findings, asked) => expect(whomToAsk({ park, findings })).toEqual(asked));
  it('the authority where no developer is known', () => {
    const without = { ...park, developer: { ...park.developer, name: null } };
    expect(whomToAsk({ park: without, findings: [found] })).toEqual(['authority']);
  });
});
