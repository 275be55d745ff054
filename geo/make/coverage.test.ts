import type { Figure } from '@sites/domain';
import { expect, it } from 'vitest';
import { coverageLines } from './coverage.ts';

const known: Figure = { state: 'known', value: 3, unit: 'ha', rests: [] as never };
const open: Figure = { state: 'unknown', reason: 'not-published', rests: [] };

it('tells of every measure what was known before and is known now', () => {
  const before = [{ figures: { rent: open, vacancy: known } }, { figures: { rent: open } }];
  const now = [{ figures: { rent: known, vacancy: known } }, { figures: { rent: open } }];
  const lines = coverageLines(before, now);
  expect(lines).toContain('rent: 0/0/2/0 -> 1/0/1/0 (+1 known)');
  expect(lines).toContain('vacancy: 1/0/0/0 -> 1/0/0/0');
});
