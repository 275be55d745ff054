import { expect, it } from 'vitest';
import { realAtlas } from '@sites/fixtures';
import { findFilter } from '../filters/registry.ts';
import { answer } from './answer.ts';
import { settlesMost } from './settles.ts';

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
